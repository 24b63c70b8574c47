"""The errors a user may meet, one tree.

    SmeaiError                the user's world: a sentence, and a hint what to do
    ├── FileError             a file the user gave
    │   ├── UnreadableFile    not what its name says, truncated, empty, unknown
    │   ├── ProtectedFile     encrypted or password-protected
    │   └── OversizedFile     larger than we open, or a decompression bomb
    ├── DataError             the file is fine, its content cannot serve the purpose
    ├── UsageError            the command line was called with words that do not fit
    ├── ModelError            a shipped or trained model
    │   ├── MissingModel      not built, or moved away
    │   └── DamagedModel      checksum or content is wrong
    ├── WorkspaceError        a workspace folder
    │   ├── NewerWorkspace    written by a newer smeai
    │   └── LockedWorkspace   open in another smeai
    ├── EngineStopped         the engine process ended while it worked
    ├── SettingsError         the user's preferences
    └── Cancelled             the user stopped a job

Anything else that is raised is a bug: it is logged with its traceback and shown as
"please report this".
"""


class SmeaiError(Exception):
    """Something the user can understand and act upon.

    `sentence` says what happened and where; `hint` says what to do, and may be empty.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence, hint)  # both in args, so that the error crosses a process border whole
        self.sentence = sentence
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class FileError(SmeaiError):
    """A file the user gave cannot be used."""


class UnreadableFile(FileError):
    """The file is empty, truncated, or not of a kind we read."""


class ProtectedFile(FileError):
    """The file is encrypted or asks for a password."""


class OversizedFile(FileError):
    """The file is larger than we open, packed or unpacked."""


class DataError(SmeaiError):
    """The data was read, but cannot serve the purpose asked of it."""


class UsageError(SmeaiError):
    """The command line was called with words that do not fit together."""


class ModelError(SmeaiError):
    """A shipped or trained model cannot be used."""


class MissingModel(ModelError):
    """A model file is not where it should be."""


class DamagedModel(ModelError):
    """A model file does not match its checksum, or is not a model."""


class WorkspaceError(SmeaiError):
    """A workspace folder cannot be used."""


class NewerWorkspace(WorkspaceError):
    """The workspace was written by a newer smeai than this one."""


class LockedWorkspace(WorkspaceError):
    """The workspace is open in another smeai."""


class EngineStopped(SmeaiError):
    """The engine process ended while it worked, most often for lack of memory."""

    def __init__(
        self,
        sentence: str = "The work stopped before it was finished; the computer may have run out of memory.",
        hint: str = "Close other programs or use fewer rows, then try again.",
    ) -> None:
        super().__init__(sentence, hint)


class SettingsError(SmeaiError):
    """The settings cannot be written."""


class Cancelled(SmeaiError):
    """The user stopped the job."""

    def __init__(self, sentence: str = "Stopped.", hint: str = "") -> None:
        super().__init__(sentence, hint)
