<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Código o nombre de una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Ninguna cuenta coincide. Las cuentas se añaden en «Cuentas».</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan de cuentas</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Use el del cliente o empiece con uno de estos.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>El plan del cliente…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Elegir un plan de cuentas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} cuentas</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Aún no se ha elegido un plan de cuentas</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Alimentación y restauración</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Servicios y oficios</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>¿Añadir {file} a «{title}»?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>Sus líneas se unen a las del libro. Las cuentas, las reglas y lo que ha contabilizado quedan como están.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Añadir este archivo</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Empezar un nuevo proyecto piloto con él</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Nada que corregir. Los datos sirven para una prueba.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Sugerir a partir de respuestas anteriores</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Hola, {name}, gracias por su mensaje…</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} y {order} se rellenan con el mensaje; las demás palabras entre llaves se quedan, para rellenarlas a mano.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Respuesta a {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Respuestas sugeridas: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Leer el informe…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>Es un fallo de smeai, no de su archivo. Comuníquelo, por favor: copie el informe y envíenoslo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Se ha producido un error inesperado.</translation>
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
        <translation>Bien clasificados</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Bien clasificados, en la misma prueba</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado con</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Sin tema, pasados</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Conocidos, pero pasados</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un mensaje</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Este mes junto al mes pasado</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Indique arriba qué proyecto piloto está en uso diario.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Según su prueba</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Todo este mes</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Corregidos el mes pasado</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corregidos</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Habría coincidido con {count} líneas</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, ninguna contabilizada de otro modo.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, {count} de ellas contabilizadas de otro modo.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Dividida en {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Asentar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
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
        <translation>Gemela</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Traspaso propio</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>Horas y dinero</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>No se probó nada, así que no hay nada que informar. Las líneas quedan contabilizadas igualmente.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Qué se asentó, qué fue correcto, qué quedó para personas y cómo se midió.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>Esto es todo lo que contiene. smeai no envía nada: páselo a otros solo si lo desea.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>El informe no se pudo escribir en un archivo; se puede copiar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>¿Contabilizar las {count} líneas de este filtro?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Las líneas de meses cerrados se quedan como están. Es un solo paso: un Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>Contabilizar {count} líneas</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Cada una como se sugiere</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Todas en una cuenta:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Aún no hay proyectos piloto probados en el caso</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Aún no hay proyectos piloto probados</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Realice un proyecto piloto con sus cifras o con un ejemplo: lo que halle su prueba será aquí el caso de negocio.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Excluir {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>Incluir {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Caso de negocio</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>De qué depende</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
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
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>A una persona</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>De 100 mensajes, {auto} se habrían respondido automáticamente, {wrong} de ellos mal</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: unas {hours} horas ahorradas al mes.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Atenderlo llevaría {hours} horas al mes más de las que ahorra.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Probado con {n} mensajes que el modelo nunca había visto.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Prever y pedir existencias</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>A partir del historial de ventas: qué se venderá, con qué seguridad, qué pedir y para cuándo.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Qué se vendió. Sin ello, el archivo es un solo artículo.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Cuándo se vendió. No hace falta si meses o semanas están uno junto a otro.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Cuánto se vendió; varias filas de un mismo día se suman.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Tienda o almacén: cada artículo se prevé para cada lugar.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Lo que costaba una unidad al cliente ese día; las filas futuras indican un precio venidero.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Si estaba en oferta; las filas futuras indican una oferta venidera.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Tienda abierta</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 si la tienda estaba abierta.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Tienda cerrada</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 si la tienda estaba cerrada.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 en festivos o vacaciones escolares.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Cuántos vinieron ese día; se muestra, no se usa para prever: los futuros no se conocen.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Cuánto había al final de ese día: muestra cuándo estaba agotado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Cómo lo llama la gente.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Las previsiones de un grupo son la suma de las de sus artículos.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Lo que usted paga por una unidad: convierte las existencias en dinero.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Plazo de entrega, días</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Del pedido al estante.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Unidades por paquete</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Se piden paquetes enteros.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Lo mínimo que entrega el proveedor.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Se redacta un pedido por proveedor.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Conservación, días</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>No se pide nada que se echaría a perder.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Pedido y aún no entregado.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Cuándo llega el pedido pendiente.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>El mismo número o nombre que en las ventas.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Cuánto hay ahora.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Lo que paga un cliente por una unidad: convierte las ventas perdidas en dinero.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Días, semanas o meses; lo que contenga el archivo, si no indica otra cosa.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <translation>Pasos por delante</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Hasta dónde mirar; 0: 28 días, 13 semanas, 12 meses o 4 trimestres.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>El servicio se mide como</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Nivel de servicio por ciclo: la proporción de ciclos de pedido sin rotura de stock. Tasa de servicio: la proporción de la demanda atendida desde el estante.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Nivel de servicio por ciclo</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasa de servicio</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Servicio deseado, en %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Un valor más alto mantiene más existencias y evita más roturas de stock.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Días entre pedidos</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Con qué frecuencia pide a un proveedor.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Si el artículo no lo indica.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Festivos de</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Un código de país como ES; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Proporción del pasado reservada para la prueba, en %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>No se aprende de ella: en ella se prueban los pedidos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>El día, o el primero; también sirve una semana o un mes.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>El último día; vacío: un solo día.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Promoción, cierre o festivo.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>El mismo número o nombre que en las ventas; vacío: todos los artículos.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Todos los artículos de un grupo.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Todos los artículos de un proveedor.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>La tienda de que se trata; vacío: todas.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Sobre el precio habitual, en % o como proporción.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Lo que cuesta una unidad al cliente mientras tanto.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Más demanda atendida</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Proporción de demanda atendida desde el estante, menos la de la otra política.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Menos estantes vacíos</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>La proporción del tiempo sin existencias que se evita.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Efectivo liberado, una vez</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Existencias medias a coste de la otra política, menos las de smeai; negativo: inmovilizado.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Menos existencias</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>Lo mismo como proporción de las existencias de la otra política.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Coste de mantener existencias, al año</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Capital, almacén, servicio y riesgo, como proporción de las existencias a coste.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Coste de mantener con smeai, al año</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Existencias medias a coste por esa proporción.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Coste de mantener si no, al año</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>Lo mismo con la otra política.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Coste de mantener ahorrado, al año</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>La diferencia de ambos.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Reducción del coste de mantener</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>Lo mismo como proporción del coste de mantener de la otra política.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Menos existencias con igual servicio</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Junto a una regla sencilla ajustada después para atender lo mismo.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Ventas perdidas evitadas, al año</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Demanda ante un estante vacío, a precios de venta: la suya menos la nuestra.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Margen perdido evitado, al año</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>Lo mismo, menos lo que habría costado la mercancía.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Merma evitada, al año</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Lo que se tira por su edad, a coste: lo suyo menos lo nuestro.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Pedir a mano, horas a la semana</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Lo que usted diga, pero no más que cada artículo a mano una vez por semana.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Horas de planificación ahorradas al mes</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>La parte de ese tiempo que se ahorra mirando propuestas.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Horas de planificación, valor al mes</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>Lo mismo al coste de una hora.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Margen no perdido, coste de mantener y merma ahorrados, donde se conocen, y horas de planificación.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Duración de un cálculo</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Prueba, elección y previsión de todos los artículos, en este equipo.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Cálculo, una ejecución</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Electricidad y desgaste de este equipo.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Cálculo, al año</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>Lo mismo, una vez por semana.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Capital inmovilizado, al año</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>El 25&#xa0;% al año es una regla práctica común y no una medición, y el reparto en cuatro es nuestro: ponga sus propias cifras.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Almacén y manipulación, al año</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Seguro, impuestos y recuento, al año</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Merma, daños y envejecimiento, al año</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Horas semanales dedicadas a pedir</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minutos para planificar un artículo a mano</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minutos para mirar un pedido propuesto</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Demanda atendida, su tienda</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Demanda atendida, una regla sencilla</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Demanda atendida, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Tiempo sin existencias, su tienda</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Tiempo sin existencias, una regla sencilla</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Tiempo sin existencias, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Existencias medias a coste, su tienda</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Existencias medias a coste, una regla sencilla</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Existencias medias a coste, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Ventas perdidas, su tienda</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Ventas perdidas, una regla sencilla</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Ventas perdidas, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Margen perdido, su tienda</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Margen perdido, una regla sencilla</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Margen perdido, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Merma a coste, su tienda</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Merma a coste, una regla sencilla</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Merma a coste, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Existencias medias a coste, una regla que atiende lo mismo</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Existencias medias a coste, smeai, todos los artículos</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Días medidos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Segundos de un cálculo</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Clasificar mensajes de clientes</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>A partir de mensajes anteriores: qué se puede responder automáticamente, qué requiere una aclaración y qué necesita una persona.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Contabilizar extractos bancarios</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>A partir de líneas bancarias: cada línea asentada, propuesta o en espera con su motivo, al céntimo.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>Las palabras del cliente: lo que se clasifica.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>De qué trataba, si alguien los clasificó. Si no, se proponen temas.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>La respuesta que se dio: punto de partida de las plantillas de respuesta.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Cuándo llegó: así la prueba usa los mensajes más recientes, como en la realidad.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>Correo, chat, teléfono: las cifras se pueden distinguir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>Su idioma, si se conoce. Si no, se detecta.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minutos empleados</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Cuánto tardó una persona: así las horas ahorradas se basan en sus valores y no en un supuesto.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Los mensajes de una conversación se mantienen juntos en la prueba.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>Correos, números de teléfono, de cuenta y de tarjeta se sustituyen antes de guardar nada.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Errores admitidos, de 100 automáticos</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Con 0 decide el dinero: lo que cuestan las respuestas erróneas y el trabajo.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Mensajes conocidos que pueden pasarse como desconocidos, de 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Un valor más bajo deja pasar más mensajes desconocidos.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Proporción de mensajes reservada para la prueba, en %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Nunca se entrena con ellos antes de que acabe la prueba.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>El mismo número da el mismo resultado.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Lo que dice el banco de la línea: la base para contabilizar.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Entradas o salidas; las salidas son negativas. O elija debe y haber.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>La cuenta en que se contabilizó: de ahí se aprende.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Cuándo se contabilizó: así la prueba usa los últimos meses, como en la realidad.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Quién está al otro lado, si el banco lo indica aparte.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Si las entradas y salidas tienen columnas propias.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Código de impuesto</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>El código de impuesto con que se contabilizó.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>La cuenta de la contraparte: la señal más segura de quién es.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>El número que el banco da a la línea: encuentra duplicados.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Código bancario</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>El tipo de operación del banco o un código de categoría de comercio.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>En cuál de sus cuentas figura.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Del importe, como código ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Correctas exigidas, de 100 asentadas sin tocarlas</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Un valor más alto asienta menos líneas y le deja más a usted.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Proporción de líneas reservada para la prueba, en %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>Las últimas: no se aprende de ellas antes de que acabe la prueba.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan de cuentas</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Un plan incluido, o un archivo con código, nombre, tipo y código de impuesto.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>La proporción de mensajes en los que interviene el programa.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>La proporción de ellos que acaba bien sin una persona. Supuesta a partir de la prueba, aún sin confirmar por clientes.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Tasa de automatización</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Participación por resolución: mensajes resueltos sin una persona.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Erróneos, de 100 automáticos</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Respuestas automáticas que habrían sido erróneas.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Horas ahorradas al mes</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Descontada la revisión de respuestas; una respuesta errónea no ahorra nada.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valor al mes</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Horas ahorradas menos lo que cuestan las respuestas erróneas y las aclaraciones.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Cálculo, por mensaje</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Electricidad y desgaste de este equipo, por mensaje.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Cálculo, un millón de mensajes</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>Lo mismo, para comparar con las tarifas de servicios en la nube.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>De la tabla al modelo probado, en este equipo.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Coste de una hora de trabajo, todo incluido</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minutos que necesita una persona por mensaje</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Mensajes al mes</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Coste de una respuesta automática errónea</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Coste de una pregunta de aclaración</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Proporción de respuestas automáticas que revisa una persona</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minutos para revisar una respuesta</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Precio de este equipo</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Años de uso</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Horas de funcionamiento al día</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Potencia mientras trabaja</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Precio del kilovatio hora</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Mensajes probados</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Respondidos automáticamente</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Erróneos entre los automáticos</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Tema correcto ofrecido entre los de aclaración</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Segundos por mensaje</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Días laborables al año</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Segundos para entrenar y probar</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>un valor habitual, 2026; por favor, ponga el suyo</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>cronometrado en este equipo</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>iban</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Siempre el tema más frecuente</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Reglas de palabras clave</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego bokmål</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
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
        <translation>Griego</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
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
        <translation>Hebreo</translation>
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
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
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
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>supuesto</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>Los consejos indican qué hay que corregir primero.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} con tema</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Datos personales ocultados</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Toma de</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} unidades vendidas</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Sabido de antemano</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>nada: solo decide el pasado</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>el coste de {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Existencias conocidas</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Todos los artículos juntos</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Elija primero un servicio.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Lo que solo usted sabe</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>¿Contiene datos personales?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>¿Hay un contrato con el proveedor?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Correctos en este equipo, de todos los probados</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Correctos en la nube, de los mismos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>La nube</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unidades</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} al año · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>Para qué sirven las columnas</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Usar esta tabla</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Estas funciones se dedujeron de los nombres y los valores. Cambie las que no sean correctas.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Aún falta: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>y {count} columnas más</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Función de la columna {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Como la última vez.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Deducido: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: encontrado</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: necesario</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Promociones y cierres previstos, si están anotados</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Una fila para cada uno: desde, hasta, qué y qué artículo. Los pasados también ayudan: muestran el efecto de una promoción.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Promociones y cierres · {file} · {rows} filas</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Añadir una lista…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Elegir una lista de promociones y cierres</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Una columna contiene el primer día; las demás dicen cuánto dura, qué es y para qué artículos.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Lista de promociones y cierres</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Sin la lista de promociones y cierres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>y {count} más en la página siguiente</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Promociones: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Artículos nombrados: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Días de cierre: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Festivos: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>No se pudo leer ninguna de sus filas.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>No hay sugerencia para esta línea. Escriba el código o el nombre de una cuenta.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Contabilice primero la línea: una regla necesita una cuenta.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Hay más de {count} líneas elegidas. Contabilice en su lugar todas las líneas de un filtro (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Algunas de estas líneas aún se están cargando. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Este mes está cerrado. Reábralo en «Meses» para cambiar sus líneas.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Elija primero un servicio.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Factura de un mes, pago por uso</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Detalles del informe</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Una solicitud es</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Equipo propio</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Años considerados</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Lo que solo usted sabe</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Coste de cálculo</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Su equipo junto a la nube. Pase el ratón por una cifra para ver su fórmula; * indica lo que se basa en un supuesto.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Aquí y nube</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Para quienes venden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>El beneficiario es</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>El concepto contiene</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Clasificado como</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>No se confundió ningún tema con otro.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, clasificado como {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Ningún capítulo habla de eso. Pruebe con menos palabras o más cortas.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Proteger con una contraseña</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Un archivo con sus proyectos piloto, cifras, modelos e informes. Se abre igual en otro equipo.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Guardar una copia de {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Elegir dónde guardar…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>Incluir %n archivo que leen los proyectos piloto ({size})</numerusform>
            <numerusform>Incluir %n archivos que leen los proyectos piloto ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Nadie puede abrirlo sin la contraseña: ni siquiera nosotros podemos ayudar.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Repita la contraseña</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>por solicitud</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>un millón más</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Equipo propio</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Lo que cuestan las solicitudes</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Este equipo, al mes</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>La nube, al mes</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Meses hasta que el equipo haya costado menos</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>La moneda de todos los importes; no se convierte nada.</translation>
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
        <translation>Elegir todas las filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Mantener visible la primera columna</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>Esto se elimina para siempre. Sus propios archivos, como las hojas de cálculo y los informes guardados en otro lugar, se quedan donde están.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Eliminar todo lo que guarda smeai</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Registros de fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n archivo, {size}</numerusform>
            <numerusform>%n archivos, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n archivo eliminado, {size}.</numerusform>
            <numerusform>%n archivos eliminados, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Algunos no se pudieron eliminar.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>Cerrar smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Escriba «{word}» para confirmarlo:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>¿Eliminar este proyecto piloto con sus modelos e informes? Su archivo se conserva. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Eliminar proyecto piloto</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>No se pudo abrir el informe.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
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
        <translation>Regla…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>No hay ninguna línea elegida.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Retirar (Retroceso)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Sin beneficiario</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Mes cerrado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>No se sugiere ninguna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Otras cuentas probables</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Líneas parecidas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Con qué frecuencia no se agota nada mientras espera una entrega: 95 de 100 veces. Ya cuenta una sola unidad que falte.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Cuánto de lo que se pide está disponible: 95 de 100 unidades. A menudo necesita menos existencias para la misma cifra.</translation>
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
        <translation>una promoción en el paso {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Escenario: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Plazo de entrega, todos los artículos</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Entre pedidos</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Precio del capital, al año</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Ventas de más</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>En el paso</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Gire un mando: totales y artículos responden al momento, y no se cambia nada.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Una promoción</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Conservar como opciones</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>o pulse Intro para elegir uno · se queda en este equipo</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Elija un archivo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Suelte aquí un archivo Excel o CSV</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Elegir una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Elija primero un servicio.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Propio: pagado</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Propio: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Propio: amortización</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Nube: ambos</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Año {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Año por año</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>El motor, que lee sus archivos</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai consta de dos procesos. Esto es lo que cada uno ha abierto desde que se inició.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Cómo se sabe: Python comunica a smeai cada socket y cada consulta de nombre antes de que ocurra, sea cual sea la biblioteca que lo pida. Las partes en código nativo no pasan por Python; la lista del sistema muestra las suyas mientras están abiertas. Para estar del todo seguro, active el modo avión: todo funciona igual.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
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
        <translation>Aún se incluye un valor sospechoso.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>Aún se incluyen {count} valores sospechosos.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Un error al teclear hace demasiado alta la previsión de su artículo: acepte la corrección o déjelo a propósito.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Valores sospechosos</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Previsiones de {items} artículos desde el {day}, hechas con lo que se sabía antes, {points} valores en total.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Dónde falló, en dinero</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Qué se corrigió antes</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>De sus propias cifras cuyo día ha llegado, {helped} estuvieron más cerca que la previsión y {hurt} no.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Había demasiado poco pasado para probar las previsiones.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>Las previsiones estuvieron un {share} más cerca que al tomar la misma temporada de la vez anterior.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>Las previsiones no estuvieron más cerca que al tomar la misma temporada de la vez anterior.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>temporada repetida: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Error (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>previsión menos ventas, sobre el total vendido</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Dentro del intervalo del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Pérdida cuantil</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 es la temporada repetida; cuanto más bajo, mejor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Temporada repetida</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>De lo que faltó o estuvo demasiado tiempo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallados</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué resulta de ello</translation>
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
        <translation>Nada sale de este equipo: se escribe un archivo donde usted indique.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Solo líneas resueltas ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} líneas aún no están resueltas.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, con sus propias columnas</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, con sus propias columnas</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Plazo de entrega, días</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Unidades por paquete</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Conservación, días</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Retirar lo introducido</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>No se sabe; lo que depende de ello no se muestra.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Cifras de la empresa</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Se introducen una vez y las usa cada proyecto piloto. Cada una indica si es suya, medida o supuesta.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>País: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Moneda: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>la del país</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: retirado</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Midiendo dos segundos a plena carga.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Mensajes de clientes</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Líneas bancarias</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Buscar una cifra</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Todo en lo que se basa</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Todas las cifras del caso</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
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
        <translation>Cuadra al céntimo</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>No cuadra</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>No indica saldos</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Excluir este archivo</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Excluir {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
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
        <translation>y {count} cuentas más</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Lo he comparado con el extracto del banco: seguir de todos modos</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>¿No tiene un archivo a mano? Pruebe el ejemplo</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Vista previa · {file} · {rows} filas</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Más archivos</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>¿No tiene un extracto a mano? Pruebe el ejemplo</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Un archivo no cuadra. Confirme que quiere seguir o exclúyalo.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} archivos · {lines} líneas</translation>
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
        <translation>Buscar un beneficiario, un concepto o un importe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Contabilizar todo…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Contabilizar todas las líneas de este filtro en un paso (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Teclas (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>Pendientes  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} de {lines} resueltas</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Qué se venderá y con qué seguridad</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Se prueban varios métodos con el pasado de cada artículo, desde varios momentos; el más cercano hace la previsión. Después se simulan los pedidos en el final del pasado, solo con lo que se sabía entonces.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Volver a prever</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prever y probar</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Algo ha cambiado desde esta previsión.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Vuelva a prever para que las cifras lo tengan en cuenta.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opciones de la previsión</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Una hora de trabajo cuesta {amount} en total ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Clases de artículos</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Según las ventas y lo regular que es la demanda. Un clic muestra los artículos.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Mostrar sus artículos</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Los {items} artículos: {units} unidades en {span}, en cuatro de cada cinco casos de {low} a {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>Los {count} grupos suman exactamente eso.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>Los {count} grupos suman {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Se venderá</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>En cuatro de cada cinco casos, la suma está entre ambos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor del pedido</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>ningún grupo indicado</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Otro tema:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Otro tema</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>La guía aún no está traducida a su idioma. Este capítulo está en inglés.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Tres años, un dato cada vez en sus extremos</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Umbral de rentabilidad</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Los datos medidos van a los extremos de su intervalo del 95&#xa0;%, sus propias cifras un 10&#xa0;% a cada lado, los supuestos un 30&#xa0;% o a los extremos que indican.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Extremo prudente</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Tres años en ese extremo</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Extremo favorable</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Todos los datos que mueven el caso</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>¿Cuán seguro debe estar?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>ahorradas al mes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Erróneos de 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Horas al mes</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valor al mes</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automáticos {auto}, de ellos erróneos {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>al menos {sure}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Inicie un proyecto piloto, pruébelo con el ejemplo o siga con uno empezado. Puede soltar un archivo en cualquier lugar.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Elija qué le gustaría probar. No se cambia nada en sus archivos y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Cada proyecto piloto se guarda sobre la marcha. Elija uno para seguir donde lo dejó.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Todos los informes que ha creado, mientras su archivo siga donde estaba.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Diez preguntas sobre su empresa y después una lista de lo que la IA podría hacer por ella. Cada cifra muestra en qué se basa.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Indique desde cuándo está en uso diario un proyecto piloto; mire después cada mes qué aportó, qué salió mal y si conviene seguir.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Lo que suman todos los proyectos piloto probados: plazo de recuperación, valor actual, de qué depende. Mueva una cifra y vea qué resulta.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Lo que cuestan su trabajo, su equipo y su energía. Se introduce una vez: cada proyecto piloto lo usa y lo indica.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Lo que cuesta su equipo junto a los servicios en la nube, cuándo compensa un compromiso y qué cobrar si vende un servicio así.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Un espacio de trabajo por cliente: una carpeta con sus proyectos piloto, cifras, modelos e informes, y los de nadie más.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Empresas inventadas para probarlo todo, cada una en su propio espacio de trabajo. Sus proyectos piloto no se tocan.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Indique una hoja de cálculo: Excel, OpenDocument o texto. Solo se lee. Se pregunta por las fechas y los números dudosos.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Indique para qué es cada columna. Solo hace falta el mensaje; cada columna más mejora el resultado.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Qué contiene su archivo y qué mejoraría el resultado. Los temas se pueden renombrar, unir y excluir.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>Los mensajes que hablan de lo mismo se han reunido. Nombre, una, divida o excluya los temas.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Indique de qué tratan estos mensajes. Se eligieron porque cada respuesta enseña lo máximo.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Indique para qué sirve cada columna. Se necesitan fecha, artículo y cantidad; una lista de artículos con existencias y coste permite hacer pedidos.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Qué contienen sus ventas: días sin existencias, picos aislados, artículos nuevos y retirados. No se corrige nada antes de que lo acepte.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Varios métodos prevén su propio pasado y se ponderan según su acierto. La parte más reciente se reserva para la prueba.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Qué pedir, cuánto y para cuándo, artículo por artículo, con el motivo. Mueva los mandos para sopesar las existencias frente a las ventas perdidas.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Una parte de los mensajes se reserva; el modelo aprende de los demás y se prueba con los que nunca vio.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Qué se habría respondido, qué habría sido erróneo y cuánto vale. Mueva el control para sopesarlo.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Aporte lo que le dio el banco: Excel, CSV, OFX, QIF, MT940, CAMT o PDF. Cada archivo se comprueba con sus saldos, al céntimo.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Lo que se encontró entre las líneas: duplicados, traspasos propios, anulaciones. No se elimina nada.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>Las cuentas en que se contabiliza: el plan del cliente o uno de los incluidos.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Cuánto se habría contabilizado bien, probado con los últimos meses del cliente.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Acepte con Intro o escriba una cuenta. Todo se puede deshacer. Un signo de interrogación muestra todas las teclas.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Un informe para entregar y el modelo para ponerlo a trabajar. Cada cifra muestra su fórmula y en qué se basa.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Elija una tarea o suelte un archivo. Sin programar, sin nube: todo ocurre en este equipo.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>¿No sabe por dónde empezar? Diez preguntas muestran dónde podría ayudar la IA.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Siga donde lo dejó</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Aquí aún no hay nada. Pruebe el ejemplo para ver un proyecto piloto terminado en dos minutos; no cambia nada.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Buenos días. ¿Qué le gustaría hacer?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Buenas tardes. ¿Qué le gustaría hacer?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Buenas noches. ¿Qué le gustaría hacer?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Nada llama la atención: ni duplicados ni problemas</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Líneas en el libro</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>El mismo movimiento en dos archivos; marcado, no eliminado.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Traspasos propios</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Entre sus propias cuentas: ni gasto ni ingreso.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Un movimiento y su vuelta.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gemelas</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Parecen iguales y son dos: se quedan ambas.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Buscar un dato</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Ningún dato se llama así.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} a prueba</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>a prueba; antes: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Sus cifras</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Buscar un artículo, un grupo, un proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Todos los proveedores</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Lista de artículos, si la hay</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Existencias, coste, precio, plazo, paquete, proveedor: lo que convierte una previsión en un pedido.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Lista de artículos · {file} · {rows} filas</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Añadir una lista de artículos…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Elegir una lista de artículos</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Una columna nombra el artículo como en las ventas; las demás dicen lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Lista de artículos</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Sin la lista de artículos</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de él</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Aún se incluye un valor sospechoso: la previsión puede ser demasiado alta.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>Aún se incluyen {count} valores sospechosos: la previsión puede ser demasiado alta.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>Vendido el {day}: {units}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nada que pedir ahora</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>Pedir {units} a más tardar el {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Pedir {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Stock de seguridad {safety} · punto de pedido {point} · completar hasta {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Frente a ahora: pedido {order}, stock de seguridad {safety}, punto de pedido {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Con su intervalo del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su valor</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Cada artículo figura junto a como está ahora. No se cambia nada, y los pedidos redactados se quedan como están.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Sustitución para {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Sin sustitución para {item}</translation>
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
        <translation>Iniciar de nuevo</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>aceptar lo sugerido, ir a la siguiente línea pendiente</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>elegir una cuenta: escriba un código o un nombre, flechas, Intro</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>saltar a la siguiente línea pendiente</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>retirar un asiento</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>dividir una línea</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>convertirlo en regla</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>elegir varias líneas</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>contabilizar todas las líneas del filtro</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>deshacer, rehacer: todo, también tras reiniciar</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Ninguna es necesaria: todo se puede hacer también con el ratón.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Cómo se calcula esta cifra</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Saltar (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Deshacer (Retroceso)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>Clasificar {count} más</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Dos temas necesitan al menos {count} mensajes cada uno.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>Eso es todo. Siga, o clasifique algunos más: siempre ayuda.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Clasificado: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguno de estos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automático, correcto</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automático, erróneo</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>A una persona</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Figura en la primera página de cada informe, en todos los proyectos piloto. Cada parte es opcional.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Se imprime en {colour}, más oscuro que el suyo: en papel blanco no se podría leer.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Su nombre o el de su empresa</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logotipo, como PNG o SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Cómo empieza la primera página</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Preparado por {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Título del informe</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai se compone de estas partes. Elija una para leer sus condiciones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Buscar una parte o una licencia</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Qué podría hacer la IA</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>¿Estamos preparados?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Por orden de dinero esperado, rebajado por esfuerzo, riesgo y datos que faltan, elevado por lo que duele. No sume las líneas: varias ahorran las mismas horas.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Cambiar las respuestas</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} usos de la IA</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} asentadas sin tocarlas</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automáticos</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automáticos, unas {hours} al mes</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} artículos por pedir por {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Solicitudes al mes</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Una solicitud es</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Equipo propio</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Años considerados</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>una línea bancaria</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>una previsión</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>solo la parte que se usa</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>comprado solo para esto</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
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
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Suelte aquí extractos bancarios, tantos como tenga</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Elegir extractos bancarios</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Sus cifras</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>A lo que digan el espacio de trabajo, el archivo o el país, o al supuesto.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>Las cifras de la empresa están en {theirs} y estas en {ours}: no se toman importes de allí.</translation>
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
        <translation>Un mes cerrado rechaza todo cambio hasta que se reabra. Ambas cosas constan en el registro de auditoría y se pueden deshacer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} de {lines} resueltas</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>Su carpeta se queda donde está y conserva su nombre.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renombrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Dele el nombre de su cliente o de su empresa. Lo que le pertenece queda en una carpeta propia.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Dónde poner la carpeta</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Elegir dónde poner la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Lo que debería saber quien mire esto más tarde</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Tres tareas, cada una probada con la propia hoja de cálculo de la empresa. Sin cuenta, sin nube, sin nada que configurar.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>«¿Adónde van nuestros datos?» A ninguna parte: haga clic en el escudo lateral y muestre las pruebas.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Elija la tarea que consume más horas. El ejemplo muestra en dos minutos lo que mostrará el archivo propio.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>«¿Necesitamos datos limpios?» No: lo dudoso se señala con su fila y se pregunta.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>El archivo tal como salió de su sistema. Solo se lee; se pregunta por las fechas y los números que podrían significar dos cosas.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>«Nuestra exportación es distinta». Arrástrela aquí: los encabezados, los separadores y las hojas se detectan y se pueden cambiar.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Qué es cada columna se dedujo de los nombres y del contenido. Un clic lo cambia, y se recuerda.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>«Nos falta la mitad». Solo se necesita la primera; cada una de las demás mejora el resultado.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Mire los duplicados y los temas con pocos casos antes que cualquier cifra. Aquí empieza la confianza.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>«Nuestras clasificaciones son malas». Es lo habitual; la prueba dice cuánto, y las erróneas se pueden corregir aquí.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Las roturas de stock no son demanda: los días sin nada en el estante se excluyen, para que la previsión no aprenda de ellos.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>«¿Cambian ustedes nuestras cifras?» Nunca en el archivo; cada corrección se acepta aquí y se puede deshacer.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Sin clasificaciones, smeai reúne los mensajes parecidos y propone nombres. Deciden las personas.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>«¿Es fiable?» Es un comienzo: el paso siguiente pregunta por algunos mensajes para asegurarse.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Unos minutos de clasificación, con los mensajes que más enseñan. Una tecla para cada uno.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>«¿Cuántos necesitamos?» La página avisa cuando añadir más ya no ayuda mucho.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Una parte se reserva y nunca se ve en el entrenamiento. Todas las cifras siguientes salen de esa parte.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>«¿Funcionará igual con correo nuevo?» El intervalo junto a cada cifra dice con cuánta certeza.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Una frase, un número. Después muestre primero los errores: convencen más que los aciertos.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>«¿Y si se equivoca?» Mueva el control: menos errores, más para las personas. Los mensajes dudosos van a una persona.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Seis formatos a la vez. Cada archivo se comprueba con sus propios saldos, al céntimo.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>«¿Y si falta una línea?» Entonces el saldo no cuadra y se señala la fila.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Las exportaciones solapadas, los traspasos propios y las anulaciones se detectan entre los archivos. Nada se quita en silencio.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>«Dos líneas iguales pueden ser correctas». Sí: por eso pregunta y conserva ambas si no se le dice otra cosa.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>El plan de cuentas del propio cliente. Nada se contabiliza en una cuenta que no esté en él.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>«Usamos otro plan de cuentas». Arrástrelo como tabla; los habituales vienen incluidos.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Aprende de los primeros meses contabilizados y se prueba con los últimos, como habría sido en la realidad.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>«¿Cuántas se asentarían mal?» Fije la precisión que exige; lo que no la alcanza solo se propone.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Primero las líneas inseguras. Intro acepta, escribir cambia, y cada línea dice por qué se contabilizó así.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>«¿Quién hizo qué?» El registro guarda cada cambio con su motivo, y todo cambio se puede deshacer.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Se prueban varios métodos con el pasado de la propia tienda, junto a «como el año pasado». La mejor mezcla hace la previsión.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>«Eso nadie lo puede prever». Cierto: mire la banda. Los pedidos cuentan con ella.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Qué pedir, a quién y para cuándo. La simulación muestra qué habría resultado de seguirlo.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>«¿Cuánto efectivo libera?» Mueva el nivel de servicio y observe las existencias y las faltas.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, libro de Excel y página web. Cada cifra tiene su fórmula en el libro, con los límites en una página propia.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>«¿Podemos comprobarlo?» Abra el libro: las fórmulas están activas.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Todos los proyectos piloto probados juntos: plazo de recuperación y de qué depende. Ponga el salario de ellos mientras miran.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>«Son supuestos». Los que llevan asterisco, sí; introduzca las cifras de ellos y el asterisco desaparece.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Tras el inicio viene el control: cada mes, qué aportó y qué salió mal.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>«¿Y si empeora?» Se ve aquí, y el proyecto piloto se puede parar o entrenar de nuevo.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Lo que les cuesta una hora. Se introduce una vez y se usa en todas partes, con su fuente al lado.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>«Eso no lo sabemos». El cronómetro lo mide con diez casos reales.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Lo que cuesta su propio equipo frente a los servicios en la nube, por mensaje y por mes.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>«¿Necesitamos un servidor?» No: lo hace este equipo; la página dice cuánto tarda.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Diga para qué es la página antes de hacer clic. Haga una pausa en las cifras.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 abre la guía por esta página.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Grupos y clases</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Pedidos de compra</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Aún no hay previsión</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Primero prevea y pruebe: un paso atrás.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Algo ha cambiado desde esta previsión.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Vuelva un paso atrás y prevea de nuevo: los pedidos le siguen.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} artículos por pedir por {value}, {risk} de ventas en riesgo</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Su cifra ocupa el lugar de la previsión, también cuando se rehace. Llegado el día, se evalúa.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Sustituir la previsión de {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Lo que usted sabe y el pasado no: una feria, una tienda nueva al lado…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
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
        <translation>Bajo, base y alto</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Dinero acumulado, mes a mes</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* se basa en un supuesto. Ponga sus propias cifras al lado o en «Escenario».</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Bajo y alto mueven todos los datos a la vez un {way} del camino hacia su extremo prudente o favorable.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Escriba palabras, elija con las flechas, Intro ejecuta, Escape sale.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Nada se llama así. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
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
        <translation>Sus cifras</translation>
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
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Cada proporción con su intervalo del 95&#xa0;% y su número de mensajes; vías como con {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Responde siempre una persona</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Mensajes con que se entrenó</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Bien clasificados</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>De ellos erróneos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Tiempo medio de una persona, según su archivo</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: siempre a una persona.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: ya no siempre a una persona.</translation>
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
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Iniciar: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Probar el ejemplo: {title}</translation>
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
        <translation>Sus cifras</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Empresa y equipo</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Medido en la prueba</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Proyectos piloto incluidos</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Proyectos piloto excluidos</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Excluir</translation>
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
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, como en {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>¿En {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>Lo habitual en su país completa lo que deje en blanco. Es aproximado: sus propias cifras son mejores.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>La moneda de todos los importes; no se convierte nada.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Le damos la bienvenida a smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Dos preguntas y después un recorrido de un minuto. Ambas respuestas se pueden cambiar en cualquier momento.</translation>
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
        <translation>El de la ventana. Los informes y sus datos pueden estar en otros.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Dónde está la empresa: lo que cuestan allí el trabajo y la energía completa lo que deje en blanco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Continuar sin el recorrido</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Los importes están en {currency}, y una hora de trabajo se calcula como es habitual en {country} hasta que introduzca la suya.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>¿Cuántas de 100 líneas asentadas deben ser correctas?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>asentadas sin tocarlas</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>De {n} líneas se habrían asentado {posted}, {wrong} de ellas en otra cuenta que la elegida por usted.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Entrenado con {trained} líneas, probado con {tested} posteriores.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Correctas, de las asentadas</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Asentadas en otra cuenta</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>Por confirmar, por decidir</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Líneas al mes sin tocarlas</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Aún en marcha. Siga cuando termine.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Esta página espera a que se elija o se inicie algo.</translation>
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
        <translation>Presentando</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Vista del presentador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Mostrar las notas</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Ocultar las notas</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Notas aquí</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Notas en una ventana</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminar (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Un millón de mensajes en la nube</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar precios</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Precios de servicios en la nube</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Volver a la lista incluida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>En {currency}, para un mensaje de {chars} caracteres, {read} tokens leídos y {written} escritos. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>«{text}» no es un precio.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Cada servicio necesita un nombre y un precio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Un mensaje más</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Consultado en</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Consultado en (año-mes)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Moneda, si no es la de la lista</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destinado a</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una solicitud</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Precio de una solicitud</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Caracteres de una unidad</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Unidades mínimas por solicitud</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Un millón de tokens leídos</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Un millón de tokens escritos</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Cuota base</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Solicitudes incluidas en la cuota base</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Solicitudes o unidades gratis</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Con compromiso</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Precio de todo el plazo</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Meses del plazo</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Solicitudes al mes incluidas</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Precio de una solicitud adicional</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>líneas bancarias</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>previsiones</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>Por corregir primero</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Excluido o leído como vacío</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
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
        <translation>{name} (proceso {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Se abrió algo hacia la red:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Este proceso no se vigiló.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>No se abrió ninguna conexión a ninguna red.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Vigilado desde su inicio a las {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Este sistema no muestra los sockets abiertos ahora.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Abiertos ahora, según la lista de Linux: {network} hacia una red, {local} locales (pantalla y motor).</translation>
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
        <translation>Parado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} hasta ahora</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>queda aprox. {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} está abierto.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>El espacio de trabajo {name} no está donde estaba: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Conecte su disco o ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>El espacio de trabajo se llama ahora {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Todos los espacios de trabajo</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Abrir una carpeta de espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Guardar una copia en un solo archivo…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Renombrar este espacio de trabajo…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Eliminar todo lo que guarda smeai…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Uno por cliente: una carpeta con sus proyectos piloto, cifras, modelos e informes, y los de nadie más.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Ahora no está</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Guardar una copia en un solo archivo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Eliminar todo lo que guarda smeai…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar las pruebas</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>Se usó la red</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Nombre de este tema</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} mensajes</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Quitar</translation>
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
        <translation>Uno por proveedor, con lo que hay que pedir ahora y para cuándo.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Redactar los pedidos</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Carpeta de los pedidos</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>Por pedir, por proveedor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor del pedido</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pedir antes de</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>ningún proveedor indicado</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
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
        <translation>¿Qué salió mal?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>¿Qué cambiaría?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>¿Seguir, ampliar o parar?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Decidido el {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>¿Dónde podría ayudar la IA?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Diez preguntas, tres minutos. Lo que deje en blanco se supone y se muestra como supuesto. Todo se queda aquí.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Elija primero su sector; lo demás puede quedar en blanco.</translation>
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
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Cinco pasos de un primer proyecto piloto</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Elegir un uso, no tres</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Darle sus propios datos</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Probarlo con casos que nunca ha visto</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Mirar los erróneos y decidir qué conserva una persona</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Entregar el informe y decidir</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (hecho)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>Eliminar {title}</translation>
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
        <translation>Último guardado: {time}. Todo lo anterior está ahí.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>La última vez smeai terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>Por aceptar</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Aceptar todo de este tipo</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Demanda que no se pudo atender</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Nada parece mal: ni huecos, ni roturas de stock, ni picos.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Aceptar: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Dejar: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} toma de {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Aceptar todo: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Dejar todo: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>Del {first} al {last}, día a día, solo con lo que se sabía entonces.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Demanda atendida desde el estante</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Existencias medias, a coste</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Había demasiado poco pasado para una simulación.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Con smeai se habría atendido el {share} de la demanda con {stock} en existencias</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} con {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasa de servicio</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Servicio por ciclo</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Tiempo sin existencias</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Ventas perdidas</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Existencias medias</translation>
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
        <translation>aún no hay: el informe no nombra a quien lo hizo</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>con logotipo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>sin logotipo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Omite el nombre de la empresa, los nombres de archivo y todo lo citado de sus archivos; temas, cuentas, artículos y proveedores se numeran.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Membrete…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crear el informe</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta del informe</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>El modelo está guardado.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Primero la frase y el número, después las pruebas, los límites y el método. Listo para entregar.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Aprende de todos los mensajes, también de los probados, y se guarda en un archivo que cualquier smeai puede abrir.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Guardar el modelo…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Primero entrene y pruebe.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Aún no hay nada que informar</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Todas las pestañas en un documento: frases, gráficos y tablas, cada fórmula y cada dato con su fuente.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Crear el informe</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Primero la frase, el número y la decisión solicitada; después bajo, base y alto, de qué depende, cada fórmula y fuente.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Partes del resultado</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Primero entrene y pruebe: un paso atrás.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Horas y dinero</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Seguridad exigida</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Algo ha cambiado desde esta prueba.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Vuelva un paso atrás y pruebe de nuevo para que cuente.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Los temas fueron propuestos, {count} clasificaciones son suyas: tómelo como una primera impresión.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Filas: {now}. El archivo anterior ya no está, así que no se puede comparar nada más.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Filas: {now} en lugar de {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Período: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Período: {now} en lugar de {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Columnas nuevas, sin usar: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, valores nuevos: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, valores que ya no están: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: igual que antes.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>De {all} filas clasificadas a mano, {kept} están en este archivo y conservan su clasificación.</translation>
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
        <translation>¿Usar {file} en «{title}»?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Las columnas, opciones, respuestas y umbrales quedan como los fijó. El proyecto piloto se prueba de nuevo. «Deshacer» recupera el archivo anterior.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Empezar un nuevo proyecto piloto con él</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Estas columnas tienen ahora otro nombre o ya no están. ¿Cuáles ocupan su lugar?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>No está en este archivo</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (antes «{column}»)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Líneas bancarias</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Elija otra vía o borre el filtro.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Ninguna línea coincide</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Exportar las reglas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Líneas o reglas</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Asentar todas las líneas seguras</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Resuelve cada línea pendiente de la vía «Asentar», en un paso</translation>
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
        <translation>Revisión mensual</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Decisiones tomadas este mes</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Pruebe primero un proyecto piloto; cuando esté en uso diario, mírelo aquí cada mes.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>No consta ninguna.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: en uso diario desde el {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: no está en uso diario</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Cifras de este mes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Respuestas de este mes</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crear el informe</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Qué aportó, junto al mes pasado, qué se decidió y las tres respuestas.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>¿Convertirlo en regla?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usarla desde ahora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Exportar las reglas…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Cuando haya contabilizado a un beneficiario varias veces igual, aquí se ofrece una regla.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Ofrecidas a partir de lo que contabilizó</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Sus reglas; gana la primera que coincide con una línea</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Convertir en regla</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>¿Hay días, semanas o meses uno junto a otro? Entonces no necesitan función: solo la necesita el artículo.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>¿Restablecer «{title}» tal como se entregó? Los proyectos piloto, modelos e informes creados allí se eliminan.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Restablecer una empresa de ejemplo</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>«{title}» está tal como se entregó.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Empresas de ejemplo</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Inventadas, cada una en su propio espacio de trabajo. Pruebe lo que quiera: sus proyectos piloto no se tocan.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>A la página de inicio</translation>
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
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Nombre de este escenario</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Las cifras medidas y las de toda la empresa aquí se prueban, no se adoptan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} datos probados con otros valores</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} dato probado con otro valor</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Mueva un control o escriba una cifra: no se cambia nada hasta que la adopte.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Mostrarlo junto a los demás; hasta tres a la vez.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
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
        <translation>Margen por cliente al mes</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Parte que queda del ingreso</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Precios de lista redondeados: compruébelos antes de decidir. El primero se examina de cerca.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar precios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>en %, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>en %</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Detalles del informe</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Este proyecto piloto fue guardado por otra versión de smeai y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Este proyecto piloto está en {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Pruebas de que nada sale de este equipo</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Vista del presentador</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Empresas de ejemplo</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
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
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Sin conexión, los datos se quedan aquí</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Mis proyectos piloto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Caso de negocio</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisión mensual</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Cifras de la empresa</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Coste de cálculo</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Dónde ayuda la IA</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Cómo se calcula esta cifra</translation>
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
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Aún sin cuenta: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Cada parte necesita una cuenta y un importe.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>Las partes cuadran.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Sus proyectos piloto en marcha</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisión mensual</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Volumen al mes</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Cálculo, por unidad</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Según la prueba de cada proyecto piloto, por los meses en uso diario; antes no se cuenta nada. * se basa en un supuesto.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Aún no se cuenta nada: indique en la revisión mensual desde cuándo está en uso diario un proyecto piloto.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>aún sin usar</translation>
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
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>Para qué sirven las columnas</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Paso %n de {total}: {title}</numerusform>
            <numerusform>Paso %n de {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Archivos del banco</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Contabilizar</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Unidades vendidas, todos los artículos</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Pedir {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: la mayor parte de las ventas</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: la zona media</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: muchos que venden poco</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: demanda regular</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: variable</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: irregular</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pedir antes de</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor del pedido</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Se venderá</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Exceso de existencias</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de seguridad</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Ventas perdidas de media si el pedido se retrasa un plazo de entrega</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Cuánto dura lo que hay</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Se guarda por lo que pueda fallar la previsión</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Cuando las existencias y los pedidos pendientes bajan a esto, es hora de pedir</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Unidades por pedir, frente a ahora</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Stock de seguridad, frente a ahora</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Punto de pedido, frente a ahora</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Unidades esperadas en los pasos por delante</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Frente a otros tantos pasos anteriores</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Dinero en lo que no se venderá en los pasos por delante</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>De A a C por ventas, de X a Z por su regularidad</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Error absoluto medio escalado en la prueba; 1 es la temporada repetida en el pasado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <translation>Años</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
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
        <translation>{count} años</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotados</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Artículos nuevos</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Artículos terminados</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días de cierre</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>No se vendió nada porque no había nada: la demanda se estima.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Una venta muy por encima de todas las demás. Se queda en el archivo; si se acepta, cuenta como la siguiente más alta.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Demasiado cortos para preverlos solos: cada uno toma de un artículo parecido.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Ya no se venden: no se pide nada más.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>En ellos nunca se vende nada: no son días de poca demanda.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Pasos sin fila mientras vivía un artículo: si se aceptan, cuentan como nada vendido.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>promociones</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>días de apertura</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>precios</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>festivos</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Una regla sencilla</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>La regla, con igual servicio</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Lo que hizo la tienda</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Existencias muertas</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Previsión sustituida</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Horas y dinero</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Primero prevea y pruebe.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Aún no hay nada que informar</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Algo ha cambiado desde esta previsión.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Vuelva a prever para que las cifras lo tengan en cuenta.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Qué se venderá y con qué seguridad, qué pedir, qué habría dado el año pasado, y cada fórmula.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>Se conserva la prueba con el pasado, y el {part} de la previsión.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>Se conserva el {part} de la prueba con el pasado.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>Lo que ha cambiado desde entonces, en las ventas o en lo que aceptó, se calcula de nuevo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Haga {count} como siempre. Pulse la barra espaciadora para empezar y después de cada uno. Salte los que se interrumpieron.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Adoptar este tiempo</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar este</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Deshacer el último</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>N.º {number} de {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>La media se muestra a partir de {count}.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} por unidad, {interval} con un 95&#xa0;% de certeza. Dispersión {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar las filas</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} de {all} filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>¿Cuánto se habría contabilizado bien?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Decide el pasado del cliente: smeai aprende de las líneas contabilizadas antes y se prueba con las últimas, que nunca ha visto. Sin pasado se contabiliza solo con reglas y el léxico.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>El pasado del ejemplo</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Una tabla de líneas contabilizadas…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Seguir sin prueba</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Aprende de {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Aporte una tabla de líneas ya contabilizadas: del programa de contabilidad o una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Entrenar y probar</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Elegir una tabla de líneas contabilizadas</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Cada línea necesita un concepto, un importe y la cuenta en que se contabilizó.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Por contraparte y fuente</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Asentadas en otra cuenta que la elegida por personas</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Métodos más sencillos, con las mismas líneas</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Líneas con</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asentadas</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>De ellas correctas</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>una contraparte conocida</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>una contraparte nueva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Clasificado como</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>De dónde vino y con qué seguridad</translation>
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
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Rango {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* supuestos incluidos: {count}</translation>
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
        <translation>{count} puntos</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} más que antes</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} menos que antes</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Marque lo que siempre debe responder una persona: quejas, asuntos legales, médicos. Dos temas con el mismo nombre se hacen uno.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Se proponen en el paso siguiente, según lo que dicen los mensajes.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Aún no hay temas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Responde siempre una persona</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} temas son ahora uno: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: incluidos de nuevo.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: excluidos del entrenamiento.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: siempre a una persona.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: ya no siempre a una persona.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} se llama ahora {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>Los mensajes que dicen cosas parecidas se han reunido. Nombre los temas como usted lo haría; únalos, divídalos o quítelos.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Número de temas</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Se necesitan al menos dos temas.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>Los temas se propusieron de nuevo.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} se llama ahora {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} es ahora parte de {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} se ha quitado.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} se ha dividido.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Tres tareas, probadas con sus propios números</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>«Iniciar» toma su archivo, que solo se lee. «Probar el ejemplo» muestra lo mismo con datos inventados.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>O suelte un archivo</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Una hoja de cálculo o lo que le dio el banco, en cualquier lugar de la ventana. Lo dudoso se pregunta, nunca se adivina en silencio.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Todo se conserva</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Los proyectos piloto se guardan sobre la marcha; cada paso se puede deshacer, también mañana. Sus informes están aquí.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>De las horas al dinero</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Indique una vez lo que cuesta su trabajo. Todos los proyectos piloto lo usan, y el caso de negocio dice cuánto suman juntos.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este ordenador</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>El escudo muestra las pruebas. El menú contiene el resto: ayuda, negocios de ejemplo y este recorrido.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Tienda de barrio</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 artículos de seis proveedores, tres años de ventas: qué pedir y para cuándo.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Panadería</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Tres cuentas bancarias en seis formatos por contabilizar.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Tienda en línea</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1600 mensajes en tres idiomas sobre pedidos, devoluciones y café.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Consulta médica</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 mensajes sobre citas, recetas y resultados.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Entrenar y probar</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Listo para aprender de sus mensajes</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Una parte de los mensajes se reserva. El modelo aprende de los demás y después se prueba con los que nunca ha visto. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Algo ha cambiado desde la última prueba</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Pruebe de nuevo para que las cifras correspondan a los temas y opciones actuales.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Entrenado y probado</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} de {n} mensajes reservados se clasificaron bien. Pase a los resultados o pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Opciones de la prueba</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Probar: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Adoptar lo probado</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Guardar el escenario {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Un cliente escribe</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Escriba o pegue un mensaje, como lo enviaría un cliente.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Su tema, su vía y la respuesta.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>No hay respuesta guardada para este tema. Escriba una en «Respuestas».</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>El mensaje no indica: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Mensajes parecidos</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Ningún tema conocido</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>certeza: {sure}</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>después: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Palabras a favor: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} está protegido con una contraseña.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>En uso diario</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Las horas y el dinero son los de la prueba de cada proyecto piloto, por los meses en uso diario, ponderados con los volúmenes que introduzca. No se cuenta nada hasta que indique desde cuándo. * se basa en un supuesto.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Datos que necesita</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Qué puede hacer smeai</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>En qué se basa; ponga sus propias cifras</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Iniciar este proyecto piloto</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Rango {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: disponible</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: falta</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Ninguno de antemano.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Se puede probar aquí</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>No en smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Esfuerzo: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Riesgo: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Lo prueba con su propio archivo y muestra qué habría sido correcto, erróneo e inseguro.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai no puede ejecutarlo. Elija lo que elija, pruébelo con cincuenta casos propios antes de pagarlo.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Usos de la IA, primero los mejores</translation>
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
        <translation>Horas que se espera ahorrar al mes; al lado, el rango</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Al mes: horas en dinero, ganancia adicional, menos costes corrientes</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Si smeai puede probarlo con su propio archivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>Esto no es un número; por ahora se usa un supuesto.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>supuesto: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Su hoja de cálculo</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Suéltela tal como está. En caso de duda, se pregunta.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Una prueba honesta</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Probado con filas que nunca ha visto, junto a un método sencillo.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Horas y dinero</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Un informe con cada fórmula, los errores y los límites.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Empresa y equipo</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Dinero acumulado, mes a mes</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>meses desde hoy</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Artículo por artículo</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opciones de la previsión</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Artículos por pedir</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Unidades por pedir</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Total de los pedidos</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Existencias medias, a coste</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Stock de seguridad, a coste</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Coste de mantener, al año</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Ventas en riesgo</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Exceso de existencias</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Existencias muertas</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>¿Qué le gustaría probar con sus propias cifras?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Mis proyectos piloto</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Aún no hay proyectos piloto</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Cada proyecto piloto que inicie se conserva aquí, guardado sobre la marcha.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aún no hay informes</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Un proyecto piloto acaba con un informe en PDF, libro de Excel y página web. Los encontrará aquí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Abrir una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Elegir una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Unos pocos pasos cortos. Puede volver en cualquier momento; todo se guarda sobre la marcha.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
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
        <translation>Cerrar smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Todavía hay algo en marcha. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Todo lo que ha introducido está guardado. La próxima vez que se abra, smeai ofrecerá iniciar de nuevo.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>Lo que la previsión ha calculado hasta ahora se conserva: sigue desde ahí.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: parado al {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Prueba de «{title}»</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Previsión de «{title}»</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Importación para «{title}»</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Informe de «{title}»</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>Espera a: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Sin terminar: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Hecho: {work}</translation>
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
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>No iniciar: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espacio de trabajo: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Buscar una palabra o un tema</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Todas las vías</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Clasificado como</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Por dónde fue con el umbral de la prueba</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Fila {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>Por corregir primero</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: en uso diario desde</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Aún no está en uso diario: no se cuenta nada.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Este mes {hours} y {money}; desde el inicio {all_hours} y {all_money}. Próxima revisión: {day}</translation>
    </message>
</context>
</TS>
