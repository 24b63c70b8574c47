"""Which elements of a CAMT message are of interest, as a tree of names: each node knows what its children mean.

A message has hundreds of elements, and a statement needs some forty; the reader follows this tree and lets the others pass.
"""

from dataclasses import dataclass, field

STATEMENTS = {"Stmt": "CAMT.053", "Rpt": "CAMT.052", "Ntfctn": "CAMT.054"}
_REMEMBERED = 200  # unknown names kept for each node; a hostile file may have millions


class Names(dict[str, "Node"]):
    """Children by name, with or without a prefix; an unknown name leads to `other`."""

    other: "Node"

    def __missing__(self, name: str) -> "Node":
        node = self.get(name.rpartition(":")[2], self.other)
        if len(self) < _REMEMBERED:
            self[name] = node
        return node


@dataclass(slots=True, eq=False)
class Node:
    """One place in the message. `key` is under what its text is kept, `begins` what starts with it."""

    key: str = ""
    begins: str = ""
    children: Names = field(default_factory=Names)


_CODES = {
    "BkTxCd/Prtry/Cd": "own code",
    "BkTxCd/Domn/Cd": "domain",
    "BkTxCd/Domn/Fmly/Cd": "family",
    "BkTxCd/Domn/Fmly/SubFmlyCd": "sub-family",
}
_STATEMENT = {
    "Id": "id",
    "ElctrncSeqNb": "number",
    "LglSeqNb": "legal number",
    "Acct/Id/IBAN": "account",
    "Acct/Id/Othr/Id": "other account",
    "Acct/Ccy": "currency",
    **{f"TxsSummry/{total}/{name}": f"{total} {name}" for total in ("TtlCdtNtries", "TtlDbtNtries") for name in ("NbOfNtries", "Sum")},
}
_AMOUNT = {"Amt": "amount", "CdtDbtInd": "mark"}
_BALANCE = {**_AMOUNT, "Tp/CdOrPrtry/Cd": "kind", "Tp/CdOrPrtry/Prtry": "kind", "Dt/Dt": "day", "Dt/DtTm": "day"}
_ENTRY = {
    **_AMOUNT,
    **_CODES,
    "RvslInd": "reversal",
    "Sts": "status",
    "Sts/Cd": "status",
    **{f"BookgDt/{name}": "booked" for name in ("Dt", "DtTm")},
    **{f"ValDt/{name}": "valued" for name in ("Dt", "DtTm")},
    "AcctSvcrRef": "bank reference",
    "NtryRef": "entry reference",
    "AddtlNtryInf": "additional",
}
_PAYMENT = {
    **_CODES,
    **{f"Refs/{name}": name for name in ("AcctSvcrRef", "EndToEndId", "TxId", "InstrId", "MsgId")},
    **{f"RltdPties/{role}/{path}": role for role in ("Dbtr", "Cdtr", "UltmtDbtr", "UltmtCdtr") for path in ("Nm", "Pty/Nm")},
    **{f"RltdPties/{role}Acct/Id/{path}": f"{role} account" for role in ("Dbtr", "Cdtr") for path in ("IBAN", "Othr/Id")},
    **{f"RltdPties/{role}Acct/Nm": f"{role} account name" for role in ("Dbtr", "Cdtr")},
    "RmtInf/Ustrd": "words",
    "RmtInf/Strd/CdtrRefInf/Ref": "words",
    "RmtInf/Strd/AddtlRmtInf": "words",
    "AddtlTxInf": "additional",
}


def tree() -> Node:
    """A fresh tree; its root is the place outside of every statement, which any element leads back to."""
    nothing = Node()
    nothing.children.other = nothing
    outside = Node()
    outside.children.other = outside
    outside.children["Ntry"] = _open(Node(begins="stray"), nothing)
    statement = _grown(Node(begins="statement"), _STATEMENT, nothing)
    statement.children["Bal"] = _grown(Node(begins="balance"), _BALANCE, nothing)
    statement.children["Ntry"] = entry = _grown(Node(begins="entry"), _ENTRY, nothing)
    entry.children["NtryDtls"] = details = _open(Node(), nothing)
    details.children["TxDtls"] = _grown(Node(begins="payment"), _PAYMENT, nothing)
    for name in STATEMENTS:
        outside.children[name] = statement
    return outside


def _open(node: Node, other: Node) -> Node:
    node.children.other = other
    return node


def _grown(root: Node, paths: dict[str, str], nothing: Node) -> Node:
    _open(root, nothing)
    for path, key in paths.items():
        node = root
        for name in path.split("/"):
            if name not in node.children:
                node.children[name] = _open(Node(), nothing)
            node = node.children[name]
        node.key = key
    return root
