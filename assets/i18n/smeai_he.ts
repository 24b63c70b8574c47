<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>קוד או שם של חשבון</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>אין חשבון מתאים. מוסיפים חשבונות תחת „חשבונות”.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>אינדקס חשבונות</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>קחו את זה של הלקוח, או התחילו באחד מאלה.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>אינדקס החשבונות של הלקוח…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>ענף</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>בחירת אינדקס חשבונות</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מס</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} חשבונות</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>עדיין לא נבחר אינדקס חשבונות</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>נכס</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>התחייבות</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>הון עצמי</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>הכנסה</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>כל ענף</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>מזון ומסעדות</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>חנויות</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>שירותים ומלאכה</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>להוסיף את {file} אל „{title}”?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>השורות שלו מצטרפות לשורות שבספר. חשבונות, כללים ומה שרשמתם נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>הוספת הקובץ הזה</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>התחלת פיילוט חדש איתו</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>המלצות</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>אין מה לתקן. הנתונים מתאימים למבחן.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>הצעה מתוך תשובות קודמות</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>שלום {name}, תודה על הודעתך …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} ו־{order} מתמלאים מתוך ההודעה; מילים אחרות בסוגריים מסולסלים נשארות, כדי שאדם ימלא אותן.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>תשובה ל{topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>הוצעו {count} תשובות.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>פיילוט חדש</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>העתקת הדוח</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>קריאת הדוח…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>זו תקלה ב־smeai, לא בקובץ שלכם. נא לדווח עליה: העתיקו את הדוח ושלחו אותו אלינו.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>אירעה תקלה שלא הייתה אמורה לקרות.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>המודל הזה</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>סווגו נכון</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>סווגו נכון, באותו מבחן</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>אומן על</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} הודעות</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>נבחן על</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>ללא נושא, הועברו לאדם</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>מוכרות, ובכל זאת הועברו</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>שגיאת כיול</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>משך האימון</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>הודעה אחת</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>החודש לעומת החודש שעבר</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>ציינו למעלה איזה פיילוט נמצא בשימוש יומיומי.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>לפי המבחן</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>החודש שעבר</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>כל החודש הזה</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>תוקנו בחודש שעבר</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>תוקנו</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>הכלל היה מתאים ל־{count} שורות</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, אף אחת מהן לא נרשמה אחרת.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, מהן {count} נרשמו אחרת.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>מוטב</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>מס</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>פוצל ל־{count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>רישום</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>You</source>
        <translation>אתם</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>זיכרון</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>מילון</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>כפילות</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>תאום</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>העברה עצמית</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>סטורנו</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>שעות וכסף</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>לא נבחן דבר, ולכן אין על מה לדווח. השורות רשומות בכל זאת.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>מה נרשם, מה היה נכון, מה נשאר לאנשים, וכיצד זה נמדד.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>דוח תקלה</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>זה כל מה שיש בו. smeai אינו שולח דבר: העבירו אותו הלאה רק אם תרצו.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>לא ניתן היה לכתוב את הדוח לקובץ; אפשר להעתיק אותו.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>לרשום את כל {count} השורות שבמסנן?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>שורות של חודשים סגורים נשארות כפי שהן. זה צעד אחד: ביטול אחד מחזיר הכול.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>רישום {count} שורות</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>כל שורה כפי שהוצעה</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>כולן לחשבון אחד:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>עדיין אין פיילוט שנבחן בבדיקת הכדאיות</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>עדיין אין פיילוט שנבחן</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>הריצו פיילוט על המספרים שלכם או על דוגמה: מה שהמבחן יעלה יהפוך כאן לבדיקת כדאיות.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>הוצאת {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>הוספת {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>בדיקת כדאיות</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>פיילוט חדש</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>בדיקת הכדאיות</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>במה זה תלוי</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>כל הנתונים</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>שאלת הבהרה</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>לאדם</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>מתוך 100 הודעות, {auto} היו נענות אוטומטית, {wrong} מהן בטעות</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: כ־{hours} שעות שנחסכות בחודש.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. הטיפול בזה ייקח בחודש {hours} שעות יותר ממה שנחסך.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>נבחן על {n} הודעות שהמודל לא ראה מעולם.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>תחזית והזמנת מלאי</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>מתוך היסטוריית המכירות: מה יימכר, כמה זה ודאי, מה להזמין ועד מתי.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>מה נמכר. בלי עמודה זו הקובץ הוא פריט אחד.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>מתי נמכר. אין צורך כשחודשים או שבועות עומדים זה לצד זה.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>כמה נמכר; כמה שורות של אותו יום מסוכמות.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>חנות או מחסן: לכל פריט תחזית לכל מקום.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>כמה עלתה יחידה ללקוח באותו יום; שורות עתידיות מודיעות על מחיר צפוי.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>מבצע</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>אם היה במבצע; שורות עתידיות מודיעות על מבצע צפוי.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>החנות פתוחה</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 כשהחנות הייתה פתוחה.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>החנות סגורה</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 כשהחנות הייתה סגורה.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>חג</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 בחגים ובחופשות.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>כמה הגיעו באותו יום; מוצג, לא משמש לתחזית: העתידיים אינם ידועים.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>מלאי קיים</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>כמה היה בסוף אותו יום: מראה מתי אזל.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>איך קוראים לו.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>תחזית של קבוצה היא סכום תחזיות פריטיה.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>עלות ליחידה</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>כמה אתם משלמים על יחידה: הופך מלאי לכסף.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>זמן אספקה, ימים</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>מההזמנה עד למדף.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>גודל אריזה</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>מזמינים אריזות שלמות.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>הזמנה מינימלית</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>הכמות הקטנה ביותר שהספק מספק.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>נכתבת הזמנה אחת לכל ספק.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>חיי מדף, ימים</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>לא מוזמן דבר שיתקלקל.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>בהזמנה</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>הוזמן וטרם סופק.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>מועד הגעה</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>מתי מגיעה ההזמנה הפתוחה.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>אותו מספר או שם כמו במכירות.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>כמה יש עכשיו.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>כמה לקוח משלם על יחידה: הופך מכירות אבודות לכסף.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>ימים, שבועות או חודשים; לפי הקובץ, אלא אם תציינו אחרת.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>כמו בקובץ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>שבועות</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>רבעונים</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>צעדים קדימה</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>כמה רחוק להביט; 0: 28 ימים, 13 שבועות, 12 חודשים או 4 רבעונים.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>השירות נמדד לפי</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>רמת שירות מחזורי: חלק מחזורי ההזמנה ללא חוסר במלאי. שיעור אספקה: חלק הביקוש שסופק מהמדף.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>רמת שירות מחזורי</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>שיעור אספקה</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>שירות רצוי, ב־%</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>ערך גבוה מחזיק יותר מלאי, והמלאי אוזל לעיתים רחוקות יותר.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>ימים בין הזמנות</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>באיזו תדירות אתם מזמינים מספק אחד.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>כשהפריט אינו מציין זאת.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>חגים של</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>קוד מדינה, כגון DE; ריק: ללא.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>חלק העבר שנשמר למבחן, ב־%</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>לא לומדים ממנו: עליו מנסים את ההזמנות.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>היום, או הראשון מביניהם; גם שבוע או חודש.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>היום האחרון; ריק: יום אחד.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>מבצע, סגור או חג.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>אותו מספר או שם כמו במכירות; ריק: כל הפריטים.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>כל הפריטים בקבוצה.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>כל הפריטים של ספק.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>החנות שבה מדובר; ריק: כולן.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>מהמחיר הרגיל, ב־% או כחלק.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>כמה עולה יחידה ללקוח בתקופה הזו.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>יותר ביקוש סופק</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>חלק הביקוש שסופק מהמדף, פחות זה של המדיניות האחרת.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>פחות מדפים ריקים</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>חלק הזמן ללא מלאי שנמנע.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>מזומן שמשתחרר, חד־פעמי</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>המלאי הממוצע בעלות של המדיניות האחרת, פחות זה של smeai; שלילי: נקשר.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>פחות מלאי</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>אותו נתון כחלק מהמלאי של המדיניות האחרת.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>עלות אחזקת המלאי, בשנה</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>הון, אחסון, שירות וסיכון, כחלק מהמלאי בעלות.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>עלות אחזקה עם smeai, בשנה</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>המלאי הממוצע בעלות כפול החלק הזה.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>עלות אחזקה אחרת, בשנה</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>אותו נתון במדיניות האחרת.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>עלות אחזקה שנחסכה, בשנה</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>ההפרש ביניהן.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>הפחתת עלות האחזקה</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>אותו נתון כחלק מעלות האחזקה של המדיניות האחרת.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>פחות מלאי לאותו שירות</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>לעומת כלל פשוט שכוון בדיעבד לספק אותה כמות.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>מכירות אבודות שנמנעו, בשנה</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>ביקוש שפגש מדף ריק, במחירי מכירה: שלהם פחות שלנו.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>רווח גולמי אבוד שנמנע, בשנה</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>אותו נתון, פחות מה שהסחורה הייתה עולה.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>קלקול שנמנע, בשנה</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>מה שנזרק בגלל גילו, בעלות: שלהם פחות שלנו.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>הזמנה ידנית, שעות בשבוע</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>מה שציינתם, אך לא יותר מכל פריט ידנית פעם בשבוע.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>שעות תכנון שנחסכות בחודש</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>חלק הזמן הזה שנחסך כשבוחנים הצעות.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>שעות תכנון, שווי לחודש</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>אותו נתון לפי עלות שעה.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>רווח שלא אבד, עלות אחזקה וקלקול שנחסכו, אם ידועים, ושעות תכנון.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>משך ההרצה</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>מבחן, בחירה ותחזית של כל הפריטים, במחשב הזה.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>חישוב, להרצה</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>חשמל ובלאי של המחשב הזה.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>חישוב, בשנה</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>אותו נתון, פעם בשבוע.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>הון קשור, בשנה</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25% בשנה הם כלל אצבע מקובל ולא מדידה, והחלוקה לארבעה חלקים היא שלנו: הזינו במקומם נתונים משלכם.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>אחסון וטיפול, בשנה</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>ביטוח, מסים וספירה, בשנה</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>פחת, נזק והתיישנות, בשנה</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>שעות בשבוע המוקדשות להזמנות</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>דקות לתכנון ידני של פריט</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>דקות לבחינת הזמנה מוצעת</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>ביקוש שסופק, החנות שלכם</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>ביקוש שסופק, כלל פשוט</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>ביקוש שסופק, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>זמן ללא מלאי, החנות שלכם</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>זמן ללא מלאי, כלל פשוט</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>זמן ללא מלאי, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>מלאי ממוצע בעלות, החנות שלכם</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>מלאי ממוצע בעלות, כלל פשוט</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>מלאי ממוצע בעלות, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>מכירות אבודות, החנות שלכם</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>מכירות אבודות, כלל פשוט</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>מכירות אבודות, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>רווח גולמי אבוד, החנות שלכם</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>רווח גולמי אבוד, כלל פשוט</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>רווח גולמי אבוד, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>התקלקל, בעלות, החנות שלכם</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>התקלקל, בעלות, כלל פשוט</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>התקלקל, בעלות, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>מלאי ממוצע בעלות, כלל שמספק אותה כמות</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>מלאי ממוצע בעלות, smeai, כל הפריטים</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>ימים שנמדדו</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>שניות להרצה</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>סיווג הודעות לקוחות</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>מכניסים הודעות מן העבר; מקבלים מה ניתן לענות אוטומטית, מה דורש שאלת הבהרה, ומה דורש אדם.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>רישום דפי בנק</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>משורות בנק: כל שורה נרשמת, מוצעת או ממתינה עם נימוק, עד לסנט.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>דברי הלקוח: מה שמסווג.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>במה עסקה ההודעה, אם מישהו סיווג. בלי זה יוצעו נושאים.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>התשובה שניתנה: נקודת המוצא לתבניות תשובה.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>מתי התקבלה: המבחן ישתמש אז בהודעות האחרונות, כמו במציאות.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>דוא״ל, צ׳אט, טלפון: אפשר להפריד בין הנתונים.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>שפת ההודעה, אם ידועה. אחרת היא מזוהה.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>דקות שהושקעו</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>כמה זמן זה לקח לאדם: כך השעות שנחסכו מבוססות על נתוניכם ולא על הנחה.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>הודעות של שיחה אחת נשארות יחד במבחן.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>הסתרת נתונים אישיים</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>כתובות דוא״ל ומספרי טלפון, חשבון וכרטיס מוחלפים לפני שמשהו נשמר.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>שגיאות מותרות מתוך 100 אוטומטיות</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>ב־0 הכסף מחליט: כמה עולות תשובות שגויות ועבודה.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>הודעות מוכרות שמותר להעביר כלא מוכרות, מתוך 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>ערך נמוך מניח ליותר הודעות לא מוכרות לעבור.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>חלק ההודעות שנשמר למבחן, ב־%</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>המודל אינו מתאמן עליהן לפני סיום המבחן.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>ערך התחלתי לאקראיות</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>אותו מספר נותן אותה תוצאה.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>מה שהבנק אומר על השורה: לפיו רושמים.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>כסף שנכנס או יוצא; יוצא הוא שלילי. או בחרו חובה וזכות.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>החשבון שבו נרשמה השורה: ממנו לומדים.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>מתי נרשמה: המבחן ישתמש אז בחודשים האחרונים, כמו במציאות.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>צד נגדי</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>מי נמצא בצד השני, כשהבנק מציין זאת בנפרד.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>כסף יוצא</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>כשלכסף נכנס ולכסף יוצא יש עמודות נפרדות.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>כסף נכנס</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>קוד מס</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>קוד המס שאיתו נרשמה השורה.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>החשבון של הצד השני: הסימן הבטוח ביותר לזהותו.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>אסמכתה</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>המספר שהבנק נותן לשורה: מאתר כפילויות.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>קוד בנק</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>סוג הפעולה לפי הבנק, או קוד קטגוריית סוחר.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>חשבון בנק</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>באיזה מחשבונותיכם היא מופיעה.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>של הסכום, כקוד ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>נכונות נדרשות מתוך 100 שנרשמו ללא מגע</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>ערך גבוה רושם פחות שורות ומשאיר לכם יותר.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>חלק השורות שנשמר למבחן, ב־%</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>השורות האחרונות: לא לומדים מהן לפני סיום המבחן.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>אינדקס חשבונות</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>אינדקס חשבונות מוכן, או קובץ עם קוד, שם, סוג וקוד מס.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>מעורבות</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>חלק ההודעות שהתוכנה מטפלת בהן.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>פתרון</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>החלק מהן שמסתיים נכון בלי אדם. הנחה על סמך המבחן, טרם אושר בידי לקוחות.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>שיעור האוטומציה</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>מעורבות כפול פתרון: הודעות שטופלו בלי אדם.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>שגויות מתוך 100 אוטומטיות</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>תשובות אוטומטיות שהיו שגויות.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>שעות שנחסכות בחודש</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>בניכוי זמן המעבר על התשובות; תשובה שגויה אינה חוסכת דבר.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>שווי לחודש</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>שעות שנחסכו, בניכוי עלות התשובות השגויות ושאלות ההבהרה.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>חישוב, להודעה</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>חשמל ובלאי של המחשב הזה, להודעה אחת.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>חישוב, למיליון הודעות</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>אותו נתון, להשוואה עם מחירוני שירותי ענן.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>משך האימון</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>מהטבלה עד למודל שנבחן, במחשב הזה.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>עלות שעת עבודה, הכול כלול</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>דקות שאדם צריך להודעה</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>הודעות בחודש</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>עלות של תשובה אוטומטית שגויה אחת</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>עלות שאלת הבהרה ללקוח</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>חלק התשובות האוטומטיות שאדם עובר עליהן</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>דקות למעבר על תשובה אחת</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>מחיר המחשב הזה</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>שנות שימוש</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>שעות פעולה ביום</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>הספק בזמן עבודה</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>מחיר קילוואט־שעה</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>הודעות שנבחנו</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>נענו אוטומטית</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>שגויות מבין האוטומטיות</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>הוצע הנושא הנכון בשאלות ההבהרה</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>שניות להודעה</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>ימי עבודה בשנה</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>שניות לאימון ולמבחן</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>ערך מקובל, 2026; נא להזין ערך משלכם</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>נמדד במחשב הזה</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>הוזן</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>card</source>
        <translation>כרטיס</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>תמיד הנושא השכיח ביותר</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>כללי מילות מפתח</translation>
    </message>
    <message>
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>German</source>
        <translation>גרמנית</translation>
    </message>
    <message>
        <source>French</source>
        <translation>צרפתית</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ספרדית</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>איטלקית</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>פורטוגזית</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>הולנדית</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>פולנית</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>דנית</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>שוודית</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>נורווגית</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>פינית</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>צ׳כית</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>רומנית</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>הונגרית</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>טורקית</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>יוונית</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>רוסית</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>אוקראינית</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>בולגרית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>פרסית</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>הינדי</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>בנגלית</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>אינדונזית</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>מלאית</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>וייטנאמית</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>תאית</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>סינית</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>יפנית</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>קוריאנית</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>אמהרית</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>סווהילי</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>האוסה</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>שלכם</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>נמדד</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>הנחה</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>ההמלצות מציינות מה לתקן קודם.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>ל־{share} יש נושא</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>נתונים אישיים שהוסתרו</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>לא נמצאו</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>שואל מפריט</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>נמכרו {units} יחידות</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>ידוע מראש</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>כלום: העבר לבדו מחליט</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>העלות של {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>מלאי קיים ידוע</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>כיצד הקובץ נקרא</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>כל הפריטים יחד</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>בחרו תחילה שירות.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>מה שרק אתם יודעים</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>האם יש בזה נתונים אישיים?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>האם יש הסכם עם הספק?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>נכון במחשב הזה, מכלל מה שנבחן</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>נכון בענן, מתוך אותם מקרים</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>הענן</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>עדיף</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>פריט אחד</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} פריטים</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} יחידות</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} בשנה · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>למה משמשות העמודות</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>שימוש בטבלה זו</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>התפקידים נוחשו לפי השמות והערכים. שנו במקום שהניחוש שגוי.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>עדיין חסר: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>ועוד {count} עמודות</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>תפקיד העמודה {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>כמו בפעם הקודמת.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>ניחוש: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: נמצא</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: נדרש</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>מבצעים וימי סגירה צפויים, אם הם רשומים</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>שורה לכל אחד: מתי, עד מתי, מה ואיזה פריט. גם אלה שבעבר עוזרים: הם מראים מה מבצע עושה.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>מבצעים וימי סגירה · {file} · {rows} שורות</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>הוספת רשימה…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>בחירת רשימה של מבצעים וימי סגירה</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>עמודה אחת מכילה את היום הראשון; האחרות מציינות כמה זמן, מה זה, ולאילו פריטים.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>רשימת מבצעים וימי סגירה</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>ללא רשימת המבצעים וימי הסגירה</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קריאה…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>ועוד {count} בדף הבא</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>מבצעים: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>פריטים שצוינו: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>ימי סגירה: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>חגים: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>לא ניתן היה לקרוא אף שורה.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>לא הוצע דבר לשורה זו. הקלידו קוד או שם של חשבון.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>רשמו תחילה את השורה: לכלל דרוש חשבון.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>בוטל: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>בוצע שוב: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>אין מה לבצע שוב.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>נבחרו יותר מ־{count} שורות. רשמו במקום זאת את כל שורות המסנן (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>חלק מהשורות עדיין בדרך. נסו שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>החודש הזה סגור. פתחו אותו שוב תחת „חודשים” כדי לשנות את שורותיו.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>בחרו תחילה שירות.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>חשבון חודשי, לפי שימוש</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>פרטי הדוח</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>בקשה היא</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>המחשב שלכם</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>מספר השנים הנבחנות</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>מה שרק אתם יודעים</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>עלות החישוב</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>המחשב שלכם לצד הענן. רחפו מעל נתון כדי לראות את הנוסחה; * מסמן מה שנשען על הנחה.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>כאן ובענן</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>התחייבויות</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>איזה מהם</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>למוכרים</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>נכנס ויוצא</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>כסף נכנס</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>כסף יוצא</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>המוטב הוא</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>הטקסט מכיל</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>היה</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>נחשב ל־</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>פעמים</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>התחלפו</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>לא היו שני נושאים שהתחלפו.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, נחשב ל־{said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>חיפוש במדריך</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>פרקים</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>אף פרק אינו עוסק בכך. נסו פחות מילים או מילים קצרות יותר.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>הגנה בסיסמה</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>קובץ אחד עם הפיילוטים, הנתונים, המודלים והדוחות. הוא נפתח בדיוק כך גם במחשב אחר.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>שמירת עותק של {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>בחירת מקום לשמירה…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>צירוף קובץ אחד (%n) שהפיילוטים קוראים ({size})</numerusform>
            <numerusform>צירוף %n קבצים שהפיילוטים קוראים ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>בלי הסיסמה איש לא יוכל לפתוח אותו: גם אנחנו לא נוכל לעזור.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>השתיים אינן זהות.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>אותה סיסמה שוב</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>בחודש</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>בשנה</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>לבקשה</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>למיליון נוסף</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>המחשב שלכם</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>כמה עולות הבקשות</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>המחשב הזה, בחודש</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>הענן, בחודש</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>חודשים עד שהמחשב עולה פחות</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>המטבע של כל הסכומים; דבר אינו מומר.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>בחירת כל השורות</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>השארת העמודה הראשונה גלויה</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>כל העמודות</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>זה נמחק לתמיד. הקבצים שלכם, כמו גיליונות ודוחות ששמרתם במקום אחר, נשארים במקומם.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>מחיקת כל מה ש־smeai שומר</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>מחיקת הכול</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>יומני תקלות</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>קובץ אחד (%n), {size}</numerusform>
            <numerusform>%n קבצים, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>נמחק קובץ אחד (%n), {size}.</numerusform>
            <numerusform>נמחקו %n קבצים, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>חלק מהקבצים לא נמחקו.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>סגירת smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>הקלידו „{word}” כדי לאשר שזו כוונתכם:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>למחוק את הפיילוט הזה עם המודלים והדוחות שלו? הקובץ שלכם נשאר. אי אפשר לבטל פעולה זו.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>מחיקת הפיילוט</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>לא ניתן היה לפתוח את הדוח.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>חשבון…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>פיצול…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>הערה…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>כלל…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>לא נבחרה שורה.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>החזרה (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>אישור (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>ללא מוטב</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>סודר</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>החודש סגור</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>אין הצעה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>חשבונות סבירים נוספים</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>שורות דומות</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>באיזו תדירות דבר אינו אוזל בזמן ההמתנה למשלוח: 95 מתוך 100 פעמים. גם יום שחסרה בו יחידה אחת נספר.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>כמה ממה שמבקשים אכן נמצא: 95 מתוך 100 יחידות. לרוב נדרש פחות מלאי לאותו מספר.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>מבצע בצעד {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>תרחיש: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ימים</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>רמת שירות</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>זמן אספקה, של כל הפריטים</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>בין הזמנות</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>מחיר ההון, בשנה</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>תוספת מכירות</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>בצעד</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>סובבו חוגה: הסכומים והפריטים מתעדכנים מיד, ודבר אינו משתנה.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>מבצע</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>כפי שזה</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>שמירה כאפשרויות</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>או הקישו Enter לבחירה · הוא נשאר במחשב הזה</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>בחרו קובץ או גררו לכאן</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>גררו לכאן קובץ Excel או CSV</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>בחירת גיליון</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>בחרו תחילה שירות.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>שלכם: שולם</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>שלכם: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>שלכם: פחת</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>ענן: שניהם</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>שנה {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>כל השנים</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>שנה אחר שנה</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>הוכחה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>החלון</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>המנוע, שקורא את הקבצים שלכם</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>דבר אינו יוצא מהמחשב הזה</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai הוא שני תהליכים. זה מה שכל אחד מהם פתח מאז שהופעל.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>איך זה ידוע: Python מדווח ל־smeai על כל שקע (socket) ועל כל בירור שם ברשת לפני שהוא מתבצע, תהיה אשר תהיה הספרייה שמבקשת. חלקים בקוד מקורי (native) אינם עוברים דרך Python; רשימת המערכת מציגה את השקעים שלהם כל עוד הם פתוחים. כדי להיות בטוחים לגמרי, הפעילו מצב טיסה: הכול עובד אותו דבר.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>ערך חשוד עדיין כלול.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} ערכים חשודים עדיין כלולים.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>טעות הקלדה מגדילה מדי את תחזית הפריט: אשרו אותה, או השאירו אותה בכוונה.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>ערכים חשודים</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>תחזיות של {items} פריטים מ־{day} ואילך, לפי מה שהיה ידוע קודם, {points} ערכים בסך הכול.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>שיטות</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>היכן היא טעתה, לפי כסף</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>מה תוקן קודם</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>מבין הנתונים שלכם שיומם הגיע, {helped} היו קרובים יותר מהתחזית ו־{hurt} לא.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>ידוע מעט מדי על העבר כדי לבחון עליו את התחזיות.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>התחזיות היו קרובות יותר ב־{share} מאשר הערך של אותה עונה בפעם הקודמת.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>התחזיות לא היו קרובות יותר מאשר הערך של אותה עונה בפעם הקודמת.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>עונה חוזרת: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>שגיאה (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>הטיה</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>תחזית פחות מכירות, מתוך כל מה שנמכר</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>בתוך טווח 80%</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>הפסד אחוזון</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 הוא עונה חוזרת; נמוך יותר עדיף</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>עונה חוזרת</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>נמכר</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>תחזית</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>של מה שחסר או שכב זמן רב מדי</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצאו</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>אושרו</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>מה נעשה בזה</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>דבר אינו יוצא מהמחשב הזה: קובץ נכתב היכן שתציינו.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>בחירת הקובץ…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>רק שורות שסודרו ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} שורות עדיין לא סודרו.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, עם העמודות שלכם</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, עם העמודות שלכם</translation>
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
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>מלאי קיים</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>בהזמנה</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>זמן אספקה, ימים</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>עלות ליחידה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>גודל אריזה</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>הזמנה מינימלית</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>חיי מדף, ימים</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>החזרה: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>ביטול מה שהוזן</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>מדידה</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>לא ידוע; מה שנשען עליו אינו מוצג.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>מחשב</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>אנרגיה</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>נתוני העסק</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>מזינים פעם אחת, וכל פיילוט משתמש בהם. ליד כל נתון מצוין אם הוא שלכם, נמדד או הנחה.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>לא נבחר</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>מדינה: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>מטבע: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>זה של המדינה</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: בוטל</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>מודד במשך שתי שניות בעומס מלא.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>הודעות לקוחות</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>שורות בנק</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>מלאי</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>חיפוש נתון</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>כל מה שזה נשען עליו</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>כל נתוני בדיקת הכדאיות</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>נתון</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>בסיס</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>מסתכם עד לסנט</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>אינו מסתכם</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>אינו מציין יתרות</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>השמטת הקובץ הזה</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>השמטת {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>יתרת פתיחה</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>יתרת סגירה</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>ועוד {count} חשבונות</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>השוויתי עם דף הבנק עצמו: להמשיך בכל זאת</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} שורות</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>אין קובץ בהישג יד? נסו את הדוגמה</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>קובץ אחר</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>גיליון</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>תצוגה מקדימה של הקובץ</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>תצוגה מקדימה · {file} · {rows} שורות</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>הוכן עבור</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>שם העסק</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>קבצים נוספים</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>אין דף בנק בהישג יד? נסו את הדוגמה</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>קובץ אינו מסתכם. אשרו שברצונכם להמשיך, או השמיטו אותו.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} קבצים · {lines} שורות</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>חיפוש (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>חיפוש מוטב, טקסט או סכום</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>רישום הכול…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>רישום כל שורות המסנן בצעד אחד (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>מקשים (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>לטיפול  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>כל מקור</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>כל חודש</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>כל חשבון</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} מתוך {lines} סודרו</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>מה יימכר, וכמה זה ודאי</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>כמה שיטות מנוסות על העבר של כל פריט, מכמה נקודות זמן; הקרובה ביותר חוזה. לאחר מכן ההזמנות משוחזרות על סוף העבר, רק עם מה שהיה ידוע אז.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>תחזית מחדש</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>תחזית ומבחן</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>משהו השתנה מאז התחזית הזו.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>ערכו תחזית מחדש, כדי שהנתונים ישקפו זאת.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>אפשרויות התחזית</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>שעת עבודה עולה {amount} בסך הכול ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>סיווגי פריטים</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>לפי מכירות ולפי אחידות הביקוש. לחיצה מציגה את הפריטים.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>הצגת הפריטים</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>כל {items} הפריטים: {units} יחידות במשך {span}, בארבעה מתוך חמישה מקרים {low} עד {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>{count} הקבוצות מסתכמות לזה.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>{count} הקבוצות מגיעות ל־{units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>יימכר</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>בארבעה מתוך חמישה מקרים הסכום נמצא ביניהם</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>להזמנה</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ערך ההזמנה</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>לא צוינה קבוצה</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>נושא אחר:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>נושא אחר</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>אף אחד מאלה</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>פרק</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>המדריך עדיין לא תורגם לשפה שלכם. הפרק הזה באנגלית.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>שלוש שנים, קלט אחד בכל פעם בקצותיו</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>נקודת איזון</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>נתוני קלט שנמדדו נעים עד קצות טווח 95% שלהם, הנתונים שלכם 10% לכל צד, והנחות 30% או עד הקצוות שצוינו בהן.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>בסיס</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>קלט</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>הקצה הזהיר</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>שלוש שנים שם</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>הקצה הטוב</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>כל קלט שמשפיע על בדיקת הכדאיות</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>כמה בטוח עליו להיות?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>נחסך בחודש</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>שגויות מתוך 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>שעות בחודש</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>שווי לחודש</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>אוטומטיות {auto}, מהן שגויות {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>לפחות {sure}%</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>התחילו פיילוט, נסו אותו עם הדוגמה, או המשיכו באחד שהתחלתם. אפשר לגרור קובץ לכל מקום.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>בחרו מה תרצו לנסות. דבר אינו משתנה בקבצים שלכם, ודבר אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>כל פיילוט נשמר תוך כדי עבודה. בחרו אחד כדי להמשיך היכן שהפסקתם.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>כל הדוחות שיצרתם, כל עוד הקובץ נמצא במקומו.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>עשר שאלות על העסק שלכם, ואז רשימה של מה שבינה מלאכותית יכולה לעשות עבורו. כל נתון מראה על מה הוא נשען.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>ציינו ממתי פיילוט נמצא בשימוש יומיומי; אז הביטו מדי חודש במה שהניב, במה שהשתבש, והחליטו אם להמשיך.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>מה מניבים יחד כל הפיילוטים שנבחנו: החזר, שווי היום, ובמה זה תלוי. שנו כל נתון וראו מה נובע מכך.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>כמה עולים העבודה, המחשב והאנרגיה שלכם. הזינו פעם אחת: כל פיילוט מחשב לפיהם, ומציין זאת.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>כמה עולה המחשב שלכם לצד שירותי ענן, מתי התחייבות משתלמת, וכמה לגבות אם אתם מוכרים שירות כזה.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>סביבת עבודה אחת לכל לקוח: תיקייה עם הפיילוטים, הנתונים, המודלים והדוחות שלו, ושל אף אחד אחר.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>עסקים בדויים לניסוי חופשי, כל אחד בסביבת עבודה משלו. בפיילוטים שלכם לא נוגעים.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>בחרו גיליון: Excel, OpenDocument או טקסט. הוא רק נקרא. על תאריכים ומספרים מפוקפקים תישאלו.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>ציינו לשם מה כל עמודה. רק ההודעה נחוצה; כל עמודה נוספת משפרת את התוצאה.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>מה הקובץ מכיל, ומה ישפר את התוצאה. אפשר לשנות שם לנושאים, למזג אותם ולהשמיט אותם.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>הודעות העוסקות באותו דבר קובצו יחד. תנו להן שם, מזגו, פצלו או השמיטו אותן.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>ציינו במה עוסקות ההודעות האלה. הן נבחרו משום שכל תשובה מלמדת הרבה במיוחד.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>ציינו למה משמשת כל עמודה. תאריך, פריט וכמות הם חובה; רשימת פריטים עם מלאי ועלות מאפשרת הזמנות.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>מה יש במכירות שלכם: ימים בלי מלאי, שיאים חד־פעמיים, פריטים חדשים ופריטים שהסתיימו. דבר אינו מתוקן לפני שתאשרו.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>כמה שיטות חוזות את העבר שלכם ומשוקללות לפי הצלחתן. החלק החדש ביותר נשמר בצד למבחן.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>מה להזמין, כמה ועד מתי, פריט אחר פריט, עם הנימוק. סובבו את החוגות כדי לאזן בין מלאי למכירות אבודות.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>חלק מההודעות מוחזק בצד; המודל לומד מהאחרות ונבחן על אלה שלא ראה מעולם.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>מה היה נענה, מה היה שגוי, ומה זה שווה. הזיזו את המחוון כדי לאזן ביניהם.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>תנו את מה שהבנק נתן: Excel, CSV, OFX, QIF, MT940, CAMT או PDF. כל קובץ נבדק לפי יתרותיו, עד לסנט.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>מה נמצא בין השורות: כפילויות, העברות עצמיות, סטורנו. דבר אינו מוסר.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>החשבונות שבהם נרשמות השורות: אינדקס החשבונות של הלקוח, או אחד מהמצורפים.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>כמה היה נרשם נכון, לפי מבחן על החודשים האחרונים של הלקוח.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>אשרו ב־Enter, או הקלידו חשבון. אפשר לבטל הכול. סימן שאלה מציג את כל המקשים.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>דוח להעברה הלאה, והמודל להפעלה. כל נתון מראה את הנוסחה שלו ועל מה הוא נשען.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>בחרו משימה, או גררו קובץ. בלי תכנות, בלי ענן: הכול פועל במחשב הזה.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>לא בטוחים היכן להתחיל? עשר שאלות מראות היכן בינה מלאכותית יכולה לעזור.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>המשיכו היכן שהפסקתם</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>עדיין אין כאן דבר. נסו את הדוגמה כדי לראות פיילוט גמור בשתי דקות; היא אינה משנה דבר.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>בוקר טוב. מה תרצו לעשות?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>צהריים טובים. מה תרצו לעשות?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>ערב טוב. מה תרצו לעשות?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>שום דבר לא בולט: אין כפילויות, אין בעיות</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>שורות בספר</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>אותו רישום בשני קבצים; מסומן, לא מוסר.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>העברות עצמיות</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>בין חשבונותיכם: לא הוצאה ולא הכנסה.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>סטורנו</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>רישום וחזרתו.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>תאומים</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>נראים זהים, והם שניים: שניהם נשארים.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>חיפוש קלט</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>אין קלט בשם זה.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} בניסיון</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>בניסיון; קודם: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>החזרה: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>הנתונים שלכם</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>חיפוש פריט, קבוצה, ספק</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>סיווג</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>כל הפריטים</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>כל סיווג</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>כל קבוצה</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>כל ספק</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>רשימת פריטים, אם יש</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>מלאי קיים, עלות, מחיר, זמן אספקה, אריזה, ספק: מה שהופך תחזית להזמנה.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>רשימת פריטים · {file} · {rows} שורות</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>הוספת רשימת פריטים…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>בחירת רשימת פריטים</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>עמודה אחת מציינת את הפריט כמו במכירות; האחרות אומרות מה ידוע עליו.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>רשימת פריטים</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>ללא רשימת הפריטים</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>תחזית</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>מה ידוע עליו</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>החלפה…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>ערך חשוד עדיין כלול: ייתכן שהתחזית גבוהה מדי.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} ערכים חשודים עדיין כלולים: ייתכן שהתחזית גבוהה מדי.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>נמכרו {units} ב־{day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>אין מה להזמין כעת</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>להזמין {units} עד {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>להזמין {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>מלאי ביטחון {safety} · נקודת הזמנה {point} · להזמין עד {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>לעומת עכשיו: הזמנה {order}, מלאי ביטחון {safety}, נקודת הזמנה {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>עם טווח 80% שלה</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>שלכם</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>פריט אחד</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} פריטים</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>כל פריט מוצג לצד מצבו הנוכחי. דבר אינו משתנה, וההזמנות שנכתבו נשארות כפי שהן.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>כפי שזה</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>החלפה של {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>ללא החלפה של {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} של {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>התחלה מחדש</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>אישור ההצעה ומעבר לשורה הפתוחה הבאה</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>בחירת חשבון: הקלידו קוד או שם, חצים, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>דילוג לשורה הפתוחה הבאה</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>החזרת רישום</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>פיצול שורה</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>כתיבת הערה</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>הפיכה לכלל</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>בחירת כמה שורות</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>רישום כל שורות המסנן</translation>
    </message>
    <message>
        <source>find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>ביטול, ביצוע שוב: הכול, גם אחרי הפעלה מחדש</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>הרשימה הזו</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>אף אחד מהם אינו הכרחי: הכול אפשרי גם בעכבר.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>כיצד מחושב הנתון הזה</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>דילוג (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>ביטול (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>תיוג {count} נוספות</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>לשני נושאים נחוצות לפחות {count} הודעות כל אחד.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>אלה כולן. המשיכו, או תייגו עוד כמה: זה תמיד עוזר.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} מתוך {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>תויג: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>אף אחד מאלה</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>דולג</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>אוטומטי, נכון</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>אוטומטי, שגוי</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>שאלת הבהרה</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>לאדם</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>הסרת הכול</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>כפי שהיה</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>מופיע בעמוד הראשון של כל דוח, בכל הפיילוטים. אפשר להשמיט כל חלק.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>כותרת מכתבים</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>לוגו</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>מודפס בצבע {colour}, כהה משלכם: על נייר לבן לא היה אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>שמכם או שם המשרד שלכם</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>בחירת לוגו</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>הסרת הלוגו</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>בחירת צבע</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>לוגו, כ־PNG או SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>כך נפתח העמוד הראשון</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>הוכן בידי {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>שם העסק</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>כותרת הדוח</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai עשוי מהרכיבים האלה. בחרו רכיב כדי לקרוא את תנאיו.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>חיפוש רכיב או רישיון</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>רכיבים</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>תנאים</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>מה בינה מלאכותית יכולה לעשות</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>האם אנחנו מוכנים?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>לפי סדר הכסף הצפוי, בהפחתה על מאמץ, סיכון ונתונים חסרים, ובתוספת על מה שמכביד. אל תסכמו את השורות: כמה מהן חוסכות את אותן שעות.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>שינוי התשובות</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} שימושים בבינה מלאכותית</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} נרשמו ללא מגע</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} אוטומטי</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} אוטומטי, כ־{hours} בחודש</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>היום, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>אתמול, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} פריטים להזמנה תמורת {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>בקשות בחודש</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>בקשה היא</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>המחשב שלכם</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>מספר השנים הנבחנות</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>שורת בנק</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>תחזית</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>רק החלק שבשימוש</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>נקנה לשם כך בלבד</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} שנים</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>גררו לכאן דפי בנק, כמה שיש לכם</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>בחירת דפי בנק</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>הנתונים שלכם</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>החזרת הכול</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>למה שקובעים סביבת העבודה, הקובץ או המדינה, או למה שמניחים.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>החזרה: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>נתוני העסק הם ב־{theirs}, ואלה ב־{ours}: סכומים אינם נלקחים משם.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>חודש סגור דוחה כל שינוי עד שנפתח שוב. שתי הפעולות נרשמות ביומן הביקורת וניתנות לביטול.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} מתוך {lines} סודרו</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגור</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>שם סביבת העבודה</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>התיקייה שלה נשארת במקומה ושומרת על שמה.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>שינוי שם סביבת העבודה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>תנו לה את שם הלקוח או העסק שלכם. מה ששייך לה נשאר בתיקייה משלה.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>סביבת עבודה חדשה</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>היכן לשים את התיקייה</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>שם סביבת העבודה</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>בחירת מקום לתיקייה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>הערה על {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>מה שכדאי שיידע מי שיביט בזה בהמשך</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>שלוש משימות, וכל אחת נבחנת על הגיליון של העסק עצמו. בלי חשבון, בלי ענן, בלי התקנות.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>„לאן הולכים הנתונים שלנו?” לשום מקום: לחצו על המגן שבצד והציגו את ההוכחה.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>בחרו את המשימה שגוזלת הכי הרבה שעות. הדוגמה מראה בשתי דקות מה יראה הקובץ שלהם.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>„צריך נתונים נקיים?” לא: מה שמפוקפק מצוין לפי השורה שלו, ונשאלת שאלה.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>הקובץ כפי שיצא מהמערכת שלהם. הוא נקרא בלבד; על תאריכים ומספרים שיש להם שתי משמעויות נשאלת שאלה.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>„הייצוא שלנו נראה אחרת.” גררו אותו: כותרות, מפרידים וגיליונות מזוהים, ואפשר לשנות אותם.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>תפקיד כל עמודה נוחש לפי שמות ותוכן. לחיצה אחת משנה אותו, והבחירה נשמרת.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>„חצי מאלה אין לנו.” רק הראשונה נחוצה; כל אחת נוספת משפרת את התוצאה.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>הסתכלו על כפילויות ועל נושאים דלים לפני כל מספר. כאן מתחיל האמון.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>„התיוגים שלנו גרועים.” זה רגיל; המבחן אומר עד כמה, ואת השגויים אפשר לתקן כאן.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>חוסר במלאי אינו מעיד על ביקוש: ימים שבהם לא היה מה למכור אינם נכללים, כדי שהתחזית לא תלמד מהם.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>„אתם משנים את הנתונים שלנו?” בקובץ לעולם לא, וכל תיקון מאושר כאן וניתן לביטול.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>בלי תיוגים smeai מקבץ הודעות דומות ומציע שמות. אנשים מחליטים.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>„זה אמין?” זו התחלה: הצעד הבא שואל על כמה הודעות כדי לוודא.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>כמה דקות של תיוג, על ההודעות שמלמדות הכי הרבה. מקש אחד לכל הודעה.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>„כמה צריך?” העמוד אומר מתי עוד תיוגים כבר לא עוזרים הרבה.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>חלק נשמר בצד ואינו נראה באימון. כל הנתונים בהמשך באים מהחלק הזה.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>„זה יצליח באותה מידה בדואר חדש?” הטווח שליד כל נתון אומר עד כמה אפשר להיות בטוחים.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>משפט אחד, מספר אחד. אחר כך הציגו תחילה את השגויות: זה משכנע יותר מהנכונות.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>„ומה אם זה טועה?” הזיזו את המחוון: פחות טעויות, יותר לאנשים. הודעות מפוקפקות עוברות לאדם.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>שישה פורמטים בבת אחת. כל קובץ מוכח לפי היתרות שלו, עד לסנט.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>„ואם חסרה שורה?” אז היתרה אינה מסתכמת, והשורה מצוינת.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>ייצואים חופפים, העברות עצמיות וסטורנו מתגלים בין הקבצים. דבר אינו מוסר בשקט.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>„שתי שורות זהות יכולות להיות נכונות שתיהן.” כן: לכן הוא שואל, ושומר את שתיהן אלא אם אומרים לו אחרת.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>אינדקס החשבונות של הלקוח עצמו. דבר אינו נרשם בחשבון שאינו מופיע בו.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>„יש לנו אינדקס אחר.” גררו אותו כטבלה; המקובלים כבר כלולים.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>הוא לומד מהחודשים הקודמים שנרשמו ונבחן על האחרונים, כפי שהיה קורה במציאות.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>„כמה היו נרשמות שגוי?” קבעו את הדיוק הנדרש; מה שאינו מגיע אליו רק מוצע.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>תחילה השורות הלא ודאיות. Enter מאשר, הקלדה משנה, וכל שורה אומרת למה נרשמה כך.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>„מי עשה מה?” יומן הביקורת שומר כל שינוי עם הנימוק שלו, וכל שינוי ניתן לביטול.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>כמה שיטות נבחנות על העבר של החנות עצמה, לצד „כמו בשנה שעברה”. השילוב הטוב ביותר חוזה.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>„את זה אי אפשר לחזות.” נכון: הסתכלו על הטווח. ההזמנות מביאות אותו בחשבון.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>מה להזמין וממי, ועד מתי. השחזור מראה מה היה יוצא אילו פעלו לפיו.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>„כמה מזומן זה משחרר?” הזיזו את רמת השירות ועקבו אחר המלאי והחוסרים.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, חוברת עבודה ודף אינטרנט. לכל נתון יש נוסחה בחוברת, והמגבלות בעמוד משלהן.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>„אפשר לבדוק את זה?” פתחו את החוברת: הנוסחאות חיות.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>כל הפיילוטים שנבחנו יחד: תקופת ההחזר, ובמה היא תלויה. הזינו את עלות השכר שלהם לנגד עיניהם.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>„אלה הנחות.” אלה שמסומנות בכוכבית, כן; הזינו את הנתונים שלהם והכוכבית נעלמת.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>אחרי ההתחלה באה הבקרה: בכל חודש, כמה זה הניב ומה השתבש.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>„ומה אם זה נעשה גרוע יותר?” זה נראה כאן, ואפשר להפסיק את הפיילוט או לאמן אותו שוב.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>כמה עולה להם שעה. מוזן פעם אחת, משמש בכל מקום, והמקור לצדו.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>„את זה אנחנו לא יודעים.” שעון העצר מודד זאת בעשרה מקרים אמיתיים.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>כמה עולה המחשב שלהם לצד שירותי ענן, להודעה ולחודש.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>„צריך שרת?” לא: המחשב הזה מספיק; העמוד אומר כמה זמן זה לוקח.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>אמרו למה נועד העמוד לפני שאתם לוחצים. השתהו על הנתונים.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 פותח את המדריך בעמוד הזה.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>מתקדם</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>קבוצות וסיווגים</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>הזמנות רכש</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>עדיין אין תחזית</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>ערכו תחילה תחזית ומבחן: צעד אחד אחורה.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>משהו השתנה מאז התחזית הזו.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>חזרו צעד אחד וערכו תחזית מחדש: ההזמנות יתעדכנו.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} פריטים להזמנה תמורת {value}, {risk} מהמכירות בסיכון</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>הנתון שלכם בא במקום התחזית, גם כשהיא נערכת מחדש. כשהיום יגיע הוא יקבל ציון.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>החלפת התחזית של {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>מה שאתם יודעים והעבר לא: יריד, חנות חדשה ממול …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>נמוך, בסיס וגבוה</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>כסף מצטבר, חודש אחר חודש</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* נשען על הנחה. הזינו נתונים משלכם בצד, או תחת „תרחישים”.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>נמוך</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>בסיס</translation>
    </message>
    <message>
        <source>High</source>
        <translation>גבוה</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>נמוך וגבוה מזיזים את כל נתוני הקלט יחד {way} מן הדרך אל הקצה הזהיר או הטוב שלהם.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>מה תרצו לעשות?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>הקלידו מילים, בחרו בחצים, Enter מבצע, Escape יוצא.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>אין דבר בשם הזה. נסו מילה אחרת.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>סביבת עבודה</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>פיילוט חדש</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>העמוד הזה</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>הנתונים שלכם</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>לפי שפה</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>לפי נושא</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>כל שיעור עם טווח 95% שלו ומספר ההודעות; המסלולים כמו ב־{sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>תמיד נענה בידי אדם</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>נלמדו</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>הודעות שעליהן אומן המודל</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>סווגו נכון</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>מהם שגויים</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>זמן ממוצע של אדם, מתוך הקובץ שלכם</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: תמיד לאדם.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: כבר לא תמיד לאדם.</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} דק׳</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>בקרוב</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>התחלה: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>ניסיון עם הדוגמה</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>ניסיון עם הדוגמה: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>כפי שזה</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>הנתונים שלכם</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>העסק והמחשב</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>נמדד במבחן</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>פיילוטים שכלולים</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>פיילוטים שאינם כלולים</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>לא נבחר</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, כמו ב{country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>ב{country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>מה שמקובל במדינה שלכם ממלא את מה שתשאירו פתוח. זה גס: הנתונים שלכם טובים יותר.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>המטבע של כל הסכומים; דבר אינו מומר.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>ברוכים הבאים ל־smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>שתי שאלות, ואחריהן סיור של דקה. את שתי התשובות אפשר לשנות בכל עת.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>של החלון. הדוחות והנתונים שלכם יכולים להיות בשפות אחרות.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>היכן העסק נמצא: עלויות העבודה והאנרגיה שם משלימות את מה שתשאירו פתוח.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>המשך בלי הסיור</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>הסכומים ב־{currency}, ושעת עבודה מחושבת כמקובל ב־{country} עד שתזינו ערך משלכם.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>כמה מתוך 100 שורות שנרשמו צריכות להיות נכונות?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>נרשמו ללא מגע</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>מתוך {n} שורות, {posted} היו נרשמות, {wrong} מהן בחשבון אחר מזה שבחרתם.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>אומן על {trained} שורות, נבחן על {tested} מאוחרות יותר.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>נכון מבין שנרשמו</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>נרשמו בחשבון אחר</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>לאישור, להחלטה</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>שורות בחודש ללא מגע</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>עדיין בעבודה. המשיכו כשזה יסתיים.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>העמוד הזה ממתין לבחירה או להתחלה.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>מצב הצגה</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>תצוגת מציג</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
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
        <translation>הצגת ההערות</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>הסתרת ההערות</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>הערות כאן</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>הערות בחלון</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>סיום (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>מיליון הודעות בענן</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>עריכת מחירים</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>מחירי שירותי ענן</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>הוספת שירות</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>חזרה לרשימה המצורפת</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>ב־{currency}, להודעה של {chars} תווים, {read} אסימונים שנקראו ו־{written} שנכתבו. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>„{text}” אינו מחיר.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>לכל שירות דרושים שם ומחיר.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>הודעה נוספת</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>נקרא ב־</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>נקרא ב־ (שנה־חודש)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>מטבע, אם שונה מזה של הרשימה</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>מיועד ל־</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>בקשה</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>מחיר בקשה</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>מחיר יחידה</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>תווים ביחידה</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>יחידות לבקשה, לפחות</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>מיליון אסימונים שנקראו</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>מיליון אסימונים שנכתבו</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>דמי בסיס</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>בקשות הכלולות בדמי הבסיס</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>בקשות או יחידות חינם</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>בהתחייבות</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>מחיר לכל התקופה</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>חודשי התקופה</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>בקשות בחודש הכלולות בה</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>מחיר בקשה נוספת</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>שורות בנק</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>תחזיות</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>ועוד {count}</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>לתיקון תחילה</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>הושמט או נקרא כריק</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>כדאי לדעת</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>שואל…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (תהליך {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>משהו נפתח לרשת:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>התהליך הזה לא היה תחת מעקב.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>לא נפתח חיבור לשום רשת.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>תחת מעקב מאז שהתחיל ב־{time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>המערכת הזו אינה מפרטת את השקעים הפתוחים כעת.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>פתוחים כעת, לפי הרשימה של Linux: {network} לרשת, {local} מקומיים (מסך ומנוע).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>מתחיל</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>נעצר. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>עוצר</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} עד כה</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>נותרו כ־{time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>העסק שלי</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>פתיחת סביבת עבודה</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>פתיחת עותק</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} פתוחה.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>סביבת העבודה {name} אינה במקומה הקודם: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>חברו את הכונן שלה, או פתחו אותה במקומה הנוכחי.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>סביבת העבודה נקראת כעת {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>נשמר בשם {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>כל סביבות העבודה</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>סביבת עבודה חדשה…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>פתיחת תיקייה של סביבת עבודה…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>פתיחת עותק…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>שמירת עותק כקובץ אחד…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>שינוי שם של סביבת עבודה זו…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>מחיקת כל מה ש־smeai שומר…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>סביבות עבודה</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>אחת לכל לקוח: תיקייה עם הפיילוטים, הנתונים, המודלים והדוחות שלו, ושל אף אחד אחר.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>אינה שם כעת</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>סביבת העבודה הנוכחית</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>נפתחו קודם</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>שמירת עותק כקובץ אחד…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>סביבת עבודה חדשה…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>פתיחת תיקייה…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>פתיחת עותק…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>מחיקת כל מה ש־smeai שומר…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>הצגת ההוכחה</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>נעשה שימוש ברשת</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>שם הנושא הזה</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} הודעות</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>מיזוג עם…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>פיצול</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>הזמנות רכש</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>אחת לכל ספק, עם מה שיש להזמין עכשיו ועד מתי.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>כתיבת ההזמנות</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>תיקייה להזמנות</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>להזמנה, לפי ספק</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ערך ההזמנה</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>להזמין עד</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>לא צוין ספק</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>להרחיב</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>להפסיק</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>מה השתבש?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>מה הייתם משנים?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>להמשיך, להרחיב או להפסיק?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>הוחלט ב־{day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>היכן בינה מלאכותית יכולה לעזור?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>עשר שאלות, שלוש דקות. מה שתשאירו פתוח יונח ויוצג כהנחה. הכול נשאר כאן.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>הצגת הרשימה</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>בחרו תחילה את הענף שלכם; כל השאר יכול להישאר פתוח.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>נענו {count} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>מה יש</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>מה חסר</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>מה לעשות קודם</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>חמישה צעדים לפיילוט ראשון</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>כלום.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>בחרו שימוש אחד, לא שלושה</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>תנו לו נתונים משלכם</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>בחנו אותו על מקרים שלא ראה מעולם</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>הביטו בשגיאות, והחליטו מה נשאר בידי אדם</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>העבירו את הדוח הלאה, והחליטו</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (בוצע)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>מחיקת {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>פתיחת {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>נשמר לאחרונה: {time}. כל מה שלפני כן קיים.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>smeai נסגר באופן בלתי צפוי בפעם הקודמת.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>דבר לא אבד.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>לאישור</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>אישור כל מה שמסוג זה</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>להשאיר הכול כפי שהוא</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>ביקוש שלא היה אפשר לספק</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>דבר אינו נראה שגוי: אין פער, אין חוסר במלאי, אין קפיצה.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ועוד {count}</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>אישור: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>להשאיר: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} שואל מ־{other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>אישור הכול: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>להשאיר הכול: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>{first} עד {last}, יום אחר יום, רק עם מה שהיה ידוע אז.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>ביקוש שסופק מהמדף</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>מלאי ממוצע, בעלות</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>היה מעט מדי עבר לשחזור.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>לפי smeai, היה מסופק {share} מהביקוש עם {stock} במלאי</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} עם {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>מי מזמין</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>שיעור אספקה</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>שירות מחזורי</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>זמן ללא מלאי</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>מכירות אבודות</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>מלאי ממוצע</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>נקנה</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} יחידות</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>עדיין אין: הדוח אינו מציין מי הכין אותו</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>עם לוגו</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>ללא לוגו</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>שפת הדוח</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>כותרת מכתבים</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>אנונימי</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>משמיט את שם העסק, שמות קבצים וכל מה שמצוטט מקובציכם; נושאים, חשבונות, פריטים וספקים ממוספרים.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>כותרת מכתבים…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>הכנת הדוח</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>תיקייה לדוח</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>שמירת המודל</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>המודל נשמר.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>המשפט והמספר תחילה, אחריהם הראיות, המגבלות והשיטה. טוב דיו להעברה הלאה.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>לומד מכל ההודעות, גם אלה שנבחנו, ונשמר בקובץ אחד שכל smeai יכול לפתוח.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>שמירת המודל…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>אמנו ובחנו תחילה.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>עדיין אין על מה לדווח</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>כל הלשוניות במסמך אחד: המשפטים, התרשימים והטבלאות, כל נוסחה וכל קלט עם מקורו.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>הכנת הדוח</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>תחילה המשפט, המספר וההחלטה המבוקשת; אחריהם נמוך, בסיס וגבוה, במה זה תלוי, כל נוסחה ומקור.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>חלקי התוצאה</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>עדיין אין תוצאות</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>אמנו ובחנו תחילה: צעד אחד אחורה.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>שעות וכסף</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>שגיאות</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>לפי נושא</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>לפי שפה</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>התחלפו</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ניסיון</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>כמה בטוח עליו להיות</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>משהו השתנה מאז המבחן הזה.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>חזרו צעד אחד ובחנו שוב כדי שזה ייכלל.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>הנושאים הוצעו, {count} מהתיוגים הם שלכם: ראו בזה רושם ראשוני.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>שורות: {now}. הקובץ הקודם כבר אינו קיים, ולכן אי אפשר להשוות דבר נוסף.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>שורות: {now} במקום {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>תקופה: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>תקופה: {now} במקום {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>עמודות חדשות, לא בשימוש: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, חדשים: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, כבר אינם: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: כמו קודם.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>מתוך {all} שורות שתויגו ידנית, {kept} נמצאות בקובץ הזה ושומרות על התיוג.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>להשתמש ב־{file} עבור „{title}”?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>עמודות, אפשרויות, תשובות וספים נשארים כפי שקבעתם. הפיילוט נבחן שוב. „ביטול” מחזיר את הקובץ הישן.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>שימוש בקובץ הזה</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>התחלת פיילוט חדש איתו</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>לעמודות האלה יש כעת שם אחר, או שאינן קיימות. אילו עמודות יבואו במקומן?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>לא בקובץ הזה</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (קודם „{column}”)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>שורות בנק</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>בחרו מסלול אחר, או נקו את המסנן.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>אין שורה מתאימה</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>ייצוא הכללים</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>נכתב: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>שורות או כללים</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>רישום כל השורות הבטוחות</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>מסדר כל שורה פתוחה במסלול „רישום”, בצעד אחד</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>חודשים…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>סקירה חודשית</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>החלטות שהתקבלו החודש</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>פיילוט חדש</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>בחנו תחילה פיילוט; כשיהיה בשימוש יומיומי, הביטו בו כאן מדי חודש.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>עדיין אין מה לסקור</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>לא נרשמו החלטות.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: בשימוש יומיומי מ־{day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: לא בשימוש יומיומי</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>מספרי החודש הזה</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>החלטה</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>תשובות החודש הזה</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>הכנת הדוח</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>מה זה הניב, לצד החודש שעבר, מה הוחלט, ושלוש התשובות.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>להפוך לכלל?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>שמירת הכלל</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>שימוש מעתה ואילך</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>ייצוא הכללים…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>לאחר שתרשמו מוטב כמה פעמים באותו אופן, יוצע כאן כלל.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>עדיין אין כללים</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>מוצעים לפי מה שרשמתם</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>הכללים שלכם; הראשון שמתאים לשורה קובע</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>הפיכה לכלל</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>ניסיון…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>לא את זה</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>הקדמה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>ימים, שבועות או חודשים עומדים זה לצד זה? אז אין להם צורך בתפקיד: רק לפריט יש.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>לאפס את „{title}” למצב שבו סופק? הפיילוטים, המודלים והדוחות שנוצרו בו יימחקו.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>איפוס עסק לדוגמה</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>„{title}” חזר למצב שבו סופק.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>עסקים לדוגמה</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>עסקים בדויים, כל אחד בסביבת עבודה משלו. נסו הכול: בפיילוטים שלכם לא נוגעים.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>לעמוד הבית</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>פתיחה: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>איפוס: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>שם התרחיש הזה</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>נתונים שנמדדו ונתונים של כלל העסק רק מנוסים כאן, ואינם מוחלים.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>החזרת הכול</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} נתוני קלט מנוסים בערכים אחרים</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>קלט אחד ({count}) מנוסה בערך אחר</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>הזיזו מחוון, או הקלידו מספר: דבר אינו משתנה עד שתחילו אותו.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ניסיון</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>הצגה לצד האחרים; עד שלושה יחד.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>ניסיון: {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, שימוש טיפוסי</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>נותר מלקוח בחודש</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>נותר מההכנסה</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>מחירי מחירון מעוגלים: בדקו אותם לפני שתחליטו. הראשון נבחן מקרוב.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>עריכת מחירים</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>ב־%, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>ב־%</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>פרטי הדוח</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>הפיילוט הזה נשמר בגרסה אחרת של smeai ואי אפשר להציגו.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>הפיילוט הזה שמור ב־{folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>הוכחה שדבר אינו יוצא מהמחשב הזה</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>תצוגת מציג</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>עסקים לדוגמה</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>התחלת הסיור</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>מדינה: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>עמודות…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>קובץ אחר…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>לא מקוון, הנתונים נשארים כאן</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>פיילוט חדש</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>הפיילוטים שלי</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>בדיקת כדאיות</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>סקירה חודשית</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>נתוני העסק</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>עלות החישוב</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>היכן בינה מלאכותית עוזרת</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>כיצד מחושב הנתון הזה</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>פיצול {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>פיצול</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>חלק נוסף</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>עדיין ללא חשבון: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>לכל חלק דרושים חשבון וסכום.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>החלקים מסתכמים.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>הפיילוטים שלכם בפעולה</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>סקירה חודשית</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>החודש</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>מאז ההתחלה</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>היקף בחודש</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>חישוב, ליחידה</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>הסקירה הבאה</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>לפי המבחן של כל פיילוט, כפול חודשי השימוש היומיומי; דבר אינו נספר לפני כן. * נשען על הנחה.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>עדיין לא נספר דבר: ציינו בסקירה החודשית ממתי פיילוט נמצא בשימוש יומיומי.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>עדיין לא בשימוש</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>שימוש ב־{file}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>קובץ אחר</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>כיצד הקובץ נקרא</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>למה משמשות העמודות</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>צעד %n מתוך {total}: {title}</numerusform>
            <numerusform>צעד %n מתוך {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תיוג</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>קובצי בנק</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>מבחן</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>תחזית</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>רישום</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>יחידות שנמכרו, כל הפריטים</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>נמכר</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>תחזית</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>מלאי</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>ביקוש</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>מבצע</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>להזמין {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: רוב המכירות</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: האמצע</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: פריטים רבים, מכירות מעטות</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: ביקוש אחיד</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: משתנה</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: לא סדיר</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>בסיכון</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>להזמין עד</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ערך ההזמנה</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>במלאי</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>ימים שנותרו</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>יימכר</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>מגמה</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>עודף מלאי</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>מלאי ביטחון</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>נקודת הזמנה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>סיווג</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>מכירות שיאבדו בממוצע אם ההזמנה תאחר בזמן אספקה אחד</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>לכמה זמן יספיק המלאי הקיים</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>מוחזק למקרה שהתחזית שגויה</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>כשהמלאי וההזמנות הפתוחות יורדים לכמות הזו, הגיע הזמן להזמין</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>יחידות להזמנה, לעומת עכשיו</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>מלאי ביטחון, לעומת עכשיו</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>נקודת הזמנה, לעומת עכשיו</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>יחידות צפויות בצעדים הבאים</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>לעומת אותו מספר צעדים קודם לכן</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>כסף במה שלא יימכר בצעדים הבאים</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>A עד C לפי מכירות, X עד Z לפי אחידותן</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>שגיאה מוחלטת ממוצעת מנורמלת במבחן; 1 היא העונה החוזרת בתוך העבר</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>שבועות</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>רבעונים</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>שנים</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ימים</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} שבועות</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} חודשים</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} רבעונים</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} שנים</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>אזל</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>קפיצות</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>פריטים חדשים</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>פריטים שהסתיימו</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>ימי סגירה</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>פערים</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>דבר לא נמכר כי לא היה מה למכור: הביקוש מוערך.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>מכירה אחת הרבה מעל כל האחרות. היא נשארת בקובץ; ממה שאושר לומדים כאילו היה השני בגובהו.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>קצרים מדי לתחזית לבדם: כל אחד שואל מפריט דומה.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>כבר לא נמכר: לא מזמינים עוד.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>בימים אלה לעולם לא נמכר דבר: הם אינם ימים של ביקוש נמוך.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>צעדים בלי שורה בזמן שהפריט היה פעיל: מה שאושר נחשב כאילו לא נמכר דבר.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>מבצעים</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>ימי פתיחה</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>חגים</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>כלל פשוט</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>הכלל, באותו שירות</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>מה עשתה החנות</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>להזמנה</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>מלאי מת</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>הוחלף</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>חשוד</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>שעות וכסף</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>ערכו תחילה תחזית ומבחן.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>עדיין אין על מה לדווח</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>משהו השתנה מאז התחזית הזו.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>ערכו תחזית מחדש, כדי שהנתונים ישקפו זאת.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>מה יימכר וכמה זה ודאי, מה להזמין, מה היה יוצא בשנה שעברה, וכל נוסחה.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>המבחן על העבר נשמר, וגם {part} מהתחזית.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} מהמבחן על העבר נשמרו.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>מה שהשתנה מאז, במכירות או במה שאישרתם, מחושב מחדש.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>בצעו {count} מהם כרגיל. הקישו על מקש הרווח להתחלה ואחרי כל אחד. דלגו על מה שהופרע.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>אימוץ הזמן הזה</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>דילוג על זה</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>ביטול האחרון</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>עוד אחד</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>פריט {number} מתוך {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>ממוצע מוצג החל מ־{count} פריטים.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} לפריט, {interval} בוודאות של 95%. פיזור {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>סינון השורות</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>נבחרה %n</numerusform>
            <numerusform>נבחרו %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} מתוך {all} שורות</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>שורה אחת (%n)</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>חלקי העמוד הזה</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>כמה היה נרשם נכון?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>העבר של הלקוח עצמו קובע: smeai לומד מהשורות המוקדמות שנרשמו ונבחן על האחרונות, שלא ראה מעולם. שורות בלי עבר נרשמות לפי כללים והמילון בלבד.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>העבר של הדוגמה</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>טבלה של שורות רשומות…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>המשך ללא מבחן</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>לומד מ־{file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>בחרו טבלה של שורות שנרשמו בעבר: מתוכנת הנהלת החשבונות, או גיליון.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>מבחן נוסף</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>אימון ומבחן</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>בחירת טבלה של שורות רשומות</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>לכל שורה דרושים טקסט, סכום והחשבון שבו נרשמה.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>לפי צד נגדי ומקור</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>נרשמו בחשבון אחר מזה שאנשים בחרו</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>שיטות פשוטות יותר, על אותן שורות</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>שורות עם</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>נכון</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>נרשמו</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>מהן נכונות</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>צד נגדי מוכר</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>צד נגדי חדש</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>מוטב</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>נחשב ל־</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>היה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>מאין זה הגיע, וכמה זה היה ודאי</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>גודל טקסט</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>טווח {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* הנחות בתוכו: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>קודם: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>כמו קודם</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} נקודות</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} יותר מקודם</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} פחות מקודם</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>סמנו מה אדם צריך לענות תמיד: תלונות, משפט, רפואה. שני נושאים באותו שם הופכים לאחד.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>הם יוצעו בצעד הבא, לפי תוכן ההודעות.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>עדיין אין נושאים</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>תמיד נענה בידי אדם</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} נושאים הם כעת אחד: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: הוחזרו.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: הושמטו מהאימון.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: תמיד לאדם.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: כבר לא תמיד לאדם.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} נקרא כעת {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>הודעות שאומרות דברים דומים קובצו יחד. תנו לנושאים שמות כדרככם; מזגו, פצלו או הסירו אותם.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>הצעה מחדש</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>מספר הנושאים</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>דרושים לפחות שני נושאים.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>הנושאים הוצעו מחדש.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} נקרא כעת {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} הוא כעת חלק מ־{new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} הוסר.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} פוצל.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>יציאה מהסיור</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} מתוך {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>שלוש משימות, על המספרים שלכם</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>„התחלה” לוקחת את הקובץ שלכם, והוא רק נקרא. „ניסיון עם הדוגמה” מראה את אותו הדבר בנתונים בדויים.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>או גררו קובץ</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>גיליון או מה שהבנק נתן, לכל מקום בחלון. על מה שמוטל בספק שואלים, ולעולם לא מנחשים בשקט.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>הכול נשמר</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>הפיילוטים נשמרים תוך כדי עבודה; כל צעד אפשר לבטל, גם מחר. הדוחות שלהם נמצאים כאן.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>משעות לכסף</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>הזינו פעם אחת כמה עולה העבודה. כל הפיילוטים מחשבים לפיה, ובדיקת הכדאיות אומרת כמה הם שווים יחד.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>דבר אינו יוצא מהמחשב הזה</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>המגן מראה את ההוכחה. בתפריט נמצא השאר: עזרה, עסקים לדוגמה והסיור הזה שוב.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>חנות שכונתית</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 פריטים משישה ספקים, שלוש שנות מכירות: מה להזמין, ועד מתי.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>מאפייה</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>שלושה חשבונות בנק בשישה פורמטים לרישום.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>חנות מקוונת</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1,600 הודעות בשלוש שפות על הזמנות, החזרות וקפה.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>מרפאה</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 הודעות על תורים, מרשמים ותוצאות בדיקה.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>אימון ומבחן</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>מוכן ללמוד מההודעות שלכם</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>חלק מההודעות מוחזק בצד. המודל לומד מהאחרות, ואז נבחן על אלה שלא ראה מעולם. הכול נשאר במחשב הזה.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>משהו השתנה מאז המבחן האחרון</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>בחנו שוב, כדי שהנתונים ישקפו את הנושאים והאפשרויות הנוכחיים.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>אומן ונבחן</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} מתוך {n} הודעות שהוחזקו בצד סווגו נכון. המשיכו לתוצאות, או בחנו שוב.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>אפשרויות המבחן</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>ניסיון: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>החזרה: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>החזרת הכול</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>החלת מה שנוסה</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>שמירת התרחיש {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>ניסיון: {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>לקוח כותב</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>הקלידו או הדביקו הודעה, כפי שלקוח היה שולח אותה.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>הנושא שלה, המסלול שלה והתשובה.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ניסיון</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>לא שמורה תשובה לנושא הזה. כתבו אחת תחת „תשובות”.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>ההודעה אינה מציינת {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>הודעות דומות</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>אין נושא מוכר</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>ודאות {sure}</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>הבא: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>מילים שהעידו על כך: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>פתיחת עותק</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} מוגן בסיסמה.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>בשימוש יומיומי</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>השעות והכסף הם אלה שבמבחן של כל פיילוט, כפול חודשי השימוש היומיומי, משוקללים לפי ההיקפים שתזינו. דבר אינו נספר לפני שתציינו ממתי. * נשען על הנחה.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>הנתונים הדרושים</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>שימו לב</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>מה smeai יכול לעשות</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>על מה זה נשען; הזינו נתונים משלכם</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>התחלת הפיילוט הזה</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>ניסיון עם הדוגמה</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>טווח {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: יש</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: חסר</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>אין צורך מראש.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>אפשר לבחון כאן</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>לא ב־smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>מאמץ: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>סיכון: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>נמוך</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>high</source>
        <translation>גבוה</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>הוא בוחן זאת על הקובץ שלכם, ומראה מה היה נכון, שגוי ולא בטוח.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai אינו יכול להריץ את זה. בכל מה שתבחרו, בחנו אותו על חמישים מקרים משלכם לפני שתשלמו עליו.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>שימושים בבינה מלאכותית, הטובים תחילה</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>שעות צפויות שנחסכות בחודש; הטווח מוצג לצדן</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>שווי</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>בחודש: שעות בכסף, תועלת נוספת, פחות עלויות שוטפות</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>האם smeai יכול לבחון זאת על הקובץ שלכם</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>זה אינו מספר; בינתיים תונח הנחה.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>הנחה: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. הגיליון שלכם</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>גררו אותו כמו שהוא. על עמודות ותאריכים מפוקפקים תישאלו.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. מבחן הוגן</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>נוסה על שורות שלא ראה מעולם, לצד שיטה פשוטה.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. שעות וכסף</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>דוח עם כל נוסחה, השגיאות והמגבלות.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>זה לצד זה</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>נוסה</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>בדיקת הכדאיות</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>העסק והמחשב</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>נוסה</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>כסף מצטבר, חודש אחר חודש</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>חודשים מהיום</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>פריט אחר פריט</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>עכשיו {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>אפשרויות התחזית</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>פריטים להזמנה</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>יחידות להזמנה</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>סך ההזמנות</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>מלאי ממוצע, בעלות</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>מלאי ביטחון, בעלות</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>עלות אחזקה, בשנה</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>מכירות בסיכון</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>עודף מלאי</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>מלאי מת</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>פיילוט חדש</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>מה תרצו לנסות על המספרים שלכם?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>הפיילוטים שלי</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>עדיין אין פיילוט</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>כל פיילוט שתתחילו שמור כאן, ונשמר תוך כדי עבודה.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>עדיין אין דוח</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>פיילוט מסתיים בדוח כ־PDF, חוברת Excel ודף אינטרנט. תמצאו אותם כאן.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>ביטול: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע שוב</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>ביצוע שוב: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>פתיחת גיליון…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>חיפוש פקודה…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>עזרה לעמוד הזה</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>בחירת גיליון</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>כמה צעדים קצרים. אפשר לחזור בכל עת; הכול נשמר תוך כדי עבודה.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>סגירת smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>משהו עדיין מתבצע. לסגור בכל זאת?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>להמשיך בביצוע</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>עצירה וסגירה</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>כל מה שהזנתם נשמר. בפתיחה הבאה smeai יציע להתחיל מחדש.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>מה שהתחזית כבר חישבה נשמר: היא תמשיך משם.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: נעצר ב־{share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>התחלה מחדש</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>מבחן של „{title}”</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>תחזית של „{title}”</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>ייבוא עבור „{title}”</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>דוח של „{title}”</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>ממתין ל: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>לא הסתיים: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>הסתיים: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>להפסיק</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ממתינה</numerusform>
            <numerusform>%n ממתינות</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>לא להתחיל: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>סביבת עבודה: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>חיפוש מילה או נושא</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>שגיאות</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>כל המסלולים</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>היה</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>נחשב ל־</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>ודאות</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>לאן הגיעה בסף של המבחן</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} מתוך {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>שורה {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>לתיקון תחילה</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>כדאי לתקן</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>כדאי לדעת</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: בשימוש יומיומי מ־</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>עדיין לא בשימוש יומיומי: דבר אינו נספר.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>החודש {hours} ו־{money}; מאז ההתחלה {all_hours} ו־{all_money}. הסקירה הבאה: {day}</translation>
    </message>
</context>
</TS>
