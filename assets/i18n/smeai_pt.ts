<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Código ou nome de uma conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Nenhuma conta serve. Adicione contas em “Contas”.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Plano de contas</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Use o do próprio cliente ou comece com um destes.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Plano de contas do cliente…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ramo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Escolher um plano de contas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} contas</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Nenhum plano de contas escolhido ainda</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passivo</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio líquido</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Despesa</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Qualquer ramo</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Alimentação e restaurantes</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Lojas</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Serviços e ofícios</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>Adicionar {file} a “{title}”?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>As linhas dele se juntam às do livro. Contas, regras e o que você lançou ficam como estão.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Adicionar este arquivo</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Começar um novo piloto com ele</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Orientações</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Nada a corrigir. Os dados servem para um teste.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Sugerir a partir de respostas anteriores</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Olá {name}, obrigado pela sua mensagem …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} e {order} são preenchidos a partir da mensagem; outras palavras entre chaves permanecem, para uma pessoa preencher.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Resposta a {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Respostas sugeridas: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Novo piloto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Ler o relatório…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>Isto é uma falha do smeai, não do seu arquivo. Por favor, informe-a: copie o relatório e envie-o para nós.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Algo deu errado que não deveria ter dado.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Classificadas certo</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Classificadas certo, no mesmo teste</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} mensagens</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testado em</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Sem assunto, repassadas</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Conhecidas, mas repassadas</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Tempo de treinamento</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Uma mensagem</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Este mês ao lado do mês passado</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Indique acima qual piloto está em uso diário.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Segundo o teste</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Este mês inteiro</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Corrigidos no mês passado</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corrigidos</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Ela teria servido para {count} linhas</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, nenhuma lançada de outra forma.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, {count} delas lançadas de outra forma.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Favorecido</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Dividido em {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Lançar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Léxico</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gêmeo</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Transferência própria</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Estorno</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>Horas e dinheiro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Nada foi testado, então não há o que relatar. As linhas estão lançadas mesmo assim.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>O que foi lançado, o que estava certo, o que ficou para pessoas e como foi medido.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Relatório de uma falha</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>Isto é tudo o que ele contém. O smeai não envia nada: repasse-o só se quiser.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Não foi possível gravar o relatório em um arquivo; ele pode ser copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Lançar todas as {count} linhas deste filtro?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Linhas de meses fechados ficam como estão. É uma só etapa: um Desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>Lançar {count} linhas</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Cada uma como sugerido</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Todas em uma conta:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Ainda não há piloto testado no business case</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Ainda não há piloto testado</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Faça um piloto com os seus números ou com um exemplo: o que o teste mostrar vira o business case aqui.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Retirar {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>Incluir {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Novo piloto</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>O business case</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Do que depende</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Com pergunta de esclarecimento</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Para uma pessoa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>De 100 mensagens, {auto} teriam sido respondidas automaticamente, {wrong} delas errado</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: cerca de {hours} horas economizadas por mês.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Cuidar dele tomaria {hours} horas por mês a mais do que ele economiza.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Testado em {n} mensagens que o modelo nunca tinha visto.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Prever e pedir estoque</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>A partir do histórico de vendas: o que vai vender, com que certeza, o que pedir e até quando.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>O que foi vendido. Sem isso, o arquivo é um único item.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Quando foi vendido. Dispensável quando meses ou semanas estão lado a lado.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Quanto foi vendido; várias linhas de um dia são somadas.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Loja ou depósito: cada item é previsto para cada local.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>O que uma unidade custou ao cliente naquele dia; linhas futuras indicam um preço próximo.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Se estava em oferta; linhas futuras indicam uma próxima promoção.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Loja aberta</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 quando a loja estava aberta.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Loja fechada</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 quando a loja estava fechada.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feriado</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 em feriados ou férias escolares.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Quantos vieram naquele dia; é mostrado, não usado na previsão: os futuros não se conhecem.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Estoque atual</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Quanto havia no fim daquele dia: mostra quando se esgotou.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Como as pessoas o chamam.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>As previsões de um grupo são a soma das dos seus itens.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unitário</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>O que você paga por unidade: transforma estoque em dinheiro.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Prazo de entrega, dias</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Do pedido à prateleira.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Tamanho da embalagem</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Pedem-se embalagens inteiras.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>O mínimo que o fornecedor entrega.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Os pedidos são feitos um por fornecedor.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Validade, dias</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Nada é pedido que fosse estragar.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Já pedido</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Pedido e ainda não entregue.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega prevista</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Quando chega o pedido em aberto.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>O mesmo número ou nome das vendas.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Quanto há agora.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>O que um cliente paga por unidade: transforma vendas perdidas em dinheiro.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Dias, semanas ou meses; o que o arquivo contém, se você não disser outra coisa.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Passos à frente</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Até onde olhar; 0: 28 dias, 13 semanas, 12 meses ou 4 trimestres.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>O serviço é medido como</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Nível de serviço por ciclo: a proporção de ciclos de pedido sem ruptura. Taxa de atendimento: a proporção da demanda atendida da prateleira.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Nível de serviço por ciclo</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taxa de atendimento</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Serviço desejado, em %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Um valor maior mantém mais estoque e falta menos vezes.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Dias entre pedidos</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Com que frequência você pede a um fornecedor.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Quando o item não o informa.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feriados de</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Um código de país como BR; vazio: nenhum.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Proporção do passado reservada para o teste, em %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Não se aprende com ela: os pedidos são testados nela.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>O dia, ou o primeiro deles; uma semana ou um mês também serve.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>O último dia; vazio: um dia.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Promoção, fechado ou feriado.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>O mesmo número ou nome das vendas; vazio: todos os itens.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Todos os itens de um grupo.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Todos os itens de um fornecedor.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>A loja em questão; vazio: todas.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Sobre o preço usual, em % ou como fração.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>O que uma unidade custa ao cliente nesse período.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Mais demanda atendida</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Parte da demanda atendida da prateleira, menos a da outra política.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Menos prateleiras vazias</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>A parte do tempo sem estoque que se evita.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Caixa liberado, uma vez</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Estoque médio a custo da outra política, menos o do smeai; negativo: imobilizado.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Menos estoque</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>O mesmo como parte do estoque da outra política.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Custo de manter estoque, por ano</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Capital, armazenagem, serviço e risco, como parte do estoque a custo.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Custo de manter com smeai, por ano</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Estoque médio a custo vezes essa parte.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Custo de manter sem ele, por ano</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>O mesmo com a outra política.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Custo de manter economizado, por ano</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>A diferença de ambos.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Redução do custo de manter</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>O mesmo como parte do custo de manter da outra política.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Menos estoque com igual atendimento</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Ao lado de uma regra simples ajustada depois para atender o mesmo.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Vendas perdidas evitadas, por ano</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Demanda diante de prateleira vazia, a preços de venda: a deles menos a nossa.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Margem perdida evitada, por ano</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>O mesmo, menos o que as mercadorias teriam custado.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Perda por validade evitada, por ano</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>O que se joga fora pela idade, a custo: o deles menos o nosso.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Pedir à mão, horas por semana</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>O que você diz, mas não mais que cada item à mão uma vez por semana.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Horas de planejamento economizadas por mês</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>A parte desse tempo que olhar propostas economiza.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Horas de planejamento, valor por mês</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>O mesmo ao custo de uma hora.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Margem não perdida, custo de manter e perdas economizados, onde conhecidos, e horas de planejamento.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Duração de uma execução</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Teste, escolha e previsão de todos os itens, neste computador.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Processamento, uma execução</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Energia e desgaste deste computador.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Processamento, por ano</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>O mesmo, uma vez por semana.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Capital imobilizado, por ano</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25 % ao ano é uma regra prática comum e não uma medição, e a divisão em quatro é nossa: ponha os seus números.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Armazenagem e manuseio, por ano</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Seguro, impostos e contagem, por ano</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Perdas, danos e envelhecimento, por ano</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Horas semanais gastas com pedidos</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minutos para planejar um item à mão</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minutos para olhar um pedido proposto</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Demanda atendida, sua loja</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Demanda atendida, uma regra simples</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Demanda atendida, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Tempo sem estoque, sua loja</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Tempo sem estoque, uma regra simples</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Tempo sem estoque, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Estoque médio a custo, sua loja</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Estoque médio a custo, uma regra simples</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Estoque médio a custo, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Vendas perdidas, sua loja</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Vendas perdidas, uma regra simples</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Vendas perdidas, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Margem perdida, sua loja</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Margem perdida, uma regra simples</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Margem perdida, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Perdido por validade, a custo, sua loja</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Perdido por validade, a custo, uma regra simples</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Perdido por validade, a custo, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Estoque médio a custo, uma regra que atende o mesmo</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Estoque médio a custo, smeai, todos os itens</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Dias medidos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Segundos de uma execução</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Classificar mensagens de clientes</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>Entram mensagens antigas; sai o que poderia ser respondido automaticamente, o que pede um esclarecimento e o que precisa de uma pessoa.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Lançar extratos bancários</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>A partir de linhas bancárias: cada linha lançada, proposta ou posta na fila com o motivo, ao centavo.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>As palavras do cliente: o que é classificado.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>Do que se tratava, se alguém classificou. Sem isso, os assuntos são propostos.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>A resposta que foi dada: ponto de partida dos modelos de resposta.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Quando chegou: o teste usa então as mensagens mais recentes, como na vida real.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>E-mail, chat, telefone: os números podem ser separados.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>O idioma dela, se conhecido. Senão, é detectado.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minutos gastos</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Quanto tempo uma pessoa levou: as horas economizadas passam a ser suas, não presumidas.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Mensagens de uma mesma conversa ficam juntas no teste.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Ocultar dados pessoais</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>E-mails, telefones e números de conta e de cartão são substituídos antes que algo seja guardado.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Erros aceitos, de 100 automáticas</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Com 0, o dinheiro decide: o que custam respostas erradas e trabalho.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Mensagens conhecidas que podem ser repassadas como desconhecidas, de 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Um valor menor deixa passar mais mensagens desconhecidas.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Proporção de mensagens reservada para o teste, em %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Nunca se treina com elas antes do fim do teste.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>O mesmo número dá o mesmo resultado.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>O que o banco diz da linha: é a base do lançamento.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Dinheiro que entra ou sai; saídas são negativas. Ou escolha débito e crédito.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>A conta em que foi lançada: é dela que se aprende.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Quando foi lançada: o teste usa então os últimos meses, como na vida real.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Quem está do outro lado, quando o banco o informa à parte.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Quando entradas e saídas têm colunas próprias.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Código de imposto</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>O código de imposto com que foi lançada.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>A conta do outro lado: o sinal mais seguro de quem é.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>O número que o banco dá à linha: acha duplicados.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Código bancário</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>O tipo de lançamento do banco ou um código de categoria do estabelecimento (MCC).</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conta bancária</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Em qual das suas contas ela está.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Do valor, como código ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Certas exigidas, de 100 lançadas sem intervenção</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Um valor maior lança menos linhas e deixa mais para você.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Proporção de linhas reservada para o teste, em %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>As últimas: só se aprende com elas depois do teste.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plano de contas</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Um plano inicial ou um arquivo com código, nome, tipo e código de imposto.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>A proporção de mensagens em que o programa participa.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>A proporção dessas que termina bem sem uma pessoa. Presumida a partir do teste, ainda não confirmada por clientes.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Taxa de automação</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Participação vezes resolução: mensagens resolvidas sem uma pessoa.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Erradas, de 100 automáticas</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Respostas automáticas que estariam erradas.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Horas economizadas por mês</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Descontada a revisão das respostas; uma resposta errada não economiza nada.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valor por mês</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Horas economizadas, menos o custo de respostas erradas e esclarecimentos.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Processamento, por mensagem</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Energia e desgaste deste computador, por mensagem.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Processamento, um milhão de mensagens</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>O mesmo, para comparar com as tabelas de serviços em nuvem.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Tempo de treinamento</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Da tabela ao modelo testado, neste computador.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Custo de uma hora de trabalho, tudo incluído</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minutos de que uma pessoa precisa por mensagem</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Mensagens por mês</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Custo de uma resposta automática errada</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Custo de uma pergunta de esclarecimento</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Proporção de respostas automáticas que uma pessoa revê</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minutos para rever uma resposta</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Preço deste computador</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Anos de uso</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Horas de funcionamento por dia</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Potência durante o trabalho</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Preço do quilowatt-hora</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Mensagens testadas</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Respondidas automaticamente</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Erradas entre as automáticas</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Assunto certo oferecido entre as de esclarecimento</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Segundos por mensagem</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Dias úteis por ano</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Segundos para treinar e testar</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>um valor usual, 2026; por favor, informe o seu</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>cronometrado neste computador</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cartão</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Sempre o assunto mais frequente</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Regras de palavras-chave</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norueguês</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaio</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaíli</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hauçá</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>suposição</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>As orientações dizem o que corrigir primeiro.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} têm assunto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Dados pessoais ocultados</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nenhum encontrado</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Toma emprestado de</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} unidades vendidas</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Conhecido de antemão</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>nada: só o passado decide</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>o custo de {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Estoque atual conhecido</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Como o arquivo é lido</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Todos os itens juntos</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Escolha primeiro um serviço.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>O que só você sabe</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Há dados pessoais nele?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>Há um contrato com o provedor?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Certas neste computador, de todas as testadas</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Certas na nuvem, das mesmas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>A nuvem</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Melhor</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} itens</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unidades</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} por ano · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>Para que servem as colunas</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Usar esta tabela</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Estes papéis foram deduzidos dos nomes e dos valores. Altere o que não estiver certo.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Ainda falta: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>e mais {count} colunas</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Papel da coluna {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Como da última vez.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Dedução: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: encontrado</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: necessário</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Próximas promoções e dias fechados, se estiverem anotados</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Uma linha para cada: de, até, o quê e qual item. As passadas também ajudam: mostram o que uma promoção faz.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Promoções e dias fechados · {file} · {rows} linhas</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Adicionar uma lista…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Escolher uma lista de promoções e dias fechados</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Uma coluna contém o primeiro dia; as outras dizem a duração, o que é e para quais itens.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Lista de promoções e dias fechados</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Sem a lista de promoções e dias fechados</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>e mais {count} na próxima página</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Promoções: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Itens indicados: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Dias fechados: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Feriados: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Nenhuma linha dela pôde ser lida.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Nada é sugerido para esta linha. Digite o código ou o nome de uma conta.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Lance primeiro a linha: uma regra precisa de uma conta.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Desfeito: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Refeito: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Mais de {count} linhas estão selecionadas. Em vez disso, lance todas as linhas de um filtro (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Algumas destas linhas ainda estão a caminho. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Este mês está fechado. Reabra-o em “Meses” para alterar as linhas.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Escolha primeiro um serviço.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Conta mensal, pagamento por uso</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Detalhes do relatório</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Uma solicitação é</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Computador próprio</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Anos considerados</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>O que só você sabe</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Custo de processamento</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Seu próprio computador ao lado da nuvem. Passe o mouse sobre um número para ver a fórmula; * marca o que se apoia em uma suposição.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Aqui e nuvem</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromissos</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Qual deles</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Para quem vende</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Favorecido é</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Texto contém</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classificado como</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Confusões</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sem assunto</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Nenhum par de assuntos foi confundido.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, classificado como {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Nenhum capítulo fala disso. Tente menos palavras ou palavras mais curtas.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Proteger com uma senha</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Um arquivo com os pilotos, números, modelos e relatórios. Abre do mesmo jeito em outro computador.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Salvar uma cópia de {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Escolher onde salvar…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>Levar junto %n arquivo que os pilotos leem ({size})</numerusform>
            <numerusform>Levar junto %n arquivos que os pilotos leem ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Ninguém consegue abri-lo sem a senha: nem mesmo nós podemos ajudar.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As senhas não coincidem.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Repita a senha</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>por ano</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>por solicitação</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>um milhão a mais</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Computador próprio</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Quanto custam as solicitações</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Este computador, por mês</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>A nuvem, por mês</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Meses até o computador ter custado menos</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>A moeda de todos os valores; nada é convertido.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Selecionar todas as linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Manter a primeira coluna à vista</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>Isto é excluído para sempre. Os seus próprios arquivos, como planilhas e relatórios salvos em outro lugar, ficam onde estão.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Excluir tudo o que o smeai guarda</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Registros de falhas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n arquivo, {size}</numerusform>
            <numerusform>%n arquivos, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n arquivo excluído, {size}.</numerusform>
            <numerusform>%n arquivos excluídos, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Alguns não puderam ser excluídos.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>Fechar o smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Digite “{word}” para confirmar:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Excluir este piloto com os seus modelos e relatórios? O seu arquivo permanece. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Excluir piloto</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Não foi possível abrir o relatório.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Conta…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regra…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Nenhuma linha selecionada.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Reverter (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceitar (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Sem favorecido</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Mês fechado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Nenhuma sugerida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Outras contas prováveis</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Linhas como esta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Com que frequência nada falta enquanto se espera uma entrega: 95 de 100 vezes. Faltar uma unidade já conta.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Quanto do que é pedido está disponível: 95 de 100 unidades. Costuma exigir menos estoque para o mesmo número.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>uma promoção no passo {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Cenário: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dias</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Prazo de entrega, de todos os itens</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Entre pedidos</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Preço do capital, por ano</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Vende a mais</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>No passo</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Gire um controle: totais e itens acompanham na hora, e nada é alterado.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Uma promoção</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Manter como opções</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>ou pressione Enter para escolher · ele fica neste computador</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Escolha um arquivo ou solte-o aqui</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Solte aqui um arquivo Excel ou CSV</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Escolher uma planilha</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Escolha primeiro um serviço.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Próprio: pago</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Próprio: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Próprio: depreciação</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Nuvem: ambos</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Ano {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Ano a ano</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>O motor, que lê os seus arquivos</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>O smeai consiste em dois processos. Isto é o que cada um abriu desde que foi iniciado.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Como se sabe: o Python comunica ao smeai cada socket e cada consulta de nome antes que aconteça, seja qual for a biblioteca que peça. Partes em código nativo não passam pelo Python; a lista do sistema mostra as delas enquanto estão abertas. Para ter certeza total, ative o modo avião: tudo funciona do mesmo jeito.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Um valor suspeito ainda está incluído.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} valores suspeitos ainda estão incluídos.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Um erro de digitação torna alta demais a previsão do item: aceite a correção ou deixe-o de propósito.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Valores suspeitos</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Previsões de {items} itens a partir de {day}, feitas com o que se sabia antes, {points} números ao todo.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Onde errou, por dinheiro</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>O que foi corrigido antes</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Dos seus próprios números cujo dia já chegou, {helped} ficaram mais próximos que a previsão e {hurt} não.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Havia passado de menos para testar as previsões.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>As previsões ficaram {share} mais próximas do que repetir a mesma estação da última vez.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>As previsões não ficaram mais próximas do que repetir a mesma estação da última vez.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>sazonal ingênua: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Erro (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>previsão menos vendas, de tudo o que foi vendido</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Dentro do intervalo de 80 %</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Perda quantílica</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 é a sazonal ingênua; menor é melhor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Sazonal ingênua</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>Do que faltou ou ficou parado demais</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece com eles</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Nada sai deste computador: um arquivo é gravado onde você indicar.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Só linhas resolvidas ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} linhas ainda não foram resolvidas.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, com as suas colunas</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, com as suas colunas</translation>
    </message>
    <message>
        <source>DATEV (Buchungsstapel)</source>
        <translation>DATEV (Buchungsstapel)</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>beancount</source>
        <translation>beancount</translation>
    </message>
    <message>
        <source>hledger</source>
        <translation>hledger</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Estoque atual</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Já pedido</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Prazo de entrega, dias</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unitário</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Tamanho da embalagem</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Validade, dias</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Restaurar: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Retirar o valor informado</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Não se sabe; o que depende disso não é mostrado.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Números da empresa</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Informados uma vez, usados por todos os pilotos. Cada um diz se é seu, medido ou suposto.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>País: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Moeda: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>a do país</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: retirado</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Medindo por dois segundos sob carga total.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Mensagens de clientes</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Linhas bancárias</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Buscar um número</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Tudo em que se apoia</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Todos os números do business case</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>Fecha ao centavo</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Não fecha</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>Não informa saldos</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Deixar este arquivo de fora</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Deixar {file} de fora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>e mais {count} contas</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Comparei com o extrato do próprio banco: continuar mesmo assim</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} linhas</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Nenhum arquivo à mão? Experimente o exemplo</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Prévia do arquivo</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Prévia · {file} · {rows} linhas</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Preparado para</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Mais arquivos</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Nenhum extrato à mão? Experimente o exemplo</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Um arquivo não fecha. Confirme que quer continuar ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} arquivos · {lines} linhas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Buscar favorecido, texto ou valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Lançar tudo…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Lançar todas as linhas deste filtro de uma vez (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Atalhos (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>A fazer  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Qualquer fonte</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Qualquer mês</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Qualquer conta</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} de {lines} resolvidas</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>O que vai vender e com que certeza</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Vários métodos são testados no passado de cada item, a partir de vários momentos; o mais próximo faz a previsão. Depois os pedidos são reencenados no fim do passado, só com o que se sabia então.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prever de novo</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prever e testar</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Algo mudou desde esta previsão.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Preveja de novo, para que os números o reflitam.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opções da previsão</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Uma hora de trabalho custa {amount} ao todo ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Classes de itens</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Por vendas e por regularidade da demanda. Um clique mostra os itens.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Mostrar os itens</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Todos os {items} itens: {units} unidades em {span}, em quatro de cinco casos de {low} a {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>Os {count} grupos somam exatamente isso.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>Os {count} grupos somam {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Vai vender</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>A soma fica entre os dois em quatro de cinco casos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>A pedir</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>nenhum grupo indicado</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Outro assunto:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Outro assunto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhum destes</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>O guia ainda não foi traduzido para o seu idioma. Este capítulo está em inglês.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Três anos, um dado por vez nos seus extremos</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Ponto de equilíbrio</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Dados medidos vão aos extremos do intervalo de 95 %, os seus números 10 % para cada lado, suposições 30 % ou aos extremos que indicam.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Extremo cauteloso</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Três anos nele</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Extremo favorável</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Cada dado que move o business case</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Quanta certeza exigir?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>economizadas por mês</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Erros em 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Horas por mês</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valor por mês</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automáticas {auto}, erradas entre elas {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>pelo menos {sure} %</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Comece um piloto, experimente com o exemplo ou continue um já iniciado. Um arquivo pode ser solto em qualquer lugar.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Escolha o que quer experimentar. Nada muda nos seus arquivos e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Cada piloto é guardado automaticamente. Escolha um para continuar de onde parou.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Todos os relatórios que você fez, enquanto o arquivo estiver onde estava.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Dez perguntas sobre a sua empresa, depois uma lista do que a IA poderia fazer por ela. Cada número mostra em que se apoia.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Diga desde quando um piloto está em uso diário; depois veja todo mês o que rendeu, o que deu errado e se vale continuar.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>O que todos os pilotos testados rendem juntos: retorno, valor hoje, do que depende. Mova qualquer número e veja o que acontece.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Quanto custam o seu trabalho, o seu computador e a sua energia. Informe uma vez: cada piloto calcula com isso, e o diz.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Quanto custa o seu computador ao lado de serviços em nuvem, quando um compromisso compensa e quanto cobrar se você vender um serviço assim.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Um espaço de trabalho para cada cliente: uma pasta com os pilotos, números, modelos e relatórios dele, e de mais ninguém.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Empresas inventadas para experimentar qualquer coisa, cada uma em seu próprio espaço de trabalho. Os seus pilotos não são alterados.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Forneça uma planilha: Excel, OpenDocument ou texto. Ela só é lida. Datas e números duvidosos são perguntados.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Diga para que serve cada coluna. Só a mensagem é necessária; cada coluna a mais melhora o resultado.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>O que o seu arquivo contém e o que melhoraria o resultado. Os assuntos podem ser renomeados, unidos e deixados de fora.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>As mensagens que falam da mesma coisa foram reunidas. Dê nome aos assuntos, una, divida ou deixe-os de fora.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Diga do que tratam estas mensagens. Foram escolhidas porque cada resposta ensina mais.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Diga para que serve cada coluna. Data, item e quantidade são necessários; uma lista de itens com estoque e custo torna os pedidos possíveis.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>O que as suas vendas contêm: dias sem estoque, picos isolados, itens novos e encerrados. Nada é corrigido antes de você aceitar.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Vários métodos preveem o seu próprio passado e são ponderados pelo acerto. A parte mais recente fica reservada para o teste.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>O que pedir, quanto e até quando, item a item, com o motivo. Mova os controles para ponderar estoque e vendas perdidas.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Parte das mensagens fica reservada; o modelo aprende com as outras e é testado nas que nunca viu.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>O que teria sido respondido, o que estaria errado e quanto isso vale. Mova o controle para ponderar.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Forneça o que o banco forneceu: Excel, CSV, OFX, QIF, MT940, CAMT ou PDF. Cada arquivo é conferido pelos saldos, ao centavo.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>O que foi encontrado entre as linhas: duplicados, transferências próprias, estornos. Nada é removido.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>As contas em que as linhas são lançadas: o plano do próprio cliente ou um dos fornecidos.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Quanto teria sido lançado certo, testado nos últimos meses do próprio cliente.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Aceite com Enter ou digite uma conta. Tudo pode ser desfeito. Um ponto de interrogação mostra todos os atalhos.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Um relatório para passar adiante e o modelo para pôr em uso. Cada número mostra a fórmula e em que se apoia.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Escolha uma tarefa ou solte um arquivo. Sem programação, sem nuvem: tudo roda neste computador.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Não sabe por onde começar? Dez perguntas mostram onde a IA poderia ajudar.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Ainda não há nada aqui. Experimente o exemplo para ver um piloto pronto em dois minutos; ele não altera nada.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Bom dia. O que você gostaria de fazer?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Boa tarde. O que você gostaria de fazer?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Boa noite. O que você gostaria de fazer?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Nada chama a atenção: nenhum duplicado, nenhum problema</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Linhas no livro</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>O mesmo lançamento em dois arquivos; marcado, não removido.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Transferências próprias</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Entre as suas próprias contas: nem despesa nem receita.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Estornos</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Um lançamento e sua reversão.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gêmeos</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Parecem iguais e são dois: ambos ficam.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Buscar um dado</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Nenhum dado tem esse nome.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} em teste</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>em teste; antes: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Restaurar: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Seus números</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Buscar item, grupo ou fornecedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos os itens</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Qualquer classe</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Qualquer grupo</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Qualquer fornecedor</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Lista de itens, se houver</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Estoque atual, custo, preço, prazo de entrega, embalagem, fornecedor: o que transforma uma previsão em pedido.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Lista de itens · {file} · {rows} linhas</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Adicionar uma lista de itens…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Escolher uma lista de itens</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Uma coluna indica o item como nas vendas; as outras dizem o que se sabe dele.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Lista de itens</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Sem a lista de itens</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>O que se sabe dele</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Um valor suspeito ainda está incluído: a previsão pode estar alta demais.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} valores suspeitos ainda estão incluídos: a previsão pode estar alta demais.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>{units} vendidas em {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nada a pedir agora</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>Pedir {units} até {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Pedir {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Estoque de segurança {safety} · ponto de pedido {point} · pedir até {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Em relação a agora: pedido {order}, estoque de segurança {safety}, ponto de pedido {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Com o seu intervalo de 80 %</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} itens</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Cada item aparece ao lado do que é agora. Nada é alterado, e os pedidos gravados ficam como estão.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Substituição de {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Nenhuma substituição de {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} de {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>aceitar a sugestão, ir à próxima linha em aberto</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>escolher uma conta: digitar código ou nome, setas, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>pular para a próxima linha em aberto</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>reverter um lançamento</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>dividir uma linha</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>escrever uma nota</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>transformar em regra</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>selecionar várias linhas</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>lançar todas as linhas do filtro</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>desfazer, refazer: tudo, mesmo depois de reiniciar</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Nenhum deles é necessário: tudo também pode ser feito com o mouse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Como este número é calculado</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Pular (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Desfazer (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>Rotular mais {count}</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Dois assuntos precisam de pelo menos {count} mensagens cada.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>Eram todas. Continue ou rotule mais algumas: sempre ajuda.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Rotulada: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nenhum destes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automático, certo</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automático, errado</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Com pergunta de esclarecimento</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Para uma pessoa</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Fica na primeira página de cada relatório, em todos os pilotos. Cada parte pode ser omitida.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papel timbrado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Impresso como {colour}, mais escuro que a sua cor: em papel branco não daria para ler.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Seu nome ou o da sua empresa</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remover o logotipo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Escolher uma cor</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logotipo, em PNG ou SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Como começa a primeira página</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Preparado por {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Título do relatório</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>O smeai é feito destas partes. Escolha uma para ler os termos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Buscar uma parte ou uma licença</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>O que a IA poderia fazer</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Estamos prontos?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Em ordem de dinheiro esperado, reduzida por esforço, risco e falta de dados, elevada pelo que mais incomoda. Não some as linhas: várias economizam as mesmas horas.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Alterar as respostas</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} usos de IA</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} lançado sem intervenção</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automático</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automático, cerca de {hours} por mês</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoje, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ontem, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} itens a pedir por {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Solicitações por mês</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Uma solicitação é</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Computador próprio</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Anos considerados</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>uma mensagem</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>uma linha bancária</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>uma página</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>uma previsão</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>só a parte que é usada</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>comprado só para isto</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Solte aqui extratos bancários, quantos tiver</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Escolher extratos bancários</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Seus números</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>Ao que diz o espaço de trabalho, o arquivo ou o país, ou à suposição.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Restaurar: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>Os números da empresa estão em {theirs}, estes em {ours}: os valores não são trazidos de lá.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Um mês fechado recusa qualquer alteração até ser reaberto. Ambos constam da trilha de auditoria e podem ser desfeitos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} de {lines} resolvidas</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>A pasta fica onde está e mantém o nome.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renomear o espaço de trabalho</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Dê a ele o nome do seu cliente ou da sua empresa. O que pertence a ele fica em uma pasta própria.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Novo espaço de trabalho</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Onde colocar a pasta</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Escolher onde colocar a pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Nota sobre {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>O que deve saber quem olhar isto mais tarde</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Três tarefas, cada uma testada na planilha da própria empresa. Sem conta, sem nuvem, nada a configurar.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>“Para onde vão os nossos dados?” Para lugar nenhum: clique no escudo ao lado e mostre as evidências.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Escolha a tarefa que consome mais horas. O exemplo mostra em dois minutos o que o próprio arquivo vai mostrar.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>“Precisamos de dados limpos?” Não: o que é duvidoso é indicado pela linha e perguntado.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>O arquivo como saiu do sistema deles. Ele só é lido; datas e números que poderiam significar duas coisas são perguntados.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>“A nossa exportação é diferente.” Solte-a aqui: cabeçalhos, separadores e planilhas são encontrados e podem ser alterados.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Qual coluna é o quê foi deduzido dos nomes e do conteúdo. Um clique muda isso, e fica lembrado.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>“Falta metade disto.” Só a primeira é necessária; cada uma das outras melhora o resultado.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Olhe os duplicados e os assuntos com poucos casos antes de qualquer número. É aqui que começa a confiança.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>“Os nossos rótulos são ruins.” É comum; o teste diz quanto, e os errados podem ser corrigidos aqui.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Ruptura não é demanda: os dias sem nada na prateleira são retirados, para que a previsão não aprenda com eles.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>“Vocês mudam os nossos números?” Nunca no arquivo; cada correção é aceita aqui e pode ser desfeita.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Sem rótulos, o smeai reúne mensagens parecidas e propõe nomes. As pessoas decidem.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>“Isso é confiável?” É um começo: o próximo passo pergunta sobre algumas mensagens para ter certeza.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Alguns minutos de rotulagem, nas mensagens que mais ensinam. Uma tecla para cada.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>“De quantas precisamos?” A página avisa quando mais já não ajuda muito.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Uma parte fica reservada e nunca é vista no treinamento. Todos os números seguintes vêm dessa parte.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>“Vai funcionar tão bem com mensagens novas?” O intervalo ao lado de cada número diz quanta certeza se pode ter.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Uma frase, um número. Depois mostre primeiro as erradas: isso convence mais do que as certas.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>“E se errar?” Mova o controle: menos erros, mais para as pessoas. Mensagens duvidosas vão para uma pessoa.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Seis formatos de uma vez. Cada arquivo é conferido pelos próprios saldos, ao centavo.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>“E se faltar uma linha?” Então o saldo não fecha, e a linha é indicada.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Exportações sobrepostas, transferências próprias e estornos são encontrados entre os arquivos. Nada é removido em silêncio.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>“Duas linhas iguais podem estar certas.” Sim: por isso ele pergunta e mantém as duas, salvo indicação contrária.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>O plano de contas do próprio cliente. Nada é lançado em uma conta que não esteja nele.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>“Usamos outro plano.” Solte-o aqui como tabela; os mais comuns já vêm incluídos.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Ele aprende com os primeiros meses lançados e é testado nos últimos, como teria sido na vida real.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>“Quantas seriam lançadas errado?” Defina a precisão que exige; o que não a alcança é só proposto.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Primeiro as linhas incertas. Enter aceita, digitar altera, e cada linha diz por que foi lançada assim.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>“Quem fez o quê?” A trilha guarda cada alteração com o motivo, e toda alteração pode ser desfeita.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Vários métodos são testados no passado da própria loja, ao lado de “como no ano passado”. A melhor combinação faz a previsão.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>“Ninguém consegue prever isso.” Certo: olhe a faixa. Os pedidos contam com ela.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>O que pedir, de quem e até quando. A reencenação mostra o que teria resultado de seguir isso.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>“Quanto caixa isso libera?” Mova o nível de serviço e observe o estoque e as faltas.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, pasta de trabalho e página web. Cada número tem a sua fórmula na pasta de trabalho, com os limites em uma página própria.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>“Podemos conferir isto?” Abra a pasta de trabalho: as fórmulas estão ativas.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Todos os pilotos testados juntos: retorno e do que ele depende. Informe o salário deles enquanto assistem.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>“São suposições.” As que têm asterisco, sim; informe os números deles e o asterisco some.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Depois do início vem o controle: todo mês, o que rendeu e o que deu errado.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>“E se piorar?” Aparece aqui, e o piloto pode ser parado ou treinado de novo.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Quanto uma hora custa para eles. Informado uma vez, usado em toda parte, com a fonte ao lado.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>“Não sabemos isso.” O cronômetro mede em dez casos reais.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Quanto custa o próprio computador ao lado dos serviços em nuvem, por mensagem e por mês.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>“Precisamos de um servidor?” Não: este computador faz isso; a página diz quanto tempo leva.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Diga para que serve a página antes de clicar. Faça uma pausa nos números.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 abre o guia nesta página.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Grupos e classes</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Pedidos de compra</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Ainda sem previsão</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Primeiro preveja e teste: um passo atrás.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Algo mudou desde esta previsão.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Volte um passo e preveja de novo: os pedidos acompanham.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} itens a pedir por {value}, {risk} de vendas em risco</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>O seu número toma o lugar da previsão, mesmo quando ela é refeita. Chegado o dia, ele é avaliado.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Substituir a previsão de {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>O que você sabe e o passado não: uma feira, uma loja nova ao lado …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Baixo, base e alto</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Dinheiro acumulado, mês a mês</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* apoia-se em uma suposição. Informe os seus números ao lado ou em “Cenários”.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Baixo e alto movem todos os dados de uma vez {way} do caminho até os extremos cauteloso ou favorável.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você gostaria de fazer?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Digite palavras, escolha com as setas, Enter executa, Esc sai.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Nada tem esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Novo piloto</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>Seus números</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por assunto</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Cada proporção com o intervalo de 95 % e o número de mensagens; vias como em {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Sempre respondido por uma pessoa</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido com</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Mensagens com que foi treinado</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Classificadas certo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>Erradas entre elas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Tempo médio de uma pessoa, do seu arquivo</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: sempre para uma pessoa.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: não mais sempre para uma pessoa.</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} min</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Começar: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Experimentar o exemplo</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Experimentar o exemplo: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Seus números</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Empresa e computador</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Medido no teste</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Pilotos incluídos</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Pilotos fora</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incluir</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, moeda de: {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>País: {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>O usual no seu país preenche o que você deixa em aberto. É aproximado: os seus números são melhores.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>A moeda de todos os valores; nada é convertido.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Boas-vindas ao smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Duas perguntas e depois um tour de um minuto. As duas respostas podem ser mudadas a qualquer momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>O da janela. Relatórios e os seus dados podem estar em outros.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Onde fica a empresa: o que trabalho e energia custam lá preenche o que você deixar em aberto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Continuar sem o tour</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Os valores estão em {currency}, e uma hora de trabalho é calculada como é comum em {country} até você informar a sua.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Quantas de 100 linhas lançadas precisam estar certas?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>lançado sem intervenção</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>De {n} linhas, {posted} teriam sido lançadas, {wrong} delas em outra conta que não a escolhida por você.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Treinado com {trained} linhas, testado em {tested} posteriores.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Certas entre as lançadas</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Lançadas em outra conta</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>A confirmar, a decidir</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Linhas por mês sem intervenção</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Ainda trabalhando. Continue quando terminar.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Esta página espera que algo seja escolhido ou iniciado.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Apresentando</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Modo de apresentador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Mostrar as notas</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Ocultar as notas</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Notas aqui</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Notas em uma janela</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Encerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Um milhão de mensagens na nuvem</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar preços</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Preços de serviços em nuvem</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Adicionar um serviço</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Voltar à lista original</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>Em {currency}, para uma mensagem de {chars} caracteres, {read} tokens lidos e {written} escritos. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}” não é um preço.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Cada serviço precisa de um nome e de um preço.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Uma mensagem a mais</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Consultado em</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Consultado em (ano-mês)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Moeda, se não for a da lista</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destinado a</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Uma solicitação</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Preço de uma solicitação</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preço de uma unidade</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Caracteres de uma unidade</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Mínimo de unidades por solicitação</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Um milhão de tokens lidos</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Um milhão de tokens escritos</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Taxa básica</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Solicitações incluídas na taxa básica</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Solicitações ou unidades grátis</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Com compromisso</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Preço por todo o prazo</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Meses do prazo</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Solicitações incluídas por mês</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Preço de uma solicitação excedente</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>linhas bancárias</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papéis</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>previsões</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>A corrigir primeiro</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Deixado de fora ou lido como vazio</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (processo {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Algo foi aberto para a rede:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Este processo não foi observado.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Nenhuma conexão com rede alguma foi aberta.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Observado desde o início, às {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Este sistema não lista os sockets abertos agora.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Abertos agora, conforme a lista do Linux: {network} para uma rede, {local} locais (tela e motor).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} até agora</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>faltam cerca de {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Minha empresa</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir um espaço de trabalho</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} está aberto.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>O espaço de trabalho {name} não está onde estava: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Conecte o disco dele ou abra-o onde está agora.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>O espaço de trabalho agora se chama {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Todos os espaços de trabalho</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Novo espaço de trabalho…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Abrir uma pasta de espaço de trabalho…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir uma cópia…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Salvar uma cópia em um só arquivo…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Renomear este espaço de trabalho…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Excluir tudo o que o smeai guarda…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Um para cada cliente: uma pasta com os pilotos, números, modelos e relatórios dele, e de mais ninguém.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Não está lá agora</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Você trabalha em</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Salvar uma cópia em um só arquivo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Novo espaço de trabalho…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir uma cópia…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Excluir tudo o que o smeai guarda…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar as evidências</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>A rede foi usada</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Nome deste assunto</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} mensagens</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir com…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Pedidos de compra</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Um por fornecedor, com o que pedir agora e até quando.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Gravar os pedidos</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Pasta para os pedidos</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>A pedir, por fornecedor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pedir até</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>nenhum fornecedor indicado</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>O que deu errado?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>O que você mudaria?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Continuar, ampliar ou parar?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Decidido em {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Onde a IA poderia ajudar?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Dez perguntas, três minutos. O que você deixar em aberto é suposto e mostrado como suposição. Tudo fica aqui.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Escolha primeiro o seu ramo; todo o resto pode ficar em aberto.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} de {total} respondidas</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>O que existe</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>O que fazer primeiro</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Cinco passos de um primeiro piloto</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Escolher um uso, não três</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Dar a ele os seus próprios dados</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Testá-lo em casos que nunca viu</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Ver os errados e decidir o que fica com uma pessoa</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Passar o relatório adiante e decidir</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (feito)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>Excluir {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>Abrir {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Último salvamento: {time}. Tudo até então está aí.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>Da última vez, o smeai terminou de forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perdeu.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>A aprovar</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Aceitar todos deste tipo</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Deixar todos como estão</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Demanda que não pôde ser atendida</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Nada parece errado: nenhuma lacuna, ruptura ou pico.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Aceitar: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Deixar: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} toma emprestado de {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Aceitar todos: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Deixar todos: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>De {first} a {last}, dia a dia, só com o que se sabia então.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Demanda atendida da prateleira</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Estoque médio, a custo</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Havia passado de menos para reencenar.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Seguindo o smeai, {share} da demanda teria sido atendida com {stock} em estoque</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} com {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taxa de atendimento</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Serviço por ciclo</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Tempo sem estoque</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Vendas perdidas</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Estoque médio</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unidades</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>ainda nenhum: o relatório não diz quem o fez</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>com logotipo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>sem logotipo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papel timbrado</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anônimo</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Omite o nome da empresa, nomes de arquivos e o que é citado dos seus arquivos; assuntos, contas, itens e fornecedores são numerados.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Papel timbrado…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Criar o relatório</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Pasta para o relatório</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Salvar o modelo</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>O modelo foi salvo.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Primeiro a frase e o número, depois as evidências, os limites e o método. Pronto para passar adiante.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Aprende com todas as mensagens, também as testadas, e fica em um só arquivo que qualquer smeai pode abrir.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Salvar o modelo…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Primeiro treine e teste.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Ainda nada a relatar</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Todas as abas em um documento: as frases, gráficos e tabelas, cada fórmula e cada dado com a sua fonte.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Criar o relatório</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Primeiro a frase, o número e a decisão pedida; depois baixo, base e alto, do que depende, cada fórmula e fonte.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Partes do resultado</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ainda sem resultados</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Primeiro treine e teste: um passo atrás.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Horas e dinheiro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por assunto</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Confusões</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Certeza exigida</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Algo mudou desde este teste.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Volte um passo e teste de novo para que isso conte.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Os assuntos foram propostos, {count} rótulos são seus: tome isto como primeira impressão.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Linhas: {now}. O arquivo anterior não existe mais, então nada além disso pode ser comparado.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Linhas: {now} em vez de {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Período: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Período: {now} em vez de {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Colunas novas, não usadas: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, valores novos: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, valores que não estão mais lá: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: igual a antes.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>De {all} linhas rotuladas à mão, {kept} estão neste arquivo e mantêm o rótulo.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>Usar {file} em “{title}”?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Colunas, opções, respostas e limiares ficam como você os definiu. O piloto é testado de novo. “Desfazer” traz de volta o arquivo anterior.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este arquivo</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Começar um novo piloto com ele</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Estas colunas agora têm outro nome ou sumiram. Quais ocupam o lugar delas?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Não está neste arquivo</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (antes “{column}”)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Linhas bancárias</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Escolha outra via ou limpe o filtro.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Nenhuma linha serve</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Exportar as regras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Linhas ou regras</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Lançar todas as linhas certas</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Resolve todas as linhas em aberto da via “Lançar”, de uma vez</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Meses…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisão mensal</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Decisões tomadas neste mês</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Novo piloto</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Teste primeiro um piloto; quando estiver em uso diário, acompanhe-o aqui todo mês.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ainda nada a revisar</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Nenhuma está registrada.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: em uso diário desde {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: fora do uso diário</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Números deste mês</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Respostas deste mês</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Criar o relatório</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>O que rendeu, ao lado do mês passado, o que foi decidido e as três respostas.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>Transformar em regra?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Salvar a regra</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usar a partir de agora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Exportar as regras…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Depois que você lançar um favorecido algumas vezes do mesmo modo, uma regra é oferecida aqui.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Ainda sem regras</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Oferecidas a partir do que você lançou</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Suas regras; vale a primeira que servir a uma linha</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Transformar em regra</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Experimentar…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Não esta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Dias, semanas ou meses estão lado a lado? Então não precisam de papel: só o item precisa.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>Restaurar “{title}” como foi entregue? Os pilotos, modelos e relatórios feitos ali são excluídos.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Restaurar uma empresa de exemplo</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>“{title}” está como foi entregue.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Empresas de exemplo</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Inventadas, cada uma em seu próprio espaço de trabalho. Experimente o que quiser: os seus pilotos não são alterados.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Ir para a página inicial</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Abrir: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Restaurar: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Nome deste cenário</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Números medidos e os da empresa toda são experimentados aqui, não adotados.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} dados testados com outros valores</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} dado testado com outro valor</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Mova um controle ou digite um número: nada muda até você adotá-lo.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Mostrar ao lado dos outros; até três de cada vez.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Testar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Excluir {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, uso típico</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Margem por cliente por mês</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Sobra da receita</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Preços de tabela arredondados: confira-os antes de decidir. O primeiro é examinado de perto.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar preços</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>em %, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>em %</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Detalhes do relatório</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Este piloto foi salvo por outra versão do smeai e não pode ser mostrado.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Este piloto está guardado em {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Evidências de que nada sai deste computador</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Modo de apresentador</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Empresas de exemplo</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>País: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Offline, os dados ficam aqui</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Novo piloto</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Meus pilotos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisão mensal</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Números da empresa</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Custo de processamento</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Onde a IA ajuda</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Como este número é calculado</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Dividir {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Outra parte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Ainda sem conta: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Cada parte precisa de uma conta e de um valor.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>As partes fecham.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Seus pilotos em uso</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisão mensal</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Volume por mês</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Processamento, por unidade</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Segundo o teste de cada piloto, vezes os meses em uso diário; nada é contado antes. * apoia-se em uma suposição.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Nada é contado ainda: diga na revisão mensal desde quando um piloto está em uso diário.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>ainda não está em uso</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>Usar {file}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Como o arquivo é lido</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>Para que servem as colunas</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Passo %n de {total}: {title}</numerusform>
            <numerusform>Passo %n de {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rotular</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Arquivos do banco</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Lançar</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Unidades vendidas, todos os itens</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoção</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Pedir {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: a maior parte das vendas</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: o meio</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: muitos com pouco</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: demanda regular</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: variável</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: irregular</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pedir até</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Em estoque</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dias restantes</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Vai vender</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Excesso de estoque</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Estoque de segurança</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Ponto de pedido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Vendas perdidas em média se o pedido atrasar um prazo de entrega</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Quanto tempo dura o que há</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Guardado para o caso de a previsão errar</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Quando estoque e pedidos em aberto baixam até aqui, é hora de pedir</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Unidades a pedir, em relação a agora</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Estoque de segurança, em relação a agora</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Ponto de pedido, em relação a agora</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Unidades esperadas nos passos à frente</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Em relação a outros tantos passos antes</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Dinheiro no que não será vendido nos passos à frente</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>De A a C por vendas, de X a Z por regularidade</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Erro médio absoluto escalado no teste; 1 é a sazonal ingênua dentro do passado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} trimestres</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esgotado</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Itens novos</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Itens encerrados</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Dias fechados</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Nada foi vendido porque não havia nada: a demanda é estimada.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Uma venda muito acima de todas as outras. Fica no arquivo; das aceitas se aprende como se fossem a segunda maior.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Curtos demais para prever sozinhos: cada um toma emprestado de um item semelhante.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Não são mais vendidos: nada mais é pedido.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>Neles nunca se vende nada: não são dias de demanda baixa.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Passos sem linha durante a vida de um item: os aceitos contam como nada vendido.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>promoções</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>dias abertos</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>preços</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>feriados</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Uma regra simples</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>A regra, com o mesmo serviço</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>O que a loja fez</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>A pedir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Estoque parado</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Substituídos</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspeitos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Reencenação</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Horas e dinheiro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Primeiro preveja e teste.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Ainda nada a relatar</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Algo mudou desde esta previsão.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Preveja de novo, para que os números o reflitam.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>O que vai vender e com que certeza, o que pedir, quanto teria dado o ano passado, e cada fórmula.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>O teste no passado está guardado, e {part} da previsão.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} do teste no passado está guardado.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>O que mudou desde então, nas vendas ou no que você aceitou, é recalculado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Faça {count} como sempre. Pressione a barra de espaço para começar e depois de cada um. Pule o que foi interrompido.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Usar este tempo</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pular este</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Desfazer o último</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>Item {number} de {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>Uma média é mostrada a partir de {count} itens.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} por item, {interval} com 95 % de certeza. Dispersão {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar as linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} de {all} linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Quanto teria sido lançado certo?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>O passado do próprio cliente decide: o smeai aprende com as linhas lançadas antes e é testado nas últimas, que nunca viu. Sem passado, as linhas são lançadas só por regras e pelo léxico.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>O passado do exemplo</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Uma tabela de linhas lançadas…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Continuar sem teste</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Aprende com {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Forneça uma tabela de linhas já lançadas: do programa de contabilidade ou uma planilha.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Treinar e testar</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Escolher uma tabela de linhas lançadas</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Cada linha precisa de um texto, um valor e a conta em que foi lançada.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Por contraparte e fonte</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Lançadas em outra conta que não a escolhida por pessoas</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Métodos mais simples, nas mesmas linhas</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Linhas com</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Lançadas</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Certas entre elas</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>uma contraparte conhecida</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>uma contraparte nova</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Favorecido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classificado como</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>De onde veio e com que certeza</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Faixa {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* suposições nele: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>antes: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} pontos</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} a mais que antes</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} a menos que antes</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Marque o que uma pessoa deve sempre responder: reclamações, jurídico, saúde. Dois assuntos com o mesmo nome viram um.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>São propostos no próximo passo, a partir do que as mensagens dizem.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Ainda sem assuntos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Sempre respondido por uma pessoa</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} assuntos agora são um: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: restaurado.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: fora do treinamento.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: sempre para uma pessoa.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: não mais sempre para uma pessoa.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} agora se chama {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>As mensagens que dizem coisas parecidas foram reunidas. Dê aos assuntos os nomes que usaria; una, divida ou remova-os.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Propor de novo</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Número de assuntos</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>assuntos</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>São necessários pelo menos dois assuntos.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>Os assuntos foram propostos de novo.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} agora se chama {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} agora faz parte de {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} foi removido.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} foi dividido.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Sair do tour</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Três tarefas, testadas nos seus próprios números</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>“Começar” usa o seu arquivo, que é apenas lido. “Experimentar o exemplo” mostra o mesmo com dados inventados.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Ou solte um arquivo</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Uma planilha ou o que o banco forneceu, em qualquer lugar da janela. O que é duvidoso é perguntado, nunca adivinhado em silêncio.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tudo fica guardado</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Os projetos-piloto são salvos durante o trabalho; cada passo pode ser desfeito, amanhã também. Os relatórios ficam aqui.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Das horas ao dinheiro</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Informe uma vez quanto custa o seu trabalho. Todos os projetos-piloto usam esse valor, e o business case diz quanto rendem juntos.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>O escudo mostra as evidências. O menu tem o resto: ajuda, negócios de exemplo e este tour de novo.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Loja de bairro</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 itens de seis fornecedores, três anos de vendas: o que pedir e até quando.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Padaria</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Três contas bancárias em seis formatos para lançar.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Loja virtual</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1.600 mensagens em três idiomas sobre pedidos, devoluções e café.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Consultório médico</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 mensagens sobre consultas, receitas e resultados.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Treinar e testar</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Pronto para aprender com as suas mensagens</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Parte das mensagens fica reservada. O modelo aprende com as outras e depois é testado nas que nunca viu. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Algo mudou desde o último teste</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Teste de novo, para que os números reflitam os assuntos e opções atuais.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Treinado e testado</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} de {n} mensagens reservadas foram classificadas certo. Siga para os resultados ou teste de novo.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Opções do teste</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Testar: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Restaurar: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Adotar o que foi testado</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Salvar cenário {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Testar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Excluir {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Um cliente escreve</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Digite ou cole uma mensagem, como um cliente a enviaria.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>O assunto, a via e a resposta.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Não há resposta guardada para este assunto. Escreva uma em “Respostas”.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>A mensagem não informa {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Mensagens semelhantes</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Nenhum assunto conhecido</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} de certeza</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>a seguir: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Palavras que indicaram isso: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} está protegido com uma senha.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>Em uso diário</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Horas e dinheiro são os do teste de cada piloto, vezes os meses em uso diário, ponderados pelos volumes que você informa. Nada é contado antes de você dizer desde quando. * apoia-se em uma suposição.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Dados necessários</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>O que o smeai pode fazer</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Em que se apoia; informe os seus números</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Começar este piloto</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Ver o exemplo</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Faixa {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: existe</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: falta</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Nenhum de antemão.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Pode ser testado aqui</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Fora do smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Esforço: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risco: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Testa isto no seu próprio arquivo e mostra o que teria sido certo, errado e incerto.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>O smeai não executa isto. Seja qual for a sua escolha, teste em cinquenta casos seus antes de pagar.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Usos de IA, os melhores primeiro</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Horas economizadas esperadas por mês; a faixa aparece ao lado</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Por mês: horas em dinheiro, outros ganhos, menos custos correntes</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Se o smeai pode testar no seu próprio arquivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>Isto não é um número; por ora vale a suposição.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>suposto: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. A sua planilha</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Solte-a como está. Colunas e datas duvidosas são perguntadas.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Um teste honesto</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Testado em linhas que nunca viu, ao lado de um método simples.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Horas e dinheiro</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Um relatório com cada fórmula, os erros e os limites.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Testado</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>O business case</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Empresa e computador</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Dinheiro acumulado, mês a mês</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>meses a partir de hoje</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Item a item</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>agora {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opções da previsão</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Itens a pedir</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Unidades a pedir</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Total dos pedidos</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Estoque médio, a custo</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Estoque de segurança, a custo</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Custo de manter, por ano</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Vendas em risco</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Excesso de estoque</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Estoque parado</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Novo piloto</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>O que você gostaria de experimentar com os seus números?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Meus pilotos</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Ainda sem piloto</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Cada piloto que você começa é guardado aqui e salvo automaticamente.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ainda sem relatório</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Um piloto termina com um relatório em PDF, pasta de trabalho Excel e página web. Você os encontra aqui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Desfazer: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Refazer: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Abrir uma planilha…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar um comando…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ajuda sobre esta página</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Escolher uma planilha</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Alguns passos curtos. Você pode voltar a qualquer momento; tudo é salvo automaticamente.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>Fechar o smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Algo ainda está em andamento. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Deixar continuar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Tudo o que você informou está salvo. Na próxima vez que abrir, o smeai oferece começar de novo.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>O que a previsão já calculou fica guardado: ela continua dali.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: parado em {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Teste de “{title}”</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Previsão de “{title}”</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Importação para “{title}”</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Relatório de “{title}”</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>Aguarda: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Não terminado: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Concluído: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Não iniciar: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espaço de trabalho: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Buscar palavra ou assunto</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Todas as vias</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classificado como</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Por onde foi no limiar do teste</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sem assunto</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Linha {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>A corrigir primeiro</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Vale corrigir</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: em uso diário desde</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Ainda não está em uso diário: nada é contado.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Este mês {hours} e {money}; desde o início {all_hours} e {all_money}. Próxima revisão: {day}</translation>
    </message>
</context>
</TS>
