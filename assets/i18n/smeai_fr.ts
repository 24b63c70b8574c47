<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Numéro ou nom d’un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Aucun compte ne convient. Les comptes s’ajoutent sous «&#xa0;Comptes&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Prenez celui du client ou commencez par l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Le plan du client…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Choisir un plan comptable</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} comptes</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Aucun plan comptable choisi</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capitaux propres</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Tous secteurs</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Alimentation et restauration</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Commerces</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Services et artisanat</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>Ajouter {file} à «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>Ses lignes rejoignent celles du livre. Les comptes, les règles et ce que vous avez comptabilisé restent tels quels.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Ajouter ce fichier</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Commencer un projet pilote avec ce fichier</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Rien à corriger. Les données conviennent à un test.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Suggérer d’après les réponses passées</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Bonjour {name}, merci de votre message…</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} et {order} sont remplis d’après le message&#xa0;; les autres mots entre accolades restent, pour être remplis à la main.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Réponse à {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Réponses suggérées&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Lire le rapport…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>C’est une erreur de smeai, pas de votre fichier. Merci de la signaler&#xa0;: copiez le rapport et envoyez-le-nous.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Bien classés</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Bien classés, dans le même test</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testé sur</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Sans sujet, transmis</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Connus, mais transmis</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un message</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Ce mois-ci à côté du mois dernier</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Indiquez ci-dessus quel projet pilote est en usage quotidien.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Selon son test</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Ce mois entier</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Corrigés le mois dernier</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corrigés</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Elle se serait appliquée à {count} lignes</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, aucune comptabilisée autrement.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, dont {count} comptabilisées autrement.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Réparti en {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lexique</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Virement interne</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Extourne</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>Heures et argent</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Rien n’a été testé, il n’y a donc rien à rapporter. Les lignes sont comptabilisées malgré tout.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Ce qui a été passé, ce qui était exact, ce qui est resté à des personnes, et comment cela a été mesuré.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>Voilà tout ce qu’il contient. smeai n’envoie rien&#xa0;: ne le transmettez que si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Le rapport n’a pas pu être écrit dans un fichier&#xa0;; il peut être copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Comptabiliser les {count} lignes de ce filtre&#xa0;?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Les lignes des mois clôturés restent telles quelles. C’est une seule étape&#xa0;: une annulation reprend tout.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>Comptabiliser {count} lignes</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Chacune comme suggéré</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Toutes sur un compte&#xa0;:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Aucun projet pilote testé dans l’étude</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Aucun projet pilote testé</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Menez un projet pilote avec vos chiffres ou un exemple&#xa0;: ce que son test a montré devient ici l’étude de rentabilité.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>Inclure {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Étude de rentabilité</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Ce dont elle dépend</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Question en retour</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>À une personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>Sur 100 messages, {auto} auraient reçu une réponse automatique, dont {wrong} fausses</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>&#xa0;: environ {hours} heures économisées par mois.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Son suivi prendrait {hours} heures par mois de plus qu’il n’en économise.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Testé sur {n} messages que le modèle n’avait jamais vus.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Prévoir et commander le stock</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>À partir de l’historique des ventes&#xa0;: ce qui se vendra, avec quelle certitude, quoi commander et pour quand.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Ce qui a été vendu. Sans cela, le fichier est un seul article.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Date de vente. Inutile si mois ou semaines sont côte à côte.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Combien a été vendu&#xa0;; plusieurs lignes d’un même jour sont additionnées.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Magasin ou entrepôt&#xa0;: chaque article est prévu pour chaque lieu.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Ce qu’une unité coûtait au client ce jour-là&#xa0;; les lignes futures annoncent un prix à venir.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>S’il était en promotion&#xa0;; les lignes futures annoncent une promotion à venir.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Magasin ouvert</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 quand le magasin était ouvert.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Magasin fermé</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 quand le magasin était fermé.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 les jours fériés ou de vacances scolaires.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Combien sont venus ce jour-là&#xa0;; affiché, sans servir à la prévision&#xa0;: l’avenir n’est pas connu.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Combien il en restait à la fin de ce jour&#xa0;: montre les ruptures.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Son nom courant.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Les prévisions d’un groupe sont la somme de celles de ses articles.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Ce que vous payez par unité&#xa0;: convertit le stock en argent.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>De la commande au rayon.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Unités par colis</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>On commande par colis entiers.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Commande minimale</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Le minimum que livre le fournisseur.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Une commande est rédigée par fournisseur.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Conservation, jours</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Rien de ce qui se perdrait n’est commandé.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Commandé et pas encore livré.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Date d’arrivée de la commande en cours.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>Le même numéro ou nom que dans les ventes.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Combien il y en a maintenant.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Ce qu’un client paie par unité&#xa0;: convertit les ventes perdues en argent.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Jours, semaines ou mois&#xa0;; ce que contient le fichier, sauf indication contraire.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Pas à l’avance</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Jusqu’où prévoir&#xa0;; 0&#xa0;: 28 jours, 13 semaines, 12 mois ou 4 trimestres.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>Mesure du service</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Niveau de service par cycle&#xa0;: part des cycles de commande sans rupture. Taux de service&#xa0;: part de la demande servie depuis le rayon.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Niveau de service par cycle</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Service souhaité, en %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Une valeur plus haute garde plus de stock et évite plus de ruptures.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Jours entre les commandes</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>À quelle fréquence vous commandez chez un fournisseur.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Si l’article ne l’indique pas.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Un code pays comme FR&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Part du passé gardée pour le test, en %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Rien n’en est appris&#xa0;: les commandes y sont essayées.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>Le jour, ou le premier&#xa0;; une semaine ou un mois conviennent aussi.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>Le dernier jour&#xa0;; vide&#xa0;: un seul jour.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Promotion, fermeture ou jour férié.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>Le même numéro ou nom que dans les ventes&#xa0;; vide&#xa0;: tous les articles.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Tous les articles d’un groupe.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Tous les articles d’un fournisseur.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>Le magasin concerné&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Par rapport au prix habituel, en % ou en part.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Ce qu’une unité coûte au client pendant ce temps.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Plus de demande servie</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Part de la demande servie depuis le rayon, moins celle de l’autre politique.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Moins de rayons vides</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>La part du temps sans stock qui est évitée.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Trésorerie libérée, une fois</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Stock moyen au coût de l’autre politique, moins celui de smeai&#xa0;; négatif&#xa0;: immobilisé.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Moins de stock</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>La même chose en part du stock de l’autre politique.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Coût de possession du stock, par an</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Capital, stockage, services et risque, en part du stock au coût.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Coût de possession avec smeai, par an</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Stock moyen au coût fois cette part.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Coût de possession sinon, par an</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>La même chose avec l’autre politique.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Coût de possession économisé, par an</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>La différence des deux.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Baisse du coût de possession</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>La même chose en part du coût de possession de l’autre politique.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Moins de stock à service égal</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>À côté d’une règle simple réglée après coup pour servir autant.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Ventes perdues évitées, par an</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Demande devant un rayon vide, aux prix de vente&#xa0;: la leur moins la nôtre.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Marge perdue évitée, par an</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>La même chose, moins le coût des marchandises.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Casse évitée, par an</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Ce qui est jeté pour cause d’âge, au coût&#xa0;: le leur moins le nôtre.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Commander à la main, heures par semaine</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Ce que vous dites, sans dépasser chaque article à la main une fois par semaine.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Heures de planification économisées par mois</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>La part de ce temps qu’économise l’examen de propositions.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Heures de planification, valeur par mois</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>La même chose au coût d’une heure.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Marge non perdue, coût de possession et casse économisés, si connus, et heures de planification.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Durée d’un calcul</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Test, choix et prévision de tous les articles, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Calcul, une exécution</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Électricité et usure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Calcul, par an</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>La même chose, une fois par semaine.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Capital immobilisé, par an</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25&#xa0;% par an est une règle empirique courante, pas une mesure, et le partage en quatre est le nôtre&#xa0;: mettez vos propres chiffres.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Stockage et manutention, par an</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Assurance, taxes et inventaire, par an</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Démarque, dommages et obsolescence, par an</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Heures par semaine consacrées aux commandes</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minutes pour planifier un article à la main</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minutes pour examiner une commande proposée</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Demande servie, votre magasin</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Demande servie, une règle simple</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Demande servie, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Temps sans stock, votre magasin</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Temps sans stock, une règle simple</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Temps sans stock, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Stock moyen au coût, votre magasin</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Stock moyen au coût, une règle simple</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Stock moyen au coût, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Ventes perdues, votre magasin</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Ventes perdues, une règle simple</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Ventes perdues, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Marge perdue, votre magasin</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Marge perdue, une règle simple</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Marge perdue, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Casse au coût, votre magasin</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Casse au coût, une règle simple</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Casse au coût, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Stock moyen au coût, une règle qui sert autant</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Stock moyen au coût, smeai, tous les articles</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Jours mesurés</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Secondes d’un calcul</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Trier les messages des clients</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>À partir de messages passés&#xa0;: ce qui peut recevoir une réponse automatique, ce qui demande une question en retour et ce qui demande une personne.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Comptabiliser les relevés bancaires</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>À partir des lignes bancaires&#xa0;: chaque ligne passée, proposée ou mise en attente avec sa raison, au centime près.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>Les mots du client&#xa0;: ce qui est trié.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>De quoi il s’agissait, si quelqu’un les a triés. Sinon, des sujets sont proposés.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>La réponse donnée&#xa0;: point de départ des modèles de réponse.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Date d’arrivée&#xa0;: le test utilise alors les messages les plus récents, comme dans la réalité.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>E-mail, chat, téléphone&#xa0;: les chiffres se distinguent par canal.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>Sa langue, si elle est connue. Sinon, elle est détectée.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minutes passées</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Temps passé par une personne&#xa0;: les heures économisées reposent alors sur vos valeurs, pas sur une hypothèse.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Les messages d’une même conversation restent ensemble dans le test.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>E-mails, numéros de téléphone, de compte et de carte sont remplacés avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Erreurs admises, sur 100 automatiques</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>À 0, l’argent décide&#xa0;: le coût des réponses fausses et du travail.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Messages connus pouvant être transmis comme inconnus, sur 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Une valeur plus basse laisse passer plus de messages inconnus.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Part des messages gardée pour le test, en %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Ils ne servent jamais à l’entraînement avant la fin du test.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>Le même nombre donne le même résultat.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Ce que la banque dit de la ligne&#xa0;: la base de la comptabilisation.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Entrées ou sorties&#xa0;; les sorties sont négatives. Ou choisissez débit et crédit.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>Le compte utilisé&#xa0;: la base de l’apprentissage.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Date de comptabilisation&#xa0;: le test utilise alors les derniers mois, comme dans la réalité.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Qui est en face, si la banque l’indique séparément.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Si les entrées et les sorties ont leurs propres colonnes.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code de taxe</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>Le code de taxe utilisé à la comptabilisation.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>Le compte du tiers&#xa0;: le signe le plus sûr de son identité.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>Le numéro donné à la ligne par la banque&#xa0;: repère les doublons.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Code bancaire</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>Le type d’opération de la banque ou un code de catégorie de commerçant.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Sur lequel de vos comptes elle figure.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Du montant, en code ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Exactes exigées, sur 100 passées sans intervention</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Une valeur plus haute passe moins de lignes et vous en laisse plus.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Part des lignes gardée pour le test, en %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>Les dernières&#xa0;: rien n’en est appris avant la fin du test.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Un plan fourni, ou un fichier avec numéro, nom, type et code de taxe.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>La part des messages auxquels le programme prend part.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>La part de ceux-ci qui aboutit sans personne. Supposée d’après le test, pas encore confirmée par les clients.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Taux d’automatisation</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Participation fois résolution&#xa0;: les messages traités sans personne.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Fausses, sur 100 automatiques</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Réponses automatiques qui auraient été fausses.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Heures économisées par mois</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Déduction faite de la relecture&#xa0;; une réponse fausse n’économise rien.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valeur par mois</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Heures économisées, moins le coût des réponses fausses et des questions en retour.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Calcul, par message</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Électricité et usure de cet ordinateur, pour un message.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Calcul, un million de messages</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>La même chose, à comparer aux tarifs des services cloud.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Du tableau au modèle testé, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Coût d’une heure de travail, tout compris</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minutes qu’il faut à une personne par message</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Messages par mois</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Coût d’une réponse automatique fausse</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Coût d’une question en retour</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Part des réponses automatiques relues par une personne</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minutes pour relire une réponse</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Prix de cet ordinateur</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Années d’utilisation</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Heures de marche par jour</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Puissance en fonctionnement</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Prix du kilowattheure</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Messages testés</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Fausses parmi les automatiques</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Sujet exact proposé, parmi ceux avec question en retour</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Secondes par message</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Jours ouvrés par an</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Secondes d’entraînement et de test</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>une valeur courante, 2026&#xa0;; merci d’indiquer la vôtre</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>mesuré sur cet ordinateur</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>iban</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Toujours le sujet le plus fréquent</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Règles par mots-clés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
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
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Haoussa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>votre valeur</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>Les conseils indiquent ce qui est à corriger d’abord.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} ont un sujet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Données personnelles masquées</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucune trouvée</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Emprunte à</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} unités vendues</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Connu d’avance</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>rien&#xa0;: seul le passé décide</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>le coût de {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Stock connu</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Tous les articles ensemble</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Choisissez d’abord un service.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Ce que vous seul savez</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Contient-il des données personnelles&#xa0;?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>Y a-t-il un contrat avec le prestataire&#xa0;?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Exacts sur cet ordinateur, de tous les testés</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Exacts dans le cloud, des mêmes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Le cloud</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unités</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} par an · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>À quoi servent les colonnes</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Utiliser ce tableau</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Ces rôles ont été devinés d’après les noms et les valeurs. Modifiez ceux qui sont faux.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Encore requis&#xa0;: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>et {count} autres colonnes</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Rôle de la colonne {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Comme la dernière fois.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Deviné&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}&#xa0;: trouvé</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}&#xa0;: requis</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Promotions et fermetures à venir, si elles sont notées</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Une ligne chacune&#xa0;: du, au, quoi et quel article. Les passées aident aussi&#xa0;: elles montrent l’effet d’une promotion.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Promotions et fermetures · {file} · {rows} lignes</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Ajouter une liste…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Choisir une liste de promotions et de fermetures</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Une colonne contient le premier jour&#xa0;; les autres disent la durée, la nature et les articles concernés.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Liste des promotions et fermetures</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Sans la liste des promotions et fermetures</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>et {count} de plus à la page suivante</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Promotions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Articles nommés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Jours de fermeture&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Jours fériés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Aucune de ses lignes n’était lisible.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Rien n’est suggéré pour cette ligne. Tapez le numéro ou le nom d’un compte.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Comptabilisez d’abord la ligne&#xa0;: une règle exige un compte.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Plus de {count} lignes sont choisies. Comptabilisez plutôt toutes les lignes d’un filtre (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Certaines de ces lignes sont encore en chargement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Ce mois est clôturé. Rouvrez-le sous «&#xa0;Mois&#xa0;» pour modifier ses lignes.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Choisissez d’abord un service.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Facture d’un mois, à l’usage</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Détails du rapport</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Une requête est</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Années considérées</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Ce que vous seul savez</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Coût du calcul</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Votre ordinateur à côté du cloud. Survolez un chiffre pour voir sa formule&#xa0;; * signale ce qui repose sur une hypothèse.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Ici et cloud</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Pour les vendeurs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Le bénéficiaire est</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Le libellé contient</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classé comme</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>aucun sujet</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Aucun sujet n’a été confondu avec un autre.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, classé comme {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Aucun chapitre n’en parle. Essayez moins de mots, ou des mots plus courts.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Protéger par un mot de passe</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Un seul fichier avec ses projets pilotes, chiffres, modèles et rapports. Il s’ouvre de la même façon sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Enregistrer une copie de {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>Emporter %n fichier lu par les projets pilotes ({size})</numerusform>
            <numerusform>Emporter %n fichiers lus par les projets pilotes ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Personne ne peut l’ouvrir sans le mot de passe&#xa0;: même nous ne pouvons pas aider.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>par requête</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>un million de plus</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Ce que coûtent les requêtes</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Cet ordinateur, par mois</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>Le cloud, par mois</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Mois avant que l’ordinateur ait coûté moins</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>La devise de tous les montants&#xa0;; rien n’est converti.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Garder la première colonne visible</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>La suppression est définitive. Vos propres fichiers, comme les feuilles de calcul et les rapports enregistrés ailleurs, restent où ils sont.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Supprimer tout ce que smeai conserve</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Journaux d’erreurs</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n fichier, {size}</numerusform>
            <numerusform>%n fichiers, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n fichier supprimé, {size}.</numerusform>
            <numerusform>%n fichiers supprimés, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Certains n’ont pas pu être supprimés.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>Fermer smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Tapez «&#xa0;{word}&#xa0;» pour confirmer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Supprimer ce projet pilote avec ses modèles et rapports&#xa0;? Votre fichier reste. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Supprimer le projet pilote</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Le rapport n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Répartir…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Règle…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Reprendre (Retour arrière)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Sans bénéficiaire</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Mois clôturé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Aucun n’est suggéré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Autres comptes probables</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Lignes semblables</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>À quelle fréquence rien ne manque pendant l’attente d’une livraison&#xa0;: 95 fois sur 100. Une seule unité manquante compte déjà.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Quelle part de la demande est disponible&#xa0;: 95 unités sur 100. Exige souvent moins de stock pour le même chiffre.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>une promotion au pas {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Scénario&#xa0;: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Délai, tous les articles</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Entre les commandes</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Prix du capital, par an</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Ventes en plus</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Au pas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Tournez un bouton&#xa0;: totaux et articles suivent aussitôt, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Une promotion</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Garder en options</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>ou appuyez sur Entrée pour en choisir un · il reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Choisissez un fichier ou déposez-le ici</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Déposez ici un fichier Excel ou CSV</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Choisir une feuille de calcul</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Choisissez d’abord un service.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Ordinateur&#xa0;: payé</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Ordinateur&#xa0;: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Ordinateur&#xa0;: amortissement</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Cloud&#xa0;: les deux</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Année {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Année par année</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>Le moteur, qui lit vos fichiers</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai se compose de deux processus. Voici ce que chacun a ouvert depuis son démarrage.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Comment on le sait&#xa0;: Python signale à smeai chaque socket et chaque résolution de nom avant qu’ils n’aient lieu, quelle que soit la bibliothèque qui les demande. Les parties en code natif ne passent pas par Python&#xa0;; la liste du système montre leurs connexions tant qu’elles sont ouvertes. Pour en être tout à fait sûr, activez le mode avion&#xa0;: tout fonctionne de la même façon.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Une valeur suspecte est encore incluse.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} valeurs suspectes sont encore incluses.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Une faute de frappe rend la prévision de son article trop haute&#xa0;: acceptez la correction ou laissez-la exprès.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Valeurs suspectes</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Prévisions de {items} articles à partir du {day}, avec ce qui était connu avant, {points} valeurs en tout.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Où elle s’est trompée, en argent</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Ce qui a été corrigé avant</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Parmi vos propres chiffres dont le jour est venu, {helped} étaient plus proches que la prévision et {hurt} non.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Le passé était trop court pour tester les prévisions.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>Les prévisions étaient plus proches, de {share}, qu’en reprenant la même saison de la fois précédente.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>Les prévisions n’étaient pas plus proches qu’en reprenant la même saison de la fois précédente.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>saison répétée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Erreur (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>prévision moins ventes, rapportée au total vendu</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Dans l’intervalle à 80&#xa0;%</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Perte quantile</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 est la saison répétée&#xa0;; plus bas est mieux</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Saison répétée</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>De ce qui manquait ou est resté trop longtemps</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: un fichier est écrit où vous l’indiquez.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Lignes traitées seulement ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} lignes ne sont pas encore traitées.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, avec vos propres colonnes</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, avec vos propres colonnes</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Unités par colis</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Commande minimale</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Conservation, jours</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Inconnu&#xa0;; ce qui en dépend n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Chiffres de l’entreprise</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Saisis une fois, utilisés par chaque projet pilote. Chacun indique s’il est le vôtre, mesuré ou supposé.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Pays&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Devise&#xa0;: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>celle du pays</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}&#xa0;: saisie annulée</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Mesure de deux secondes à pleine charge.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Messages des clients</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Lignes bancaires</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Chercher un chiffre</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Tout ce dont il dépend</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Tous les chiffres de l’étude</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
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
        <translation>Tombe juste au centime près</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Ne tombe pas juste</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>N’indique aucun solde</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Écarter ce fichier</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Écarter {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>et {count} autres comptes</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Je l’ai comparé au relevé de la banque&#xa0;: continuer quand même</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Pas de fichier sous la main&#xa0;? Essayez l’exemple</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Aperçu · {file} · {rows} lignes</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Pas de relevé sous la main&#xa0;? Essayez l’exemple</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Un fichier ne tombe pas juste. Confirmez que vous voulez continuer, ou écartez-le.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} fichiers · {lines} lignes</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Rechercher un bénéficiaire, un libellé ou un montant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Tout comptabiliser…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Comptabiliser toutes les lignes de ce filtre en une étape (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Touches (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>À faire  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} sur {lines} traitées</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Ce qui se vendra, et avec quelle certitude</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Plusieurs méthodes sont essayées sur le passé de chaque article, à plusieurs moments&#xa0;; la plus proche fait la prévision. Puis les commandes sont rejouées sur la fin du passé, avec seulement ce qui était connu alors.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Refaire la prévision</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prévoir et tester</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Quelque chose a changé depuis cette prévision.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Refaites la prévision, pour que les chiffres en tiennent compte.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Options de la prévision</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Une heure de travail coûte {amount} en tout ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Classes d’articles</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Selon les ventes et la régularité de la demande. Un clic affiche les articles.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Afficher ses articles</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Les {items} articles ensemble&#xa0;: {units} unités sur {span}, dans quatre cas sur cinq de {low} à {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>Les {count} groupes donnent exactement ce total.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>Les {count} groupes donnent {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Se vendra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>Dans quatre cas sur cinq, la somme est entre les deux</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur commandée</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>aucun groupe indiqué</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Autre sujet&#xa0;:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Autre sujet</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>Le guide n’est pas encore traduit dans votre langue. Ce chapitre est en anglais.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Trois ans, une donnée à la fois à ses bornes</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Les données mesurées vont aux bornes de leur intervalle à 95&#xa0;%, vos propres chiffres à 10&#xa0;% de chaque côté, les hypothèses à 30&#xa0;% ou aux bornes qu’elles indiquent.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Borne prudente</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Trois ans à cette borne</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Borne favorable</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Toutes les données qui influent sur l’étude</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Quel degré de certitude exiger&#xa0;?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>économisées par mois</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Fausses sur 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valeur par mois</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automatiques {auto}, dont fausses {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>au moins {sure}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Démarrez un projet pilote, essayez-le avec l’exemple ou reprenez-en un. Vous pouvez déposer un fichier n’importe où.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Choisissez ce que vous voulez essayer. Rien n’est modifié dans vos fichiers et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Chaque projet pilote est enregistré au fur et à mesure. Choisissez-en un pour reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Tous les rapports que vous avez créés, tant que leur fichier est resté à sa place.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Dix questions sur votre entreprise, puis une liste de ce que l’IA pourrait faire pour elle. Chaque chiffre montre sur quoi il repose.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Indiquez depuis quand un projet pilote est en usage quotidien&#xa0;; regardez ensuite chaque mois ce qu’il a apporté, ce qui n’a pas marché et s’il faut continuer.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Ce que rapportent ensemble tous les projets pilotes testés&#xa0;: délai de récupération, valeur actuelle, ce dont elle dépend. Modifiez un chiffre et voyez ce qui suit.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Ce que coûtent votre travail, votre ordinateur et votre énergie. À saisir une fois&#xa0;: chaque projet pilote s’en sert et l’indique.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Ce que coûte votre ordinateur à côté des services cloud, quand un engagement est rentable, et quel prix demander si vous vendez un tel service.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Un espace de travail par client&#xa0;: un dossier avec uniquement ses projets pilotes, chiffres, modèles et rapports.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Des entreprises inventées pour tout essayer, chacune dans son propre espace de travail. Vos projets pilotes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Donnez une feuille de calcul&#xa0;: Excel, OpenDocument ou texte. Elle est seulement lue. Les dates et nombres douteux font l’objet d’une question.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Indiquez à quoi sert chaque colonne. Seul le message est requis&#xa0;; chaque colonne de plus améliore le résultat.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Ce que contient votre fichier et ce qui améliorerait le résultat. Les sujets peuvent être renommés, fusionnés et écartés.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>Les messages qui parlent de la même chose ont été réunis. Nommez, fusionnez, divisez ou écartez les sujets.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Indiquez de quoi parlent ces messages. Ils ont été choisis car chaque réponse y apprend le plus.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Indiquez à quoi sert chaque colonne. Date, article et quantité sont nécessaires&#xa0;; une liste d’articles avec stock et coût rend les commandes possibles.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Ce que contiennent vos ventes&#xa0;: jours sans stock, pics isolés, articles nouveaux et arrêtés. Rien n’est corrigé sans votre accord.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Plusieurs méthodes prévoient votre propre passé et sont pondérées selon leurs résultats. La partie la plus récente est réservée au test.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Quoi commander, combien et pour quand, article par article, avec la raison. Réglez les curseurs pour arbitrer entre stock et ventes perdues.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Une partie des messages est mise de côté&#xa0;; le modèle apprend des autres et est testé sur ceux qu’il n’a jamais vus.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Ce qui aurait reçu une réponse, ce qui aurait été faux, et ce que cela vaut. Déplacez le curseur pour peser le pour et le contre.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Donnez ce que la banque a fourni&#xa0;: Excel, CSV, OFX, QIF, MT940, CAMT ou PDF. Chaque fichier est vérifié par ses soldes, au centime près.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Ce qui a été trouvé entre les lignes&#xa0;: doublons, virements internes, extournes. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>Les comptes utilisés&#xa0;: le plan comptable du client ou l’un de ceux fournis.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Quelle part aurait été bien comptabilisée, testée sur les derniers mois du client.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Acceptez avec Entrée ou tapez un compte. Tout peut être annulé. Un point d’interrogation affiche toutes les touches.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Un rapport à transmettre et le modèle à mettre au travail. Chaque chiffre montre sa formule et sur quoi il repose.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Choisissez une tâche ou déposez un fichier. Ni programmation ni cloud&#xa0;: tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Par où commencer&#xa0;? Dix questions montrent où l’IA pourrait aider.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Encore rien ici. Essayez l’exemple pour voir un projet pilote terminé en deux minutes&#xa0;; cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Bonjour. Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Bon après-midi. Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Bonsoir. Que souhaitez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Rien à signaler&#xa0;: ni doublon, ni problème</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Lignes dans le livre</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>La même écriture dans deux fichiers&#xa0;; signalée, pas supprimée.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Virements internes</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Entre vos propres comptes&#xa0;: ni charge ni produit.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Extournes</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Une écriture et son retour.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Jumeaux</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Elles se ressemblent mais sont deux&#xa0;: les deux restent.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Chercher une donnée</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Aucune donnée ne porte ce nom.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}&#xa0;: {count} à l’essai</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>à l’essai&#xa0;; avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Vos chiffres</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Rechercher un article, un groupe, un fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Tous les fournisseurs</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Liste d’articles, s’il y en a une</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Stock, coût, prix, délai, colis, fournisseur&#xa0;: ce qui fait d’une prévision une commande.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Liste d’articles · {file} · {rows} lignes</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Ajouter une liste d’articles…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Choisir une liste d’articles</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Une colonne nomme l’article comme dans les ventes&#xa0;; les autres disent ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Liste d’articles</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Sans la liste d’articles</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Une valeur suspecte est encore incluse&#xa0;: la prévision est peut-être trop haute.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} valeurs suspectes sont encore incluses&#xa0;: la prévision est peut-être trop haute.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>Vendu le {day}&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Rien à commander maintenant</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>Commander {units} au plus tard le {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Commander {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Stock de sécurité {safety} · point de commande {point} · compléter jusqu’à {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Par rapport à maintenant&#xa0;: commande {order}, stock de sécurité {safety}, point de commande {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Avec son intervalle à 80&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre valeur</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Chaque article figure à côté de son état actuel. Rien n’est modifié, et les commandes rédigées restent telles quelles.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Remplacement pour {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Aucun remplacement pour {item}</translation>
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
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>accepter la suggestion, aller à la prochaine ligne ouverte</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>choisir un compte&#xa0;: taper un numéro ou un nom, flèches, Entrée</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>aller à la prochaine ligne ouverte</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>reprendre une écriture</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>répartir une ligne</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>en faire une règle</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>choisir plusieurs lignes</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>comptabiliser toutes les lignes du filtre</translation>
    </message>
    <message>
        <source>find</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>annuler, rétablir&#xa0;: tout, même après un redémarrage</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Aucune n’est nécessaire&#xa0;: tout se fait aussi à la souris.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Comment ce chiffre est calculé</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Ignorer (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Annuler (Retour arrière)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>En classer {count} de plus</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Deux sujets exigent au moins {count} messages chacun.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>C’est tout. Continuez, ou classez-en encore quelques-uns&#xa0;: cela aide toujours.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Classé&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automatique, exact</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automatique, faux</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Question en retour</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>À une personne</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Figure sur la première page de chaque rapport, dans tous les projets pilotes. Chaque partie est facultative.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Imprimé en {colour}, plus foncé que la vôtre&#xa0;: sur papier blanc, elle serait illisible.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Votre nom ou celui de votre société</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logo, en PNG ou SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Début de la première page</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Préparé par {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titre du rapport</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai se compose de ces éléments. Choisissez-en un pour lire ses conditions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Chercher un élément ou une licence</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Ce que l’IA pourrait faire</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Sommes-nous prêts&#xa0;?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Par ordre de gain attendu, abaissé par l’effort, le risque et les données manquantes, relevé par ce qui pèse. N’additionnez pas les lignes&#xa0;: plusieurs économisent les mêmes heures.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Modifier les réponses</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}&#xa0;: {count} usages de l’IA</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} passées sans intervention</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automatiques</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automatiques, environ {hours} par mois</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} articles à commander pour {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Une requête est</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Années considérées</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>une ligne bancaire</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>une prévision</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>seulement la part utilisée</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>acheté uniquement pour cela</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Déposez ici vos relevés bancaires, autant que vous en avez</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Choisir des relevés bancaires</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Vos chiffres</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>À ce que dit l’espace de travail, le fichier ou le pays, ou à l’hypothèse.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>Les chiffres de l’entreprise sont en {theirs}, ceux-ci en {ours}&#xa0;: les montants n’en sont pas repris.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Un mois clôturé refuse toute modification jusqu’à sa réouverture. Les deux figurent au journal d’audit et peuvent être annulés.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} sur {lines} traitées</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>Son dossier reste où il est et garde son nom.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Donnez-lui le nom de votre client ou de votre entreprise. Ce qui s’y rattache reste dans un dossier à part.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Emplacement du dossier</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Choisir l’emplacement du dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Note sur {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Ce que devrait savoir qui le consultera plus tard</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Trois tâches, chacune essayée sur la feuille de calcul de l’entreprise. Pas de compte, pas de cloud, rien à configurer.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>«&#xa0;Où vont nos données&#xa0;?&#xa0;» Nulle part&#xa0;: cliquez sur le bouclier sur le côté et montrez la preuve.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Choisissez la tâche qui prend le plus d’heures. L’exemple montre en deux minutes ce que montrera leur propre fichier.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>«&#xa0;Faut-il des données propres&#xa0;?&#xa0;» Non&#xa0;: ce qui est douteux est signalé avec sa ligne, et demandé.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>Le fichier tel qu’il est sorti de leur système. Il est seulement lu&#xa0;; les dates et nombres ambigus sont demandés.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>«&#xa0;Notre export est différent.&#xa0;» Déposez-le&#xa0;: titres, séparateurs et feuilles sont trouvés et peuvent être changés.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Le rôle de chaque colonne a été deviné d’après les noms et les contenus. Un clic le change, et ce choix est retenu.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>«&#xa0;Il nous en manque la moitié.&#xa0;» Seule la première est nécessaire&#xa0;; chaque colonne de plus améliore le résultat.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Regardez les doublons et les sujets peu fournis avant tout chiffre. C’est ici que commence la confiance.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>«&#xa0;Notre classement est mauvais.&#xa0;» C’est courant&#xa0;; le test dit à quel point, et les erreurs se corrigent ici.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Une rupture ne dit rien de la demande&#xa0;: les jours sans stock sont écartés, pour que la prévision ne les apprenne pas.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>«&#xa0;Modifiez-vous nos chiffres&#xa0;?&#xa0;» Jamais dans le fichier&#xa0;; chaque correction est approuvée ici et peut être annulée.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Sans classement, smeai regroupe les messages semblables et propose des noms. Des personnes décident.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>«&#xa0;Est-ce fiable&#xa0;?&#xa0;» C’est un début&#xa0;: l’étape suivante soumet quelques messages pour s’en assurer.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Quelques minutes de classement, sur les messages qui apprennent le plus. Une touche chacun.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>«&#xa0;Combien en faut-il&#xa0;?&#xa0;» La page dit à partir de quand davantage n’aide plus guère.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Une partie est réservée et jamais vue à l’entraînement. Tous les chiffres qui suivent en proviennent.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>«&#xa0;Sera-ce aussi bon sur le nouveau courrier&#xa0;?&#xa0;» L’intervalle à côté de chaque chiffre dit quelle certitude on peut avoir.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Une phrase, un chiffre. Montrez ensuite d’abord les erreurs&#xa0;: cela convainc plus que les réussites.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>«&#xa0;Et s’il se trompe&#xa0;?&#xa0;» Déplacez le curseur&#xa0;: moins d’erreurs, plus de messages pour les personnes. Les messages douteux vont à une personne.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Six formats à la fois. Chaque fichier est vérifié par ses propres soldes, au centime près.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>«&#xa0;Et s’il manque une ligne&#xa0;?&#xa0;» Alors le solde ne tombe pas juste, et la ligne est indiquée.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Exports qui se chevauchent, virements internes et extournes sont trouvés entre les fichiers. Rien n’est supprimé en silence.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>«&#xa0;Deux lignes égales peuvent être justes toutes les deux.&#xa0;» Oui&#xa0;: c’est pourquoi il demande, et garde les deux sauf avis contraire.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>Le plan comptable du client. Rien n’est comptabilisé sur un compte qui n’y figure pas.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>«&#xa0;Nous utilisons un autre plan.&#xa0;» Déposez-le sous forme de tableau&#xa0;; les plans courants sont fournis.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Il apprend des mois déjà comptabilisés et est testé sur les derniers, comme cela se serait passé en réalité.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>«&#xa0;Combien seraient mal passées&#xa0;?&#xa0;» Réglez la précision exigée&#xa0;; ce qui ne l’atteint pas est seulement proposé.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Les lignes incertaines d’abord. Entrée accepte, taper modifie, et chaque ligne dit pourquoi elle a été comptabilisée ainsi.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>«&#xa0;Qui a fait quoi&#xa0;?&#xa0;» L’historique garde chaque modification avec sa raison, et chacune peut être annulée.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Plusieurs méthodes sont essayées sur le passé du magasin, à côté de «&#xa0;comme l’an dernier&#xa0;». Le meilleur mélange fait la prévision.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>«&#xa0;Personne ne peut prévoir cela.&#xa0;» C’est vrai&#xa0;: regardez la bande. Les commandes en tiennent compte.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Quoi commander, à qui et pour quand. Le rejeu montre ce que cela aurait donné.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>«&#xa0;Combien de trésorerie cela libère-t-il&#xa0;?&#xa0;» Changez le niveau de service et observez le stock et les manques.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, classeur et page web. Chaque chiffre a sa formule dans le classeur&#xa0;; les limites ont leur propre page.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>«&#xa0;Peut-on vérifier cela&#xa0;?&#xa0;» Ouvrez le classeur&#xa0;: les formules sont actives.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Tous les projets pilotes testés ensemble&#xa0;: le délai de récupération et ce dont il dépend. Saisissez leur salaire horaire devant eux.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>«&#xa0;Ce sont des hypothèses.&#xa0;» Celles qui ont une étoile, oui&#xa0;; saisissez leurs chiffres et l’étoile disparaît.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Après le démarrage vient le contrôle&#xa0;: chaque mois, ce que cela a donné et ce qui a mal tourné.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>«&#xa0;Et si cela se dégrade&#xa0;?&#xa0;» Cela se voit ici, et le projet pilote peut être arrêté ou entraîné à nouveau.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Ce que leur coûte une heure. Saisi une fois, utilisé partout, avec sa source à côté.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>«&#xa0;Nous ne le savons pas.&#xa0;» Le chronomètre le mesure sur dix cas réels.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Ce que coûte leur propre ordinateur par rapport aux services cloud, par message et par mois.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>«&#xa0;Faut-il un serveur&#xa0;?&#xa0;» Non&#xa0;: cet ordinateur suffit&#xa0;; la page dit combien de temps il met.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Dites à quoi sert la page avant de cliquer. Arrêtez-vous sur les chiffres.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 ouvre le guide à cette page.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Groupes et classes</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bons de commande</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Pas encore de prévision</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Faites d’abord la prévision et le test&#xa0;: une étape en arrière.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Quelque chose a changé depuis cette prévision.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Revenez d’une étape et refaites la prévision&#xa0;: les commandes suivent.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} articles à commander pour {value}, {risk} de ventes en jeu</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Votre chiffre remplace la prévision, même quand elle est refaite. Le jour venu, il est évalué.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Remplacer la prévision de {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Ce que vous savez et que le passé ignore&#xa0;: une foire, un nouveau magasin à côté…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Bas, base et haut</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Trésorerie cumulée, mois par mois</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* repose sur une hypothèse. Saisissez vos propres chiffres à côté ou sous «&#xa0;Scénario&#xa0;».</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Bas et haut déplacent toutes les données à la fois de {way} du chemin vers leur borne prudente ou favorable.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Tapez des mots, choisissez avec les flèches, Entrée exécute, Échap quitte.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Rien ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>Vos chiffres</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Chaque part avec son intervalle à 95&#xa0;% et son nombre de messages&#xa0;; voies comme à {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Toujours traité par une personne</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Messages utilisés pour l’entraînement</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Bien classés</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>Dont fausses</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Temps moyen d’une personne, d’après votre fichier</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}&#xa0;: toujours à une personne.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}&#xa0;: plus toujours à une personne.</translation>
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
        <translation>À venir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Démarrer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Essayer l’exemple&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Vos chiffres</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Entreprise et ordinateur</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Mesuré dans le test</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Projets pilotes inclus</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Projets pilotes exclus</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inclure</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency} (pays&#xa0;: {country})</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>Pays&#xa0;: {country}&#xa0;?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>Ce qui est courant dans votre pays complète ce que vous laissez vide. C’est approximatif&#xa0;: vos propres chiffres valent mieux.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>La devise de tous les montants&#xa0;; rien n’est converti.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Bienvenue dans smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Deux questions, puis une visite d’une minute. Les deux réponses peuvent être changées à tout moment.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>De la fenêtre. Les rapports et vos données peuvent être dans d’autres langues.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Là où se trouve l’entreprise&#xa0;: le coût du travail et de l’énergie y complète ce que vous laissez vide.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Continuer sans la visite</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Les montants sont en {currency}, et une heure de travail est comptée selon l’usage (pays&#xa0;: {country}) jusqu’à ce que vous saisissiez la vôtre.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Combien de lignes passées sur 100 doivent être exactes&#xa0;?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>passées sans intervention</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>Sur {n} lignes, {posted} auraient été passées, dont {wrong} sur un autre compte que celui que vous avez choisi.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Entraîné sur {trained} lignes, testé sur {tested} plus récentes.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Exactes, parmi les passées</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Passées sur un autre compte</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>À confirmer, à décider</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Lignes par mois sans intervention</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Travail en cours. Continuez quand il sera terminé.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Sur cette page, il faut d’abord choisir ou lancer quelque chose.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Mode présentateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page vers le haut</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page vers le bas</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Afficher les notes</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Masquer les notes</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Notes ici</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Notes dans une fenêtre</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminer (Échap)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Un million de messages dans le cloud</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifier les prix</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Prix des services cloud</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Revenir à la liste fournie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>En {currency}, pour un message de {chars} caractères, {read} jetons lus et {written} écrits. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un prix.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Chaque service exige un nom et un prix.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Un message de plus</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Relevé en</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Relevé en (année-mois)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Devise, si différente de celle de la liste</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Une requête</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Prix d’une requête</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prix d’une unité</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Caractères d’une unité</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Unités minimum par requête</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Un million de jetons lus</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Un million de jetons écrits</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Forfait de base</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Requêtes comprises dans le forfait</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Requêtes ou unités gratuites</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Avec engagement</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Prix pour toute la durée</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Mois de la durée</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Requêtes par mois comprises</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Prix d’une requête au-delà</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>lignes bancaires</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>prévisions</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Écarté ou lu comme vide</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (processus {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Quelque chose a été ouvert vers le réseau&#xa0;:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Ce processus n’a pas été surveillé.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Aucune connexion à un réseau n’a été ouverte.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Surveillé depuis son démarrage à {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Ce système ne liste pas les sockets ouverts en ce moment.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Ouverts en ce moment, selon Linux&#xa0;: {network} vers un réseau, {local} en local (écran et moteur).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} est ouvert.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>L’espace de travail {name} n’est plus où il était&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Branchez son disque, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>L’espace de travail s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Tous les espaces de travail</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Ouvrir un dossier d’espace de travail…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Enregistrer une copie en un seul fichier…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Renommer cet espace de travail…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Supprimer tout ce que smeai conserve…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Un par client&#xa0;: un dossier avec uniquement ses projets pilotes, chiffres, modèles et rapports.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Absent pour le moment</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Vous travaillez dans</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Enregistrer une copie en un seul fichier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Supprimer tout ce que smeai conserve…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Afficher la preuve</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>Le réseau a été utilisé</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Nom de ce sujet</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} messages</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Bons de commande</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Un par fournisseur, avec ce qui est à commander maintenant et avant quand.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Rédiger les commandes</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Dossier des commandes</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>À commander, par fournisseur</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur commandée</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Commander avant</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>aucun fournisseur indiqué</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Qu’est-ce qui n’a pas marché&#xa0;?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Que changeriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Continuer, étendre ou arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Décidé le {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Où l’IA pourrait-elle aider&#xa0;?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Dix questions, trois minutes. Ce que vous laissez vide est supposé, et signalé comme hypothèse. Tout reste ici.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Choisissez d’abord votre secteur&#xa0;; le reste peut rester vide.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} réponses sur {total}</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Que faire d’abord</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Cinq étapes d’un premier projet pilote</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Choisir un usage, pas trois</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Lui donner vos propres données</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Le tester sur des cas qu’il n’a jamais vus</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Examiner les erreurs et décider ce qui reste à une personne</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Transmettre le rapport et décider</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (fait)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>Supprimer {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>Ouvrir {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Dernier enregistrement : {time}. Tout ce qui précède est là.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>smeai s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>À accepter</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Accepter tout ce type</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Demande qui n’a pas pu être servie</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Rien d’anormal&#xa0;: ni lacune, ni rupture, ni pic.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Accepter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Laisser&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} emprunte à {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Tout accepter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Tout laisser&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>Du {first} au {last}, jour par jour, avec seulement ce qui était connu alors.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Demande servie depuis le rayon</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Stock moyen, au coût</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Le passé était trop court pour un rejeu.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Avec smeai, {share} de la demande aurait été servie avec {stock} de stock</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}&#xa0;: {share} avec {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Qui commande</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Service par cycle</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Temps sans stock</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Ventes perdues</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Stock moyen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unités</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>pas encore&#xa0;: le rapport ne nomme pas son auteur</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>avec un logo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>sans logo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Omet le nom de l’entreprise, les noms de fichiers et tout ce qui est cité de vos fichiers&#xa0;; sujets, comptes, articles et fournisseurs sont numérotés.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>En-tête…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Le modèle est enregistré.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>La phrase et le chiffre d’abord, puis les preuves, les limites et la méthode. Prêt à transmettre.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Apprend de tous les messages, y compris ceux du test, et tient dans un fichier que tout smeai peut ouvrir.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Entraînez et testez d’abord.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Encore rien à rapporter</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Tous les onglets en un document&#xa0;: phrases, graphiques et tableaux, chaque formule et chaque donnée avec sa source.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>D’abord la phrase, le chiffre et la décision demandée&#xa0;; puis bas, base et haut, ce dont le résultat dépend, chaque formule et source.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Parties du résultat</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Entraînez et testez d’abord&#xa0;: une étape en arrière.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Heures et argent</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Certitude exigée</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Quelque chose a changé depuis ce test.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Revenez d’une étape et testez à nouveau pour en tenir compte.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Les sujets ont été proposés, {count} classements sont de vous&#xa0;: à prendre comme une première impression.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Lignes&#xa0;: {now}. Le fichier précédent n’est plus là&#xa0;: rien d’autre ne peut être comparé.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Lignes&#xa0;: {now} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Période&#xa0;: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Période&#xa0;: {now} au lieu de {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Nouvelles colonnes, non utilisées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, en plus&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, disparu&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}&#xa0;: comme avant.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>Sur {all} lignes classées à la main, {kept} figurent dans ce fichier et gardent leur classement.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>Utiliser {file} dans «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Colonnes, options, réponses et seuils restent tels que vous les avez réglés. Le projet pilote est testé à nouveau. Annuler rétablit l’ancien fichier.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Commencer un projet pilote avec ce fichier</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Ces colonnes ont changé de nom ou ont disparu. Lesquelles les remplacent&#xa0;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Pas dans ce fichier</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (était «&#xa0;{column}&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Lignes bancaires</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Choisissez une autre voie ou effacez le filtre.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Aucune ligne ne convient</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Lignes ou règles</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Passer toutes les lignes certaines</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Traite chaque ligne ouverte de la voie «&#xa0;Passer&#xa0;», en une étape</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Mois…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Bilan mensuel</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Décisions prises ce mois-ci</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Testez d’abord un projet pilote&#xa0;; une fois en usage quotidien, examinez-le ici chaque mois.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Encore rien à examiner</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Aucune n’est consignée.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}&#xa0;: en usage quotidien depuis le {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}&#xa0;: pas en usage quotidien</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Chiffres de ce mois</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Réponses de ce mois</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Ce que cela a apporté, à côté du mois dernier, ce qui a été décidé, et les trois réponses.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>En faire une règle&#xa0;?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>L’utiliser désormais</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Exporter les règles…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Quand vous avez comptabilisé un bénéficiaire plusieurs fois de la même façon, une règle est proposée ici.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Proposées d’après ce que vous avez comptabilisé</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Vos règles&#xa0;; la première qui convient à une ligne l’emporte</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>En faire une règle</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Jours, semaines ou mois sont-ils côte à côte&#xa0;? Ils n’ont alors pas besoin de rôle&#xa0;: seul l’article en a besoin.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>Remettre «&#xa0;{title}&#xa0;» dans son état d’origine&#xa0;? Les projets pilotes, modèles et rapports qui y ont été créés seront supprimés.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Réinitialiser une entreprise d’exemple</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans son état d’origine.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Entreprises d’exemple</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Inventées, chacune dans son propre espace de travail. Essayez tout&#xa0;: vos projets pilotes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Vers l’accueil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Ouvrir&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Nom de ce scénario</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Les chiffres mesurés et ceux de toute l’entreprise sont essayés ici, pas repris.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} données essayées avec d’autres valeurs</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} donnée essayée avec une autre valeur</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Déplacez un curseur ou tapez un chiffre&#xa0;: rien n’est modifié avant que vous ne le repreniez.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>L’afficher à côté des autres&#xa0;; jusqu’à trois à la fois.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Essayer {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, usage typique</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Marge par client et par mois</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Part restante du revenu</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Tarifs arrondis&#xa0;: vérifiez-les avant de décider. Le premier est examiné en détail.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifier les prix</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
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
        <translation>Détails du rapport</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Ce projet pilote a été enregistré par une autre version de smeai et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Ce projet pilote se trouve dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Preuve que rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Mode présentateur</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Entreprises d’exemple</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Pays&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Hors ligne, les données restent ici</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Mes projets pilotes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Étude de rentabilité</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Bilan mensuel</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Chiffres de l’entreprise</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Coût du calcul</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Où l’IA aide</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Comment ce chiffre est calculé</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Répartir {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Encore sans compte&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Chaque partie exige un compte et un montant.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>Le total des parties est juste.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Vos projets pilotes en service</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Bilan mensuel</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Volume par mois</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Calcul, par unité</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain bilan</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Selon le test de chaque projet pilote, fois les mois d’usage quotidien&#xa0;; rien n’est compté avant. * repose sur une hypothèse.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Rien n’est encore compté&#xa0;: indiquez dans le bilan mensuel depuis quand un projet pilote est en usage quotidien.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>pas encore en service</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>Utiliser {file}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>À quoi servent les colonnes</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Étape %n sur {total}&#xa0;: {title}</numerusform>
            <numerusform>Étape %n sur {total}&#xa0;: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Fichiers bancaires</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Unités vendues, tous les articles</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Commander {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A&#xa0;: l’essentiel des ventes</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B&#xa0;: le milieu</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C&#xa0;: beaucoup qui vendent peu</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X&#xa0;: demande régulière</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y&#xa0;: variable</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z&#xa0;: irrégulière</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Commander avant</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur commandée</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Se vendra</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Point de commande</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Ventes perdues en moyenne si la commande part un délai trop tard</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Combien de temps dure ce qui est en stock</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Gardé contre l’erreur possible de la prévision</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Quand le stock et les commandes en cours descendent à ce niveau, il est temps de commander</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Unités à commander, par rapport à maintenant</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Stock de sécurité, par rapport à maintenant</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Point de commande, par rapport à maintenant</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Unités attendues sur les pas à venir</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Par rapport à autant de pas avant</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Argent dans ce qui ne se vendra pas sur les pas à venir</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>A à C selon les ventes, X à Z selon leur régularité</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Erreur absolue moyenne normalisée dans le test&#xa0;; 1 est la saison répétée dans le passé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} trimestres</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ruptures</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Articles arrêtés</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Rien n’a été vendu car il n’y avait rien&#xa0;: la demande est estimée.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Une vente très au-dessus de toutes les autres. Elle reste dans le fichier&#xa0;; si vous acceptez, elle compte comme la plus haute suivante.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Trop courts pour être prévus seuls&#xa0;: chacun emprunte à un article semblable.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Plus vendus&#xa0;: rien n’est plus commandé.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>Rien n’y est jamais vendu&#xa0;: ce ne sont pas des jours de faible demande.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Périodes sans ligne pendant la vie d’un article&#xa0;: une fois acceptées, elles comptent comme rien de vendu.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>promotions</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>jours d’ouverture</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>jours fériés</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Une règle simple</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>La règle, à service égal</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Ce que le magasin a fait</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Stock dormant</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Prévision remplacée</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Heures et argent</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Faites d’abord la prévision et le test.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Encore rien à rapporter</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Quelque chose a changé depuis cette prévision.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Refaites la prévision, pour que les chiffres en tiennent compte.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Ce qui se vendra et avec quelle certitude, quoi commander, ce qu’aurait donné l’an dernier, et chaque formule.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>Le test sur le passé est conservé, et {part} de la prévision.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} du test sur le passé sont conservés.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>Ce qui a changé depuis, dans les ventes ou dans ce que vous avez accepté, est recalculé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Faites-en {count} comme d’habitude. Appuyez sur la barre d’espace pour démarrer, puis après chacun. Ignorez celui où l’on vous a dérangé.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Reprendre cette durée</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Ignorer celui-ci</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>Nº {number} sur {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>Une moyenne s’affiche à partir de {count}.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} par unité, {interval} avec 95&#xa0;% de certitude. Dispersion {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} lignes sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Quelle part aurait été bien comptabilisée&#xa0;?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Le passé du client décide&#xa0;: smeai apprend des lignes comptabilisées plus tôt et est testé sur les dernières, qu’il n’a jamais vues. Sans passé, les lignes sont comptabilisées par les règles et le lexique seuls.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>Le passé de l’exemple</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Un tableau de lignes comptabilisées…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Continuer sans test</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Apprend de {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Donnez un tableau de lignes déjà comptabilisées&#xa0;: du logiciel de comptabilité ou une feuille de calcul.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Entraîner et tester</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Choisir un tableau de lignes comptabilisées</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Chaque ligne exige un libellé, un montant et le compte utilisé.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Par tiers et par source</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Passées sur un autre compte que celui choisi par des personnes</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Méthodes plus simples, sur les mêmes lignes</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Lignes avec</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Dont exactes</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>un tiers connu</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>un nouveau tiers</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classé comme</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>D’où cela vient, et avec quelle certitude</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Fourchette {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* hypothèses incluses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>avant&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} de plus qu’avant</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} de moins qu’avant</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Cochez ce à quoi une personne doit toujours répondre&#xa0;: réclamations, juridique, médical. Deux sujets du même nom n’en font qu’un.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Ils sont proposés à l’étape suivante, d’après le contenu des messages.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Pas encore de sujets</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Toujours traité par une personne</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} sujets n’en font plus qu’un&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}&#xa0;: de nouveau inclus.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}&#xa0;: exclus de l’entraînement.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}&#xa0;: toujours à une personne.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}&#xa0;: plus toujours à une personne.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} s’appelle désormais {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>Les messages au contenu semblable ont été réunis. Nommez les sujets comme vous le feriez&#xa0;; fusionnez-les, divisez-les ou retirez-les.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Nombre de sujets</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>sujets</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Il faut au moins deux sujets.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>De nouveaux sujets ont été proposés.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} s’appelle désormais {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} fait désormais partie de {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} a été divisé.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Trois tâches, essayées sur vos propres chiffres</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>« Démarrer » prend votre fichier, qui est seulement lu. « Essayer l’exemple » montre la même chose avec des données inventées.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Ou déposez un fichier</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Un tableur ou ce que la banque vous a donné, n’importe où dans la fenêtre. Ce qui est douteux est demandé, jamais deviné en silence.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est conservé</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Les projets pilotes sont enregistrés au fur et à mesure ; chaque étape peut être annulée, demain aussi. Leurs rapports sont ici.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Des heures à l’argent</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Entrez une fois ce que coûte votre travail. Tous les projets pilotes en tiennent compte, et l’étude de rentabilité dit ce qu’ils rapportent ensemble.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>Le bouclier montre les preuves. Le menu contient le reste : aide, entreprises d’exemple et cette visite.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Épicerie de quartier</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 articles de six fournisseurs, trois ans de ventes&#xa0;: quoi commander, et pour quand.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Boulangerie</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Trois comptes bancaires en six formats, à comptabiliser.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1&#xa0;600 messages en trois langues sur des commandes, des retours et du café.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Cabinet médical</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 messages sur des rendez-vous, des ordonnances et des résultats.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Entraîner et tester</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Prêt à apprendre de vos messages</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Une partie des messages est mise de côté. Le modèle apprend des autres, puis il est testé sur ceux qu’il n’a jamais vus. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Quelque chose a changé depuis le dernier test</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Testez à nouveau, pour que les chiffres valent pour les sujets et options actuels.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Entraîné et testé</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} messages mis de côté sur {n} ont été bien classés. Passez aux résultats ou testez à nouveau.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Options du test</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Essayer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Reprendre ce qui a été essayé</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Enregistrer le scénario {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Essayer {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Un client écrit</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Tapez ou collez un message, comme un client l’enverrait.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Son sujet, sa voie et la réponse.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Aucune réponse n’est enregistrée pour ce sujet. Écrivez-en une sous «&#xa0;Réponses&#xa0;».</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>Le message n’indique pas&#xa0;: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Messages semblables</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Aucun sujet connu</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>certitude&#xa0;: {sure}</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>ensuite&#xa0;: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Mots qui l’indiquaient&#xa0;: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>En usage quotidien</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Heures et argent sont ceux du test de chaque projet pilote, fois les mois d’usage quotidien, pondérés par les volumes que vous saisissez. Rien n’est compté avant que vous n’indiquiez depuis quand. * repose sur une hypothèse.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Données requises</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Ce que smeai peut faire</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Sur quoi cela repose&#xa0;; saisissez vos propres chiffres</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Démarrer ce projet pilote</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Fourchette {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}&#xa0;: disponible</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}&#xa0;: manque</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Aucune au préalable.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Testable ici</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Pas dans smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Effort&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risque&#xa0;: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Il teste cela sur votre propre fichier et montre ce qui aurait été exact, faux et incertain.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai ne peut pas exécuter cela. Quel que soit votre choix, testez-le sur cinquante de vos cas avant de payer.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Usages de l’IA, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Heures qui seraient économisées par mois&#xa0;; la fourchette est à côté</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Par mois&#xa0;: heures en argent, gain supplémentaire, moins les frais courants</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Si smeai peut le tester sur votre propre fichier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>Ce n’est pas un nombre&#xa0;; une hypothèse est utilisée pour l’instant.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>supposé&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Votre feuille de calcul</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Déposez-la telle quelle. En cas de doute, on vous demande.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Un test honnête</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Essayé sur des lignes jamais vues, à côté d’une méthode simple.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Heures et argent</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Un rapport avec chaque formule, les erreurs et les limites.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Entreprise et ordinateur</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Trésorerie cumulée, mois par mois</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>mois à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Article par article</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>maintenant {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Options de la prévision</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Articles à commander</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Unités à commander</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Total des commandes</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Stock moyen, au coût</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Stock de sécurité, au coût</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Coût de possession, par an</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Ventes en jeu</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Stock dormant</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Que souhaitez-vous essayer avec vos propres chiffres&#xa0;?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Mes projets pilotes</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Pas encore de projet pilote</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Chaque projet pilote démarré est conservé ici, enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Un projet pilote se termine par un rapport en PDF, classeur Excel et page web. Vous les trouverez ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Ouvrir une feuille de calcul…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Choisir une feuille de calcul</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Quelques courtes étapes. Vous pouvez revenir à tout moment&#xa0;; tout est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>Fermer smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Un travail est encore en cours. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Tout ce que vous avez saisi est enregistré. À la prochaine ouverture, smeai proposera de recommencer.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>Ce que la prévision a déjà calculé est conservé&#xa0;: elle reprendra de là.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}&#xa0;: arrêt à {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Test de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Prévision de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Import pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>En attente de&#xa0;: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Non terminé&#xa0;: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Terminé&#xa0;: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Ne pas démarrer&#xa0;: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espace de travail&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Rechercher un mot ou un sujet</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Toutes les voies</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classé comme</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Voie suivie au seuil du test</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} sur {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>aucun sujet</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Ligne {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}&#xa0;: en usage quotidien depuis</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Pas encore en usage quotidien&#xa0;: rien n’est compté.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Ce mois-ci {hours} et {money}&#xa0;; depuis le début {all_hours} et {all_money}. Prochain bilan&#xa0;: {day}</translation>
    </message>
</context>
</TS>
