<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>رمز حساب أو اسمه</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>لا حساب مطابق. تضاف الحسابات في خطوة الحسابات.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>دليل الحسابات</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>خذ دليل العميل أو ابدأ بأحد هذه.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>دليل العميل…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>اختر دليل حسابات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} حسابًا</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>لم يُختر دليل بعد</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>حقوق ملكية</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>إيراد</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>أي نشاط</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>أغذية ومطاعم</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>متاجر</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>خدمات وحِرف</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>هل تريد إضافة {file} إلى «{title}»؟</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>تنضم حركاته إلى حركات الدفتر. وتبقى الحسابات والقواعد وما قيّدته كما هي.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>إضافة هذا الملف</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>بدء تجربة جديدة به</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>لا شيء يحتاج إلى إصلاح. البيانات صالحة للاختبار.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>اقتراح من الردود السابقة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>مرحبًا {name}، شكرًا على رسالتك …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>يُملأ {name} و{order} من الرسالة؛ وتبقى الكلمات الأخرى بين الأقواس ليملأها موظف.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>الرد على {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>عدد الردود المقترحة: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>قراءة التقرير…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>هذا خلل في smeai وليس في ملفك. يرجى الإبلاغ عنه: انسخ التقرير وأرسله إلينا.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>صُنّف صحيحًا</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>صُنّف صحيحًا، في الاختبار نفسه</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>تدرّب على</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>عدد الرسائل {n}</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>اختُبر على</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>بلا موضوع، وأُحيل</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>معروف، ومع ذلك أُحيل</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>مدة التدريب</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>الرسالة الواحدة</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>هذا الشهر بجانب الشهر الماضي</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>حدّد أعلاه أي تجربة قيد الاستخدام اليومي.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>حسب الاختبار</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>هذا الشهر كله</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>ما صُحِّح الشهر الماضي</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ما صُحِّح</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>كانت ستنطبق على {count} حركة</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>، لم يُقيَّد أي منها على نحو آخر.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>، منها {count} قُيِّدت على نحو آخر.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>مجزأة إلى {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>توأم</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>تحويل داخلي</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس قيد</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>الساعات والمال</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>لم يُختبر شيء، فلا شيء للتقرير. الحركات مقيّدة على كل حال.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>ما رُحِّل وما صح وما تُرك للناس وكيف قيس.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>تقرير عن خطأ</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>هذا كل ما فيه. لا يرسل smeai شيئًا: سلّمه لغيرك فقط إن شئت.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>تعذّرت كتابة التقرير في ملف؛ يمكن نسخه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>تقييد كل الحركات وعددها {count} في هذه التصفية؟</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>تبقى حركات الأشهر المغلقة كما هي. إنها خطوة واحدة: تراجُع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>تقييد {count} حركة</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>كل حركة كما هو مقترح</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>الكل على حساب واحد:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>لا توجد بعد تجربة مختبَرة في دراسة الجدوى</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>لا توجد تجربة مختبَرة بعد</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>جرّب على أرقامك أو على مثال: ما يجده الاختبار يصبح هنا دراسة جدوى.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>إخراج {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>إدخال {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>دراسة الجدوى</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>على ماذا تتوقف</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>كل رقم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>طلب توضيح</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>إلى موظف</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>none</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>من كل 100 رسالة كان سيُرَدّ تلقائيًا على {auto}، منها {wrong} خطأ</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>، والساعات الموفَّرة شهريًا نحو {hours}.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. وستأخذ متابعته كل شهر وقتًا أكثر مما يوفّر، والفرق بالساعات {hours}.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>اختُبر على رسائل لم يرها النموذج قط، وعددها {n}.</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>تصنيف رسائل العملاء</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>أدخل الرسائل السابقة؛ فيظهر ما يمكن الرد عليه تلقائيًا، وما يحتاج إلى توضيح، وما يحتاج إلى موظف.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>قيد كشوف الحساب البنكي</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>من حركات البنك: كل حركة تُقيَّد أو تُقترَح أو تُؤجَّل مع سببها، بدقة السنت.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>كلام العميل: ما يجري تصنيفه.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>عمّ كانت الرسالة، إن صنّفها أحد. وإلا تُقترح المواضيع.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>الرد الذي أُرسل: منه تنطلق قوالب الردود.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>متى وصلت: فيُجرى الاختبار على أحدث الرسائل، كما في الواقع.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>بريد أو دردشة أو هاتف: يمكن الفصل بين الأرقام.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>لغة الرسالة إن عُرفت، وإلا تُكتشف.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>الدقائق المصروفة</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>كم استغرق الموظف: فتصبح الساعات الموفَّرة من أرقامك لا من افتراض.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>تبقى رسائل المحادثة الواحدة معًا في الاختبار.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>إخفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>تُستبدل عناوين البريد وأرقام الهواتف والحسابات والبطاقات قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>الأخطاء المقبولة من كل 100 رد تلقائي</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>عند 0 يُترك القرار للمال: كلفة الردود الخاطئة وكلفة العمل.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>الرسائل المعروفة التي يجوز إحالتها على أنها مجهولة، من كل 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>القيمة الأصغر تسمح بمرور رسائل مجهولة أكثر.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>نسبة الرسائل المحفوظة للاختبار، %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>لا يجري التدريب عليها أبدًا قبل انتهاء الاختبار.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>الرقم نفسه يعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>ما يقوله البنك عن الحركة: به يُقيَّد.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>وارد أو صادر؛ الصادر بالسالب. أو اختر المدين والدائن.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>الحساب الذي قُيِّدت عليه: منه يُتعلَّم.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>متى قُيِّدت: يستعمل الاختبار عندئذ آخر الأشهر كما في الواقع.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>من على الجانب الآخر، حيث يميّزه البنك.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>حيث للوارد والصادر عمودان منفصلان.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>رمز الضريبة</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>رمز الضريبة الذي قُيِّدت به.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>حساب الطرف الآخر: أوثق دليل على هويته.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>رقم الحركة لدى البنك: يكشف المكررات.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>رمز البنك</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>نوع القيد لدى البنك أو رمز فئة التاجر.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب البنك</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>على أي من حساباتك تقف.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>عملة المبلغ برمز ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>المطلوب صحيحًا من كل 100 مرحّلة دون تدخل</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>كلما ارتفع قلّ المرحَّل وزاد ما يُترك لك.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>نسبة الحركات المحفوظة للاختبار، %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>الأخيرة: لا يُتعلَّم منها قبل انتهاء الاختبار.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>دليل الحسابات</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>دليل مرفق، أو ملف فيه الرمز والاسم والنوع ورمز الضريبة.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>نسبة الرسائل التي يشارك فيها البرنامج.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>نسبة ما ينتهي منها صحيحًا دون موظف. مفترضة من الاختبار، ولم يؤكدها العملاء بعد.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>نسبة الأتمتة</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>المشاركة مضروبة في الحل: رسائل أُنجزت دون موظف.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>أخطاء من كل 100 رد تلقائي</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>ردود تلقائية كانت ستكون خاطئة.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>الساعات الموفَّرة شهريًا</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>بعد خصم وقت المراجعة؛ والرد الخاطئ لا يوفّر شيئًا.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>القيمة شهريًا</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>الساعات الموفَّرة ناقص كلفة الردود الخاطئة وطلبات التوضيح.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>كلفة الحوسبة للرسالة</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>كهرباء هذا الحاسوب واستهلاكه لرسالة واحدة.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>كلفة الحوسبة لمليون رسالة</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>الرقم نفسه للمقارنة بأسعار الخدمات السحابية.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>مدة التدريب</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>من الجدول إلى نموذج مختبَر، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>كلفة ساعة العمل، شاملة كل شيء</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>الدقائق التي يحتاجها موظف للرسالة</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>الرسائل شهريًا</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>كلفة رد تلقائي خاطئ واحد</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>كلفة طلب توضيح من العميل</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>نسبة الردود التلقائية التي يراجعها موظف</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>دقائق مراجعة الرد الواحد</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>سعر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>سنوات استخدامه</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>ساعات تشغيله يوميًا</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>القدرة أثناء العمل</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>سعر الكيلوواط ساعة</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>الرسائل المختبَرة</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>رُدّ عليها تلقائيًا</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>الخطأ بين التلقائي</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>عُرض فيها الموضوع الصحيح عند طلب التوضيح</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>الثواني للرسالة</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>أيام العمل سنويًا</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>ثواني التدريب والاختبار</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>قيمة شائعة، 2026؛ يرجى إدخال قيمتك</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>قيس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>مُدخَل</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>دائمًا الموضوع الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>قواعد الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>الهوسا</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>توقّع المخزون وطلبه</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>من سجل المبيعات: ما الذي سيُباع، ومدى التأكد من ذلك، وما يجب طلبه ومتى.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>ما الذي بيع. من دونه يكون الملف صنفًا واحدًا.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>متى بيع. لا حاجة إليه حيث تقف الأشهر أو الأسابيع جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>كم بيع؛ تُجمع عدة صفوف لليوم الواحد.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>متجر أو مستودع: يُتوقّع كل صنف لكل مكان.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>كم كلّفت الوحدة الزبون في ذلك اليوم؛ الصفوف المستقبلية تذكر سعرًا قادمًا.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>هل كان ضمن عرض؛ الصفوف المستقبلية تذكر عرضًا قادمًا.</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 حيث كان المتجر مفتوحًا.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>المتجر مفتوح</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>المتجر مغلق</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 حيث كان المتجر مغلقًا.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 في العطل الرسمية أو المدرسية.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>كم جاء في ذلك اليوم؛ يُعرض ولا يُتوقّع به: فالمستقبل غير معروف.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>المخزون المتوفر</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>كم بقي في نهاية ذلك اليوم: يُظهر متى نفد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>كيف يسمّيه الناس.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>توقعات المجموعة هي مجموع توقعات أصنافها.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>ما تدفعه للوحدة: يحوّل المخزون إلى مال.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>مدة التوريد، بالأيام</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>من الطلب إلى الرف.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>حجم العبوة</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>تُطلب عبوات كاملة.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>الحد الأدنى للطلب</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>أقل ما يورّده المورّد.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>يُكتب طلب لكل مورّد.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>مدة الصلاحية، بالأيام</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>لا يُطلب ما قد يفسد.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>مطلوب ولم يُسلَّم بعد.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد الوصول</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>متى يصل الطلب المفتوح.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>نفس الرقم أو الاسم كما في المبيعات.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>كم يوجد الآن.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>ما يدفعه الزبون للوحدة: يحوّل المبيعات الضائعة إلى مال.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>أيام أو أسابيع أو أشهر؛ كما في الملف ما لم تحدد غير ذلك.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>أرباع السنة</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>خطوات إلى الأمام</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>إلى أي مدى يُنظر؛ 0: 28 يومًا أو 13 أسبوعًا أو 12 شهرًا أو 4 أرباع.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>تُقاس الخدمة بـ</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>مستوى خدمة الدورة: نسبة دورات الطلب بلا نفاد. معدل التلبية: نسبة الطلب الملبّى من الرف.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>مستوى خدمة الدورة</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>معدل التلبية</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>الخدمة المرغوبة، بالمئة</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>الأعلى يُبقي مخزونًا أكبر وينفد أقل.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>الأيام بين الطلبات</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>كم مرة تطلب من المورّد الواحد.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>حيث لا يذكر الصنف ذلك.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>العطل الرسمية في</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>رمز بلد مثل DE؛ فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>حصة الماضي المخصصة للاختبار، بالمئة</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>لا يُتعلَّم منها: تُجرَّب الطلبات عليها.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>اليوم أو أوله؛ ويصلح أسبوع أو شهر كذلك.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>اليوم الأخير؛ فارغ: يوم واحد.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>عرض أو إغلاق أو عطلة.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>الرقم أو الاسم نفسه كما في المبيعات؛ فارغ: كل الأصناف.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>كل أصناف مجموعة.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>كل أصناف مورّد.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>المتجر المعني؛ فارغ: كلها.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>من السعر المعتاد، بالنسبة المئوية أو كحصة.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>ما تكلّفه الوحدة على الزبون خلال ذلك.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>طلب ملبّى أكثر</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>نسبة الطلب الملبّى من الرف، مطروحًا منها نسبة الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>رفوف فارغة أقل</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>نسبة الوقت بلا مخزون التي جرى تفاديها.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>نقد محرَّر، مرة واحدة</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>متوسط مخزون الطريقة الأخرى بالتكلفة، مطروحًا منه متوسط smeai؛ السالب: مال مجمَّد.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>مخزون أقل</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>الأمر نفسه كنسبة من مخزون الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>تكلفة الاحتفاظ بالمخزون، سنويًا</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>رأس المال والتخزين والخدمة والمخاطر كنسبة من المخزون بالتكلفة.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>تكلفة الاحتفاظ مع smeai، سنويًا</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>متوسط المخزون بالتكلفة مضروبًا في تلك النسبة.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>تكلفة الاحتفاظ بغير ذلك، سنويًا</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>الأمر نفسه مع الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>تكلفة احتفاظ موفَّرة، سنويًا</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>الفرق بين الاثنين.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>خفض تكلفة الاحتفاظ</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>الأمر نفسه كنسبة من تكلفة احتفاظ الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>مخزون أقل للخدمة نفسها</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>بالمقارنة مع قاعدة بسيطة ضُبطت لاحقًا لتقدّم الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>مبيعات ضائعة جرى تفاديها، سنويًا</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>طلب قابل رفًا فارغًا، بأسعار البيع: ما لديهم ناقص ما لدينا.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>هامش ضائع جرى تفاديه، سنويًا</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>الأمر نفسه، ناقص ما كانت البضاعة ستكلفه.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>تلف جرى تفاديه، سنويًا</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>ما يُرمى لقِدمه، بالتكلفة: ما لديهم ناقص ما لدينا.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>الطلب يدويًا، ساعات أسبوعيًا</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>ما تذكره، على ألّا يتجاوز كل صنف يدويًا مرة أسبوعيًا.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>ساعات تخطيط موفَّرة شهريًا</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>نسبة ذلك الوقت التي توفرها مراجعة المقترحات.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>ساعات التخطيط، قيمتها شهريًا</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>الأمر نفسه بتكلفة الساعة.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>هامش لم يضِع، وتكلفة احتفاظ وتلف جرى توفيرهما حيث عُرفا، وساعات التخطيط.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>اختبار واختيار وتوقّع لكل الأصناف، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>حوسبة، لكل تشغيل</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>كهرباء هذا الحاسوب واستهلاكه.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>حوسبة، سنويًا</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>الأمر نفسه، مرة أسبوعيًا.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>رأس المال المجمَّد، سنويًا</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25 % سنويًا قاعدة تقريبية شائعة وليست قياسًا، وتقسيمها إلى أربعة أجزاء من عندنا: ضع أرقامك مكانها.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>التخزين والمناولة، سنويًا</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>التأمين والضرائب والجرد، سنويًا</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>الفاقد والتلف والتقادم، سنويًا</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>ساعات أسبوعيًا تُصرف في الطلب</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>دقائق لتخطيط صنف يدويًا</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>دقائق لمراجعة طلب مقترح</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>الطلب الملبّى، متجرك</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>الطلب الملبّى، قاعدة بسيطة</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>الطلب الملبّى، smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>الوقت بلا مخزون، متجرك</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>الوقت بلا مخزون، قاعدة بسيطة</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>الوقت بلا مخزون، smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>متوسط المخزون بالتكلفة، متجرك</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>متوسط المخزون بالتكلفة، قاعدة بسيطة</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>متوسط المخزون بالتكلفة، smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>المبيعات الضائعة، متجرك</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>المبيعات الضائعة، قاعدة بسيطة</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>المبيعات الضائعة، smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>الهامش الضائع، متجرك</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>الهامش الضائع، قاعدة بسيطة</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>الهامش الضائع، smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>التالف بالتكلفة، متجرك</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>التالف بالتكلفة، قاعدة بسيطة</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>التالف بالتكلفة، smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>متوسط المخزون بالتكلفة، قاعدة بالخدمة نفسها</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>متوسط المخزون بالتكلفة، smeai، كل الأصناف</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>الأيام المقيسة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>ثواني التشغيل</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>تبيّن النصائح ما يجب إصلاحه أولًا.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} لها موضوع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>بيانات شخصية أُخفيت</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>يستعير من</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>بيع {units} وحدة</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>معروف مسبقًا</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>لا شيء: الماضي وحده يقرر</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>تكلفة {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>المخزون المعروف</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>كيف يُقرأ الملف</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>كل الأصناف معًا</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>اختر خدمة أولاً.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>ما لا يعرفه غيرك</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>هل فيها بيانات شخصية؟</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>هل توجد اتفاقية مع المزوّد؟</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>الصحيح على هذا الحاسوب من كل المختبَر</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>الصحيح في السحابة منها نفسها</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>الأفضل</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} صنفًا</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} وحدة</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} في السنة · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>ما الغرض من الأعمدة</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>استخدام هذا الجدول</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>خُمّنت هذه الأدوار من الأسماء والقيم. غيّر ما كان تخمينه خاطئًا.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>ما زال مطلوبًا: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>و{count} عمودًا آخر</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>دور العمود {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>تخمين: {why}.</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>كما في المرة السابقة.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>‏{role}: موجود</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>‏{role}: مطلوب</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>العروض وأيام الإغلاق القادمة، إن كانت مدوّنة</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>صف لكل منها: من، إلى، ماذا، وأي صنف. والماضية تفيد أيضًا: فهي تبيّن أثر العرض.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>العروض وأيام الإغلاق · {file} · {rows} صفًا</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>إضافة قائمة…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>اختيار قائمة العروض وأيام الإغلاق</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>عمود فيه اليوم الأول؛ والأعمدة الأخرى تقول كم يدوم وما هو ولأي أصناف.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>قائمة العروض وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>من دون قائمة العروض وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>و{count} أخرى في الصفحة التالية</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>العروض: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>الأصناف المذكورة: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>أيام الإغلاق: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>العطل: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>تعذّرت قراءة أي صف منها.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>لا اقتراح لهذه الحركة. اكتب رمز حساب أو اسمه.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>قيِّد الحركة أولًا: القاعدة تحتاج إلى حساب.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تم التراجع: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>اختير أكثر من {count} حركة. قيِّد كل حركات التصفية بدلًا من ذلك (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>بعض هذه الحركات ما زال في الطريق. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>هذا الشهر مغلق. أعد فتحه من «الأشهر» لتغيير حركاته.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>اختر خدمة أولاً.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>الفاتورة الشهرية حسب الاستخدام</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>بيانات التقرير</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>الطلب هو</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>حاسوبك</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>السنوات المنظورة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>ما لا يعرفه غيرك</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>تكلفة الحوسبة</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>حاسوبك إلى جانب السحابة. أشر إلى رقم لترى معادلته؛ والعلامة * لما يقوم على افتراض.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>هنا والسحابة</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيهما</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>للبائعين</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>وارد وصادر</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>الطرف هو</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>النص يحتوي</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>صُنّف على أنه</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>الخلط</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>لم يحدث خلط بين أي موضوعين.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>‏{was}، صُنّف على أنه {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>لا فصل يتحدث عن ذلك. جرّب كلمات أقل أو أقصر.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>حمايته بكلمة مرور</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>ملف واحد فيه التجارب والأرقام والنماذج والتقارير. ويُفتح على حاسوب آخر كما هو.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>حفظ نسخة من {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>أخذ الملفات التي تقرؤها التجارب: %n ({size})</numerusform>
            <numerusform>أخذ ملف واحد تقرؤه التجارب: %n ({size})</numerusform>
            <numerusform>أخذ ملفين تقرؤهما التجارب: %n ({size})</numerusform>
            <numerusform>أخذ %n ملفات تقرؤها التجارب ({size})</numerusform>
            <numerusform>أخذ %n ملفًا تقرؤها التجارب ({size})</numerusform>
            <numerusform>أخذ %n ملف تقرؤها التجارب ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>لا يستطيع أحد فتحه دون كلمة المرور: ولا حتى نحن.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>شهرياً</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنوياً</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>للطلب</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>مليون إضافي</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>حاسوبك</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>تكلفة الطلبات</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>هذا الحاسوب، شهرياً</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>السحابة، شهرياً</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>الأشهر حتى يصبح الحاسوب أقل تكلفة</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>عملة جميع المبالغ؛ لا يُحوَّل شيء.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>اختيار كل الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>إبقاء العمود الأول ظاهرًا</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>يُحذف هذا نهائيًا. أما ملفاتك الخاصة، كالجداول والتقارير التي حفظتها في مكان آخر، فتبقى حيث هي.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>حذف كل ما يحفظه smeai</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>سجلات الأخطاء</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n ملف، {size}</numerusform>
            <numerusform>ملف واحد (%n)، {size}</numerusform>
            <numerusform>ملفان (%n)، {size}</numerusform>
            <numerusform>%n ملفات، {size}</numerusform>
            <numerusform>%n ملفًا، {size}</numerusform>
            <numerusform>%n ملف، {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>حُذف %n ملف، {size}.</numerusform>
            <numerusform>حُذف ملف واحد (%n)، {size}.</numerusform>
            <numerusform>حُذف ملفان (%n)، {size}.</numerusform>
            <numerusform>حُذفت %n ملفات، {size}.</numerusform>
            <numerusform>حُذف %n ملفًا، {size}.</numerusform>
            <numerusform>حُذف %n ملف، {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>تعذّر حذف بعضها.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>إغلاق smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>اكتب «{word}» للتأكيد:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>هل تريد حذف هذه التجربة مع نماذجها وتقاريرها؟ يبقى ملفك كما هو. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>حذف التجربة</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>تعذّر فتح التقرير.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تجزئة…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>قاعدة…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>لم تُختر أي حركة.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>تراجع عن القيد (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>بلا طرف</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مُسوّاة</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>الشهر مغلق</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>لا حساب مقترح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>حسابات محتملة أخرى</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>حركات مشابهة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>كم مرة لا ينفد شيء بينما تنتظر التوريد: 95 من 100 مرة. نقص وحدة واحدة يُحسب.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>كم يتوفر مما يُطلب: 95 من 100 وحدة. غالبًا ما يحتاج مخزونًا أقل للرقم نفسه.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>عرض ترويجي في الخطوة {step}، ‎+{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>ماذا لو: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} يومًا</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>مدة التوريد، لكل الأصناف</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>بين الطلبات</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>سعر رأس المال، سنويًا</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>يزيد البيع بنسبة</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>في الخطوة</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>حرّك أحد المنزلقات: تتبعه المجاميع والأصناف فورًا، ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>عرض ترويجي</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>احتفظ بها كخيارات</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>أفلت ملف Excel أو CSV هنا</translation>
    </message>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>أو اضغط Enter لاختيار ملف · يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>اختر ملفًا أو أفلته هنا</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختر جدولًا</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>اختر خدمة أولاً.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>حاسوبك: المدفوع</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>حاسوبك: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>حاسوبك: الإهلاك</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>السحابة: كلاهما</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>السنة {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>سنة بسنة</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>المحرّك الذي يقرأ ملفاتك</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>يتكون smeai من عمليتين. وهذا ما فتحته كل منهما منذ بدئها.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>كيف يُعرف ذلك: تُبلغ Python برنامج smeai بكل مقبس اتصال وكل بحث عن اسم قبل حدوثه، أيًا كانت المكتبة التي تطلبه. أما الأجزاء المكتوبة بشيفرة أصلية فلا تمر عبر Python؛ وتُظهر قائمة النظام اتصالاتها ما دامت مفتوحة. وللتأكد التام فعّل وضع الطيران: يعمل كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>خطأ الكتابة يجعل توقّع صنفه أعلى من اللازم: وافق على إصلاحه، أو اتركه عن قصد.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>اطّلع</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>توقعات {items} صنفًا ابتداءً من {day}، بما كان معروفًا قبلها، {points} رقمًا إجمالًا.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>حيث أخطأت، بحسب المال</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>ما أُصلح قبل ذلك</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>من أرقامك التي حان يومها، كان {helped} أقرب من التوقع و{hurt} لم يكن.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>الماضي أقصر من أن تُختبر التوقعات عليه.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>كانت التوقعات أقرب بنسبة {share} من أخذ الموسم نفسه من المرة السابقة.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>لم تكن التوقعات أقرب من أخذ الموسم نفسه من المرة السابقة.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>الموسمي البسيط: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>الخطأ (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>التوقع ناقص المبيع، من كل ما بيع</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>داخل مجال 80 %</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>خسارة الكميّات</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 هو الموسمي البسيط؛ الأقل أفضل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>الموسمي البسيط</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>وُوفق عليه</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما الذي يُفعل به</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>ما زالت هناك قيمة مريبة.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>ما زالت هناك {count} قيم مريبة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>قيم مريبة</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>لما نقص أو بقي طويلًا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>لا شيء يغادر هذا الحاسوب: يُكتب ملف حيث تقول.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختر الملف…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>الحركات المسوّاة فقط ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} حركة لم تُسوَّ بعد.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>‏Excel بأعمدتك</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>‏CSV بأعمدتك</translation>
    </message>
    <message>
        <source>DATEV (Buchungsstapel)</source>
        <translation>‏DATEV (Buchungsstapel)</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>المخزون المتوفر</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>مدة التوريد، بالأيام</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>حجم العبوة</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>الحد الأدنى للطلب</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>مدة الصلاحية، بالأيام</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>إعادة: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>التراجع عمّا أُدخل</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>قِسه</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>غير معروف؛ وما يستند إليه لا يُعرض.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>أرقام المنشأة</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>تُدخَل مرة واحدة وتستخدمها كل التجارب. وكل رقم يذكر هل هو قيمتك أم مقيس أم مفترض.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>البلد: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>العملة: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>عملة البلد</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: تم التراجع</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>يُقاس لثانيتين تحت الحمل الكامل.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>رسائل العملاء</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>سطور كشف الحساب</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>ابحث عن رقم</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>كل ما يستند إليه</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>كل أرقام الدراسة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>مطابق حتى السنت</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>لا يذكر أرصدة</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>استبعاد هذا الملف</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>استبعاد {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>و{count} حسابًا آخر</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>قارنته بكشف البنك نفسه: تابع رغم ذلك</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} حركة</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>لا ملف لديك؟ جرّب المثال</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>معاينة · {file} · الصفوف: {rows}</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>أُعدّ لـ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم المنشأة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>لا كشف لديك؟ جرّب المثال</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>ملف لا يتطابق مجموعه. أكّد أنك تريد المتابعة أو استبعده.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} ملفات · {lines} حركة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>ابحث عن طرف أو نص أو مبلغ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>تقييد الكل…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>تقييد كل حركات هذه التصفية في خطوة واحدة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>المفاتيح (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>للإنجاز  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>أي شهر</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>أي حساب</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>سُوّيت {settled} من {lines}</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>ما الذي سيُباع، ومدى التأكد من ذلك</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>تُجرَّب عدة طرق على ماضي كل صنف، من لحظات مختلفة؛ وأقربها تتوقع. ثم تُعاد الطلبات على نهاية الماضي بما كان معروفًا حينها فقط.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>أعد التوقع</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>توقّع واختبر</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>تغيّر شيء منذ هذا التوقع.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>أعد التوقع لتعبّر الأرقام عنه.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>خيارات التوقع</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>تكلف ساعة العمل إجمالًا {amount} ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>فئات الأصناف</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>بحسب المبيعات ومدى انتظام الطلب. نقرة تُظهر الأصناف.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>أظهر أصنافها</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>جميع الأصناف ({items}): {units} وحدة خلال {span}، وفي أربع حالات من خمس بين {low} و{high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>مجموع المجموعات وعددها {count} يساوي ذلك.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>مجموع المجموعات وعددها {count} هو {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>سيُباع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>يقع المجموع بينهما في أربع حالات من خمس</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>للطلب</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>قيمة الطلب</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>موضوع آخر:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>موضوع آخر</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما سبق</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>لم يُترجم الدليل إلى لغتك بعد. هذا الفصل بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>ثلاث سنوات، مُدخل واحد في كل مرة عند طرفيه</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>نقطة التعادل</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>المُدخلات المقيسة تصل إلى طرفي مجال الثقة 95 %، وأرقامك 10 % في كل اتجاه، والافتراضات 30 % أو إلى الطرفين المذكورين معها.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>الطرف الحذر</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>ثلاث سنوات عنده</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>الطرف الجيد</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>كل مُدخل يؤثر في الدراسة</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>ما درجة الثقة المطلوبة؟</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>توفير شهري</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>خطأ من كل 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>الساعات شهريًا</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>القيمة شهريًا</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>تلقائي {auto}، والخطأ منها {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>{sure} % على الأقل</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>ابدأ تجربة، أو جرّب المثال، أو تابع تجربة بدأتها. يمكنك إفلات ملف في أي مكان.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>اختر ما تريد تجربته. لا يتغير شيء في ملفاتك، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>تُحفظ كل تجربة أولًا بأول. اختر واحدة لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>كل تقرير أنشأته، ما دام ملفه في مكانه.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>عشرة أسئلة عن عملك، ثم قائمة بما يمكن أن يفعله الذكاء الاصطناعي له. كل رقم يبين ما يستند إليه.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>حدّد متى بدأ الاستخدام اليومي للتجربة؛ ثم انظر كل شهر إلى ما حققته وما الخطأ الذي حدث وهل تستمر.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>ما تحققه كل التجارب المختبَرة معًا: استرداد المال، القيمة اليوم، وعلى ماذا يتوقف. غيّر أي رقم وانظر ما يتبعه.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>ما يكلفه عملك وحاسوبك وطاقتك. أدخله مرة واحدة: تحسب به كل تجربة وتذكر ذلك.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>ما يكلفه حاسوبك إلى جانب خدمات السحابة، ومتى يجدي الالتزام، وبكم تبيع مثل هذه الخدمة.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>مساحة عمل لكل عميل: مجلد فيه تجاربه وأرقامه ونماذجه وتقاريره، ولا شيء لغيره.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>أعمال مختلقة لتجربة أي شيء عليها، لكل منها مساحة عمل خاصة. ولا تُمسّ تجاربك.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>قدّم جدولًا: Excel أو OpenDocument أو نصًا. يُقرأ فقط. ونسألك عن التواريخ والأرقام الملتبسة.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>حدّد الغرض من كل عمود. المطلوب هو الرسالة فقط؛ وكل عمود آخر يحسّن النتيجة.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>ما يحتويه ملفك وما قد يحسّن النتيجة. يمكن تسمية المواضيع من جديد ودمجها واستبعادها.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>جُمعت الرسائل التي تتحدث عن الشيء نفسه. سمِّ المواضيع أو ادمجها أو قسّمها أو استبعدها.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>حدّد موضوع هذه الرسائل. اختيرت لأن كل إجابة عنها تُعلّم النموذج أكثر ما يمكن.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>حدّد الغرض من كل عمود. يلزم التاريخ والصنف والكمية؛ وتتيح قائمة أصناف فيها المخزون والتكلفة إعداد الطلبات.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>ما في مبيعاتك: أيام بلا مخزون، وقفزات عابرة، وأصناف جديدة ومنتهية. لا يُصلح شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>تتوقّع عدة طرائق ماضيك أنت، ويُعطى كل منها وزنًا بقدر جودته. ويُحتجز أحدث جزء منه للاختبار.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>ماذا تطلب وكم ومتى على أبعد حد، صنفًا صنفًا، مع السبب. حرّك المنزلقات لتوازن بين المخزون والمبيعات الضائعة.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>يُحتفظ بجزء من الرسائل؛ ويتعلّم النموذج من الباقي ثم يُختبر على ما لم يره قط.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>ما كان سيُرَدّ عليه، وما كان سيكون خاطئًا، وما قيمة ذلك. حرّك المؤشر للموازنة بينها.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>أعطِ ما أعطاه البنك: Excel أو CSV أو OFX أو QIF أو MT940 أو CAMT أو PDF. يُتحقق من كل ملف بأرصدته حتى السنت.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>ما وُجد بين الحركات: مكررات وتحويلات داخلية وقيود معكوسة. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>الحسابات التي تُقيَّد عليها الحركات: دليل العميل أو أحد الأدلة المرفقة.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>كم كان سيُقيَّد صحيحًا، باختبار على آخر أشهر العميل.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>اقبل بمفتاح Enter أو اكتب حسابًا. كل شيء قابل للتراجع. علامة الاستفهام تعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>تقرير تسلّمه لغيرك، ونموذج تضعه في العمل. كل رقم يُظهر صيغته وما يستند إليه.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>اختر مهمة أو أفلت ملفًا. بلا برمجة وبلا سحابة: كل شيء يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>لا تعرف من أين تبدأ؟ عشرة أسئلة تبين أين يمكن أن يفيد الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>لا شيء هنا بعد. جرّب المثال لترى تجربة مكتملة في دقيقتين؛ لن يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>صباح الخير. ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>طاب يومك. ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>مساء الخير. ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Lines in the ledger</source>
        <translation>حركات في الدفتر</translation>
    </message>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>لا شيء لافت: لا تكرار ولا مشكلة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>القيد نفسه في ملفين؛ مُعلَّم وغير محذوف.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>تحويلات داخلية</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>بين حساباتك: لا مصروف ولا إيراد.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>قيود معكوسة</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>قيد وعكسه.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>توائم</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>متشابهان وهما اثنان: كلاهما يبقى.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>ابحث عن مُدخل</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>لا يوجد مُدخل بهذا الاسم.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} قيد التجربة</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>قيد التجربة؛ قبلها: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>إعادة: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>أرقامك</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>ابحث عن صنف أو مجموعة أو مورّد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>أي مجموعة</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>أي مورّد</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>قائمة الأصناف، إن وُجدت</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>المخزون والتكلفة والسعر ومدة التوريد والعبوة والمورّد: ما يحوّل التوقع إلى طلب.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>قائمة الأصناف · {file} · {rows} صفًا</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>أضف قائمة أصناف…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>اختر قائمة أصناف</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>عمود يسمّي الصنف كما في المبيعات؛ والأعمدة الأخرى تذكر ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>قائمة الأصناف</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>من دون قائمة الأصناف</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>ما يُعرف عنه</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>ما زالت هناك قيمة مريبة: قد يكون التوقّع أعلى من اللازم.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>ما زالت هناك {count} قيم مريبة: قد يكون التوقّع أعلى من اللازم.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>بيع {units} في {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>اطّلع</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>لا شيء للطلب الآن</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>اطلب {units} حتى {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>اطلب {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>مخزون الأمان {safety} · نقطة إعادة الطلب {point} · الطلب حتى {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>مقارنةً بالآن: الطلب {order}، مخزون الأمان {safety}، نقطة إعادة الطلب {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>مع مجال 80 %</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>رقمك</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} صنفًا</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>يظهر كل صنف بجانب ما هو عليه الآن. لا يتغير شيء، وتبقى الطلبات المكتوبة كما هي.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>تجاوز {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>إلغاء تجاوز {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} لـ {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>قبول المقترح والانتقال إلى الحركة المفتوحة التالية</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>اختيار حساب: اكتب رمزًا أو اسمًا، الأسهم، ثم Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>التخطي إلى الحركة المفتوحة التالية</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>التراجع عن قيد</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>تجزئة حركة</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>جعلها قاعدة</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>اختيار عدة حركات</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>تقييد كل حركات التصفية</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>تراجع وإعادة: لكل شيء، حتى بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>هذه القائمة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>لا حاجة إلى أي منها: كل شيء ممكن بالفأرة أيضًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>كيف حُسب هذا الرقم</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>تخطٍّ (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>تراجع (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>تصنيف {count} أخرى</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>يحتاج كل من موضوعين إلى هذا العدد من الرسائل على الأقل: {count}.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>هذه كلها. تابع، أو صنّف المزيد: فهذا يفيد دائمًا.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>صُنّفت: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>لا شيء مما سبق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>تلقائي، صحيح</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>تلقائي، خطأ</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>طلب توضيح</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>إلى موظف</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>تظهر في الصفحة الأولى من كل تقرير، في كل التجارب. يمكن ترك أي جزء فارغًا.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة التقرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>يُطبع {colour}، وهو أغمق من لونك: لا يُقرأ لونك على ورق أبيض.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>اسمك أو اسم شركتك</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>الشعار، بصيغة PNG أو SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>هكذا تبدأ الصفحة الأولى</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>إعداد: {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم المنشأة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>عنوان التقرير</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>يتكون smeai من هذه الأجزاء. اختر جزءًا لقراءة شروطه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>البحث عن جزء أو ترخيص</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>ما يمكن أن يفعله الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>هل نحن مستعدون؟</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>مرتبة حسب المال المتوقع، يخفضها الجهد والخطر والبيانات الناقصة، ويرفعها ما يؤلمك. لا تجمع الأسطر: فبعضها يوفر الساعات نفسها.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>تغيير الإجابات</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} من استخدامات الذكاء الاصطناعي</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} تلقائي</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} تلقائي، نحو {hours} شهريًا</translation>
    </message>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} مرحّل دون تدخل</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} صنفًا للطلب بقيمة {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>الطلبات شهرياً</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>الطلب هو</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>حاسوبك</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>السنوات المنظورة</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>سطر بنكي</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>الجزء المستخدم فقط</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>مشترى لهذا وحده</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} سنوات</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>أفلت كشوف الحساب هنا، مهما كان عددها</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>اختر كشوف الحساب</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>إلى ما تقوله مساحة العمل أو الملف أو البلد، أو إلى الافتراض.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>إعادة: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>أرقام النشاط بعملة {theirs} وهذه بعملة {ours}: لا تؤخذ المبالغ من هناك.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>الشهر المغلق يرفض كل تغيير حتى يُفتح من جديد. كلاهما مسجّل في سجل التدقيق ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>سُوّيت {settled} من {lines}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>يبقى مجلدها حيث هو ويحتفظ باسمه.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>إعادة تسمية مساحة العمل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>أعطها اسم عميلك أو اسم عملك. ويبقى ما يخصها في مجلد مستقل.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>مكان المجلد</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>اختيار مكان المجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>ملاحظة على {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>ما ينبغي أن يعرفه من ينظر إلى هذا لاحقًا</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>ثلاث مهام، تُجرَّب كل منها على جدول العمل نفسه. لا حساب ولا سحابة ولا إعداد.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>«إلى أين تذهب بياناتنا؟» لا تذهب إلى أي مكان: انقر على الدرع في الجانب واعرض الإثبات.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>اختر المهمة التي تلتهم أكثر الساعات. يبيّن المثال في دقيقتين ما سيبيّنه ملفهم.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>«هل نحتاج إلى بيانات نظيفة؟» لا: يُذكر المشكوك فيه بصفّه ويُسأل عنه.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>الملف كما خرج من نظامهم. يُقرأ فقط؛ ويُسأل عن التواريخ والأرقام التي تحتمل معنيين.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>«ملفنا المصدَّر يبدو مختلفًا.» أفلته: تُكتشف العناوين والفواصل والأوراق، ويمكن تغييرها.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>خُمّن دور كل عمود من الأسماء والمحتويات. نقرة واحدة تغيّره، ويُحفظ التغيير.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>«ينقصنا نصف هذه الأعمدة.» الأول وحده لازم؛ وكل عمود إضافي يحسّن النتيجة.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>انظر إلى المكررات والمواضيع القليلة الرسائل قبل أي رقم. هنا تبدأ الثقة.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>«تصنيفاتنا سيئة.» هذا معتاد؛ يقول الاختبار إلى أي حد، ويمكن إصلاح الخاطئ منها هنا.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>نفاد المخزون لا يقول شيئًا عن الطلب: تُستبعد الأيام التي لم يكن فيها شيء، كي لا يتعلمها التوقع.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>«هل تغيّرون أرقامنا؟» أبدًا في الملف، وكل إصلاح يُوافَق عليه هنا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>من دون تصنيفات يجمع smeai الرسائل المتشابهة ويقترح أسماء. والقرار للناس.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>«هل هذا موثوق؟» إنه بداية: تسأل الخطوة التالية عن بضع رسائل للتأكد.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>بضع دقائق من التصنيف، على الرسائل التي تعلّم أكثر من غيرها. مفتاح واحد لكل رسالة.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>«كم نحتاج؟» تقول الصفحة متى لا يعود المزيد يفيد كثيرًا.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>يُحتجز جزء ولا يُرى أبدًا في التدريب. وكل الأرقام التالية تأتي من ذلك الجزء.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>«هل سيكون بالجودة نفسها مع بريد جديد؟» المجال بجانب كل رقم يقول مدى اليقين.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>جملة واحدة ورقم واحد. ثم اعرض الخاطئة أولًا: فهذا يقنع أكثر من الصحيحة.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>«وماذا لو أخطأ؟» حرّك المنزلق: أخطاء أقل، ومزيد للموظفين. وتذهب الرسائل المشكوك فيها إلى موظف.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>ست صيغ دفعة واحدة. يُتحقق من كل ملف بأرصدته نفسها، بالسنت.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>«وإذا نقصت حركة؟» عندها لا يتطابق الرصيد، ويُذكر الصف.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>تُكتشف بين الملفات التصديرات المتداخلة والتحويلات الداخلية والقيود المعكوسة. ولا يُحذف شيء خفية.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>«قد تكون حركتان متساويتان صحيحتين معًا.» نعم: لذلك يسأل ويُبقي كلتيهما ما لم يُطلب غير ذلك.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>دليل حسابات العميل نفسه. لا يُقيَّد شيء على حساب ليس فيه.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>«نستخدم دليلًا آخر.» أفلته كجدول؛ والأدلة المعتادة مرفقة.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>يتعلم من الأشهر التي قُيِّدت سابقًا ويُختبر على آخرها، كما كان سيجري في الواقع.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>«كم حركة كانت ستُرحَّل خطأً؟» حدّد الدقة التي تطلبها؛ وما لا يبلغها يُقترح فقط.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>الحركات غير المؤكدة أولًا. مفتاح Enter يقبل، والكتابة تغيّر، وكل حركة تقول لماذا قُيِّدت هكذا.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>«من فعل ماذا؟» يحتفظ السجل بكل تغيير مع سببه، ويمكن التراجع عن كل تغيير.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>تُجرَّب عدة طرائق على ماضي المتجر نفسه، إلى جانب «كما في العام الماضي». وأفضل مزيج منها هو الذي يتوقّع.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>«لا أحد يستطيع التنبؤ بذلك.» صحيح: انظر إلى النطاق. والطلبات تحسب حسابه.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>ماذا يُطلب وممّن ومتى على أبعد حد. وتُظهر إعادة التمثيل ما كان سينتج عن اتباعه.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>«كم يحرّر من النقد؟» حرّك مستوى الخدمة وراقب المخزون والنقص.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>ملف PDF ومصنف وصفحة ويب. لكل رقم معادلته في المصنف، وللحدود صفحة خاصة بها.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>«هل يمكننا التحقق من هذا؟» افتح المصنف: المعادلات حية.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>كل التجارب المختبَرة معًا: مدة الاسترداد وما تتوقف عليه. أدخل أجرهم وهم يشاهدون.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>«هذه افتراضات.» ما عليه نجمة نعم؛ أدخل أرقامهم فتزول النجمة.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>بعد البدء تأتي المتابعة: كل شهر، ما النتيجة وما الذي أخفق.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>«وماذا لو ساء الأداء؟» يظهر ذلك هنا، ويمكن إيقاف التجربة أو تدريبها من جديد.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>كم تكلّفهم الساعة. تُدخَل مرة واحدة وتُستخدم في كل مكان، ومصدرها بجانبها.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>«لا نعرف ذلك.» تقيسه ساعة الإيقاف على عشر حالات حقيقية.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>كم يكلّف حاسوبهم مقارنةً بخدمات السحابة، للرسالة وللشهر.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>«هل نحتاج إلى خادم؟» لا: يكفي هذا الحاسوب؛ وتقول الصفحة كم يستغرق.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>قل ما الغرض من الصفحة قبل أن تنقر. وتوقّف عند الأرقام.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>يفتح F1 الدليل عند هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>المجموعات والفئات</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>لا توقع بعد</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>توقّع واختبر أولًا: خطوة إلى الوراء.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>تغيّر شيء منذ هذا التوقع.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>ارجع خطوة وأعد التوقع: تتبعه الطلبات.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} صنفًا للطلب بقيمة {value}، و{risk} من المبيعات معرّضة للخطر</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>يحل رقمك محل التوقع، حتى بعد إعادته. وحين يأتي اليوم يُقيَّم.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>تجاوز توقع {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>ما تعرفه ولا يعرفه الماضي: معرض، متجر جديد مجاور …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>الأدنى والأساس والأعلى</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>المال في اليد، شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* يستند إلى افتراض. أدخل أرقامك في الجانب أو تحت «ماذا لو».</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>High</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>الأدنى والأعلى يحرّكان كل المُدخلات معًا بمقدار {way} من الطريق نحو طرفها الحذر أو الجيد.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>اكتب كلمات واختر بالأسهم، Enter للتنفيذ وEscape للخروج.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>لا شيء بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>أرقامك</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>كل نسبة مع مجال ثقة 95 % وعدد رسائلها؛ والمسارات كما عند {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>يرد عليها موظف دائمًا</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>تعلّم من</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>الرسائل التي جرى التدريب عليها</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>صُنّف صحيحًا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>الخطأ منها</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>متوسط وقت الموظف، من ملفك</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>‏{name}: إلى موظف دائمًا.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>‏{name}: لم تعد إلى موظف دائمًا.</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} د</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>ابدأ: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>جرّب المثال</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>جرّب المثال: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>المنشأة والحاسوب</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>مقيس في الاختبار</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>التجارب الداخلة فيها</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>التجارب خارجها</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}، كما في {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>في {country}؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>ما تتركه مفتوحًا يملؤه المعتاد في بلدك. وهو تقريبي: أرقامك أفضل.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>عملة جميع المبالغ؛ لا يُحوَّل شيء.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>مرحبًا بك في smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>سؤالان، ثم جولة من دقيقة واحدة. ويمكن تغيير الإجابتين في أي وقت.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>لغة النافذة. وقد تكون التقارير وبياناتك بلغات أخرى.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>مكان العمل: كلفة العمل والطاقة هناك تملأ ما تتركه فارغًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>متابعة دون الجولة</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>المبالغ بعملة {currency}، وتُحسب ساعة العمل بالمعتاد في {country} إلى أن تُدخل قيمتك.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>كم من كل 100 حركة مرحّلة يجب أن يصح؟</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>مرحّل دون تدخل</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>من {n} حركة كانت {posted} ستُرحَّل، منها {wrong} على حساب غير الذي اخترته.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>تدرّب على {trained} حركة واختُبر على {tested} لاحقة.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>الصحيح من المرحّل</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>مرحّل على حساب آخر</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>للتأكيد · للقرار</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>حركات شهريًا دون تدخل</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>العمل ما زال جاريًا. تابع حين ينتهي.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>تنتظر هذه الصفحة اختيار شيء أو بدءه.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>عرض المقدِّم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة لأسفل</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>إظهار الملاحظات</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>إخفاء الملاحظات</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>الملاحظات هنا</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>الملاحظات في نافذة</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>إنهاء (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>مليون رسالة في السحابة</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>تعديل الأسعار</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>أسعار الخدمات السحابية</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>العودة إلى القائمة المرفقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>بعملة {currency}، لرسالة من {chars} حرفاً و{read} رمزاً مقروءاً و{written} مكتوباً. {note}</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>رسالة إضافية</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>”{text}“ ليس سعرًا.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>تحتاج كل خدمة إلى اسم وسعر.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>قُرئ في</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>تاريخ القراءة (سنة-شهر)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>العملة إن اختلفت عن عملة القائمة</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>مخصص لـ</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>سعر الطلب</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>أحرف الوحدة</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>أقل عدد وحدات للطلب</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>مليون رمز مقروء</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>مليون رمز مكتوب</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>الرسم الأساسي</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>الطلبات ضمن الرسم الأساسي</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>طلبات أو وحدات مجانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>بالتزام</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>السعر لكامل المدة</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>أشهر المدة</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>الطلبات شهرياً ضمنه</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>سعر الطلب الزائد</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>أسطر بنكية</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>توقعات</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>تُرك أو قُرئ فارغًا</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>جيد أن تعرف</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (العملية {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>فُتح شيء نحو الشبكة:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>لم تُراقَب هذه العملية.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>لم يُفتح أي اتصال بأي شبكة.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>مراقَبة منذ بدئها في {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>لا يعرض هذا النظام قائمة المقابس المفتوحة الآن.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>المفتوح الآن بحسب Linux: إلى شبكة {network}، ومحلي {local} (الشاشة والمحرّك).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} حتى الآن</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>فُتحت {name}.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>مساحة العمل {name} ليست حيث كانت: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>صِل قرصها، أو افتحها حيث هي الآن.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>صار اسم مساحة العمل {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظت باسم {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>كل مساحات العمل</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>فتح مجلد مساحة عمل…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>فتح نسخة…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>حفظ نسخة في ملف واحد…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>إعادة تسمية مساحة العمل هذه…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>حذف كل ما يحفظه smeai…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>واحدة لكل عميل: مجلد فيه تجاربه وأرقامه ونماذجه وتقاريره، ولا شيء لغيره.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>ليست هناك الآن</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>تعمل الآن في</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>فُتحت سابقًا</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>حفظ نسخة في ملف واحد…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>فتح نسخة…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>حذف كل ما يحفظه smeai…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>إظهار الإثبات</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>استُخدمت الشبكة</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>اسم هذا الموضوع</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>عدد الرسائل: {count}</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>واحد لكل مورّد، بما يجب طلبه الآن وحتى متى.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>اكتب الطلبات</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>مجلد الطلبات</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>للطلب، بحسب المورّد</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>قيمة الطلب</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>اطلب حتى</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>لم يُذكر مورّد</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>الإيقاف</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>ما الخطأ الذي حدث؟</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>ماذا كنت ستغيّر؟</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>استمرار أم توسيع أم إيقاف؟</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>تقرّر في {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>أين يمكن أن يفيد الذكاء الاصطناعي؟</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>عشرة أسئلة وثلاث دقائق. ما تتركه مفتوحاً يُفترض ويظهر كافتراض. كل شيء يبقى هنا.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>اختر مجال عملك أولاً؛ وكل ما عداه يمكن تركه.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>أُجيب عن {count} من {total}</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>ما هو متوفر</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما هو ناقص</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>ما يجب فعله أولاً</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>خمس خطوات للتجربة الأولى</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>اختر استخداماً واحداً لا ثلاثة</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>أعطه بياناتك</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>اختبره على حالات لم يرها من قبل</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>انظر في الأخطاء وقرر ما يبقى للإنسان</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>سلّم التقرير واتخذ القرار</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (تم)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>حذف {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>فتح {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>آخر حفظ: {time}. كل ما قبله موجود.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>انتهى smeai في المرة الأخيرة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>وافق على الكل</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>اترك الكل</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>موافَق</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>طلب لم تمكن تلبيته</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>لا شيء يبدو خطأ: لا فجوة ولا نفاد ولا قفزة.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>موافقة: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>ترك: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} يستعير من {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>موافقة على الكل: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>ترك الكل: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>من {first} إلى {last}، يومًا بيوم، بما كان معروفًا حينها فقط.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>الطلب الملبّى من الرف</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>متوسط المخزون، بالتكلفة</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>الماضي أقصر من أن يُعاد تمثيله.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>باتباع smeai كانت ستُلبّى {share} من الطلب بمخزون {stock}</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} مع {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>معدل التلبية</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>خدمة الدورة</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>الوقت بلا مخزون</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>المبيعات الضائعة</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>متوسط المخزون</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} وحدة</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>لا ترويسة بعد: لا يذكر التقرير من أعدّه</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>مع شعار</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>دون شعار</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة التقرير</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول الهوية</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>يحذف اسم المنشأة وأسماء الملفات وكل ما يُقتبس من ملفاتك؛ وتُرقَّم الموضوعات والحسابات والأصناف والمورّدون.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>الترويسة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>إنشاء التقرير</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>مجلد التقرير</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>حُفظ النموذج.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>الجملة والرقم أولًا، ثم الأدلة والحدود والطريقة. صالح لتسليمه لغيرك.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>يتعلّم من كل الرسائل، المختبَرة أيضًا، ويُحفظ في ملف واحد يفتحه أي برنامج smeai.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>حفظ النموذج…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>درّب واختبر أولًا.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>لا شيء لتقريره بعد</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>كل التبويبات في مستند واحد: الجمل والرسوم والجداول وكل معادلة وكل مُدخل مع مصدره.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>الجملة والرقم والقرار المطلوب أولًا؛ ثم الأدنى والأساس والأعلى، وعلى ماذا تتوقف، وكل معادلة ومصدر.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>أجزاء النتيجة</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>درّب واختبر أولًا: خطوة إلى الخلف.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>الساعات والمال</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>الخلط</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>مدى اليقين المطلوب</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>تغيّر شيء منذ هذا الاختبار.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>ارجع خطوة واختبر من جديد ليُحتسب.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>المواضيع مقترحة، وعدد تصنيفاتك {count}: اعتبر هذا انطباعًا أوليًا.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>الصفوف: {now}. الملف السابق لم يعد موجودًا، فلا يمكن مقارنة شيء آخر.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>الصفوف: {now} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>الفترة: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>الفترة: {now} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>أعمدة جديدة غير مستخدمة: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}، الجديد: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}، لم يعد موجودًا: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: كما كان.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>عدد الصفوف المصنّفة يدويًا {all}، ومنها في هذا الملف {kept} تحتفظ بتصنيفها.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>هل تريد استخدام {file} في «{title}»؟</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>تبقى الأعمدة والخيارات والإجابات والعتبات كما ضبطتها. وتُختبر التجربة من جديد. والتراجع يعيد الملف القديم.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>استخدام هذا الملف</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>بدء تجربة جديدة به</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>لهذه الأعمدة الآن اسم آخر أو لم تعد موجودة. أي الأعمدة تحل محلها؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>ليس في هذا الملف</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (كان «{column}»)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>حركات البنك</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>اختر مسارًا آخر أو امسح التصفية.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>لا حركة مطابقة</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>تصدير القواعد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>الحركات أو القواعد</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>ترحيل كل الحركات المؤكدة</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>يسوّي كل حركة مفتوحة في مسار الترحيل بخطوة واحدة</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>الأشهر…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>المراجعة الشهرية</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>القرارات المتخذة هذا الشهر</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>اختبر تجربة أولًا؛ وحين تدخل الاستخدام اليومي انظر إليها هنا كل شهر.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>لا شيء للمراجعة بعد</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: قيد الاستخدام اليومي من {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: ليست قيد الاستخدام اليومي</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>أرقام هذا الشهر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>إجابات هذا الشهر</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>ما تحقّق، بجانب الشهر الماضي، وما تقرّر، والإجابات الثلاث.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>جعلها قاعدة؟</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>استخدامها من الآن</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>تصدير القواعد…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>بعد أن تقيّد طرفًا بضع مرات بالطريقة نفسها تُعرض هنا قاعدة.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>لا قواعد بعد</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>مقترحة مما قيّدته</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>قواعدك؛ أول قاعدة تنطبق على الحركة تفوز</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>اجعلها قاعدة</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>تجربة…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليس هذه</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>هل تقف الأيام أو الأسابيع أو الأشهر جنبًا إلى جنب؟ لا تحتاج إذن إلى دور: الصنف وحده يحتاجه.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>هل تريد إعادة «{title}» إلى حالته الأصلية؟ تُحذف التجارب والنماذج والتقارير التي أُنشئت فيه.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>إعادة ضبط عمل نموذجي</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>عاد «{title}» إلى حالته الأصلية.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>أعمال نموذجية</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>أعمال مختلقة، لكل منها مساحة عمل خاصة. جرّب أي شيء: لا تُمسّ تجاربك.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>إلى الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>فتح: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>إعادة ضبط: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>اسم هذا الافتراض</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>الأرقام المقيسة وأرقام المنشأة كلها تُجرَّب هنا فقط ولا تُعتمد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>حرّك منزلقًا أو اكتب رقمًا: لا يتغير شيء حتى تعتمده.</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>إظهاره بجانب غيره؛ حتى ثلاثة معًا.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} من المُدخلات تُجرَّب بقيم أخرى</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} مُدخل يُجرَّب بقيمة أخرى</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>تجربة {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}، استخدام معتاد</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>ما يبقى من العميل شهرياً</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>ما يبقى من الإيراد</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>أسعار قوائم مقرّبة: تحقق منها قبل أن تقرر. الأولى تُفحص بدقة.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>تعديل الأسعار</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>بالمئة، {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>بالمئة</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>بيانات التقرير</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>حُفظت هذه التجربة بإصدار آخر من smeai ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>تُحفظ هذه التجربة في {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>إثبات أن لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>عرض المقدِّم</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>أعمال نموذجية</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>القيام بالجولة</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>البلد: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>تجاربي</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>دراسة الجدوى</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>المراجعة الشهرية</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>أرقام النشاط</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>تكلفة الحوسبة</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>أين يفيد الذكاء</translation>
    </message>
    <message>
        <source>Offline, data stays here</source>
        <translation>دون اتصال، البيانات تبقى هنا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>كيف حُسب هذا الرقم</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>تجزئة {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>ما زال بلا حساب: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>كل جزء يحتاج إلى حساب ومبلغ.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>مجموع الأجزاء مطابق.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>تجاربك قيد العمل</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>المراجعة الشهرية</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>منذ البدء</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>الحجم شهريًا</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>كلفة الحوسبة لكل واحد</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة القادمة</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>حسب اختبار كل تجربة مضروبًا في أشهر الاستخدام اليومي؛ ولا يُحسب شيء قبل ذلك. * يستند إلى افتراض.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>لا يُحسب شيء بعد: حدّد في المراجعة الشهرية متى بدأ الاستخدام اليومي للتجربة.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>ليست قيد الاستخدام بعد</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>كيف يُقرأ الملف</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>ما الغرض من الأعمدة</translation>
    </message>
    <message>
        <source>Use {file}</source>
        <translation>استخدام {file}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>ملفات البنك</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>القيد</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>الوحدات المبيعة، كل الأصناف</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>الطلب الفعلي</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>اطلب {units}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>اطلب حتى</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>قيمة الطلب</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>المتوفر</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>أيام متبقية</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>سيُباع</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>فائض المخزون</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>مخزون الأمان</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>نقطة إعادة الطلب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>المبيعات الضائعة في المتوسط إذا تأخر الطلب مدة توريد</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>كم يكفي الموجود</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>يُحتفظ به تحسبًا لخطأ التوقّع</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>عندما ينخفض المخزون والطلبات المفتوحة إلى هذا الحد يحين وقت الطلب</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>الوحدات المطلوبة، مقارنةً بالآن</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>مخزون الأمان، مقارنةً بالآن</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>نقطة إعادة الطلب، مقارنةً بالآن</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>الوحدات المتوقعة خلال الخطوات القادمة</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>مقابل عدد مماثل من الخطوات السابقة</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>مال فيما لن يُباع خلال الخطوات القادمة</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>من A إلى C بحسب المبيعات، ومن X إلى Z بحسب انتظامها</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>متوسط الخطأ المطلق المقيَّس في الاختبار؛ 1 هو الموسمي البسيط داخل الماضي</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>أرباع السنة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} يومًا</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} أسبوعًا</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} شهرًا</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} أرباع</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} سنوات</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>قفزات</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>أصناف جديدة</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>أصناف منتهية</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>فجوات</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>لم يُبع شيء لأنه لم يوجد شيء: يُقدَّر الطلب.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>بيع يفوق كل ما عداه بكثير. يبقى في الملف؛ وما وُوفق عليه يُتعلَّم منه كالذي يليه.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>أقصر من أن تُتوقع وحدها: كل منها يستعير من صنف مشابه.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>لم تعد تُباع: لا يُطلب منها المزيد.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>لا يُباع فيها شيء أبدًا: ليست أيام طلب ضعيف.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>خطوات بلا صف خلال حياة الصنف: ما وُوفق عليه يُعد بلا بيع.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>قاعدة بسيطة</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>القاعدة، بالخدمة نفسها</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>ما فعله المتجر</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>للطلب</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>مخزون راكد</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مريب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>‏A: معظم المبيعات</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>‏B: الوسط</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>‏C: كثيرة بمبيعات قليلة</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>‏X: طلب منتظم</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>‏Y: متغيّر</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>‏Z: غير منتظم</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>إعادة التمثيل</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>الساعات والمال</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>توقّع واختبر أولًا.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>لا شيء لتقريره بعد</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>تغيّر شيء منذ هذا التوقع.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>أعد التوقع لتعبّر الأرقام عنه.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>ما الذي سيُباع ومدى التأكد منه، وما يجب طلبه، وما كان العام الماضي سيبلغه، وكل معادلة.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>الاختبار على الماضي محفوظ، ومعه {part} من التوقّع.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} من الاختبار على الماضي محفوظ.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>ما تغيّر منذ ذلك الحين، في المبيعات أو فيما وافقت عليه، يُحسب من جديد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>أنجز {count} منها كالمعتاد. اضغط مفتاح المسافة للبدء وبعد كل واحد. وتخطَّ ما تخلله انقطاع.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>اعتماد هذا الوقت</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطي هذا</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>التراجع عن الأخير</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>يظهر المتوسط ابتداءً من {count} عناصر.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} لكل عنصر، {interval} بيقين 95 %. التشتت {spread}، n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>تصفية الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>الصفوف: {shown} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد (%n)</numerusform>
            <numerusform>صفان (%n)</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>كم كان سيُقيَّد صحيحًا؟</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>ماضي العميل هو الحَكم: يتعلم smeai من الحركات المقيّدة الأقدم ويُختبر على الأخيرة التي لم يرها قط. وما لا ماضي له يُقيَّد بالقواعد والمعجم وحدهما.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>ماضي المثال</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>جدول حركات مقيّدة…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>المتابعة بلا اختبار</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>يتعلم من {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>أعطِ جدول حركات قُيِّدت من قبل: من برنامج المحاسبة أو ورقة بيانات.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار من جديد</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>تدريب واختبار</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>اختر جدول حركات مقيّدة</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>كل حركة تحتاج إلى نص ومبلغ والحساب الذي قُيِّدت عليه.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>حسب الطرف والمصدر</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>رُحِّلت على حساب غير الذي اختاره الناس</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>طرق أبسط على الحركات نفسها</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>حركات مع</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>مرحّلة</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>الصحيح منها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>صُنّف على أنه</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>من أين جاء ومدى اليقين فيه</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>طرف معروف</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>طرف جديد</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>before: {figure}</source>
        <translation>قبل ذلك: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} نقطة</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>أكثر بمقدار {amount} مما كان</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>أقل بمقدار {amount} مما كان</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>المدى {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* الافتراضات فيه: {count}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>علّم ما يجب أن يرد عليه موظف دائمًا: الشكاوى والمسائل القانونية والطبية. الموضوعان بالاسم نفسه يصبحان واحدًا.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>تُقترح في الخطوة التالية مما تقوله الرسائل.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>لا مواضيع بعد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>يرد عليها موظف دائمًا</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>دُمجت المواضيع ({count}) في واحد: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>‏{names}: أُعيد.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>‏{names}: استُبعد من التدريب.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>‏{name}: إلى موظف دائمًا.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>‏{name}: لم تعد إلى موظف دائمًا.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>صار اسم {old} الآن {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>جُمعت الرسائل المتشابهة معًا. سمِّ المواضيع كما اعتدت؛ وادمجها أو قسّمها أو احذفها.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>اقتراح من جديد</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>عدد المواضيع</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>يلزم موضوعان على الأقل.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>اقتُرحت المواضيع من جديد.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>صار اسم {old} الآن {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>صار {old} الآن جزءًا من {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>حُذف {name}.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>قُسّم {name}.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>ثلاث مهام تُجرَّب على أرقامك</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>«ابدأ» يأخذ ملفك، ولا يفعل سوى قراءته. و«جرّب المثال» يعرض الشيء نفسه ببيانات مختلقة.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>أو أفلت ملفاً</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>جدول أو ما أعطاك البنك، في أي مكان من النافذة. ما يُشكّ فيه يُسأل عنه ولا يُخمَّن في صمت.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>تُحفظ التجارب أثناء عملك، وكل خطوة يمكن التراجع عنها، غداً أيضاً. وتقاريرها هنا.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>من الساعات إلى المال</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>أدخل تكلفة عملك مرة واحدة. تحسب بها كل التجارب، وتقول دراسة الجدوى ما تساويه معاً.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>الدرع يعرض الإثبات. والقائمة فيها البقية: المساعدة والأعمال النموذجية وهذه الجولة من جديد.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>متجر الحيّ</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 صنفًا من ستة مورّدين، ومبيعات ثلاث سنوات: ماذا تطلب ومتى على أبعد حد.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>مخبز</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>ثلاثة حسابات بنكية بست صيغ للقيد.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>متجر إلكتروني</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1600 رسالة بثلاث لغات عن الطلبات والمرتجعات والقهوة.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>عيادة طبيب</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 رسالة عن المواعيد والوصفات والنتائج.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>تدريب واختبار</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>جاهز للتعلّم من رسائلك</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>يُحتفظ بجزء من الرسائل. يتعلّم النموذج من الباقي، ثم يُختبر على ما لم يره قط. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>تغيّر شيء منذ الاختبار الأخير</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>اختبر من جديد لتعبّر الأرقام عن المواضيع والخيارات الحالية.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>تم التدريب والاختبار</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>صُنّف صحيحًا {right} من الرسائل المحتفظ بها وعددها {n}. تابع إلى النتائج أو اختبر من جديد.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>خيارات الاختبار</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>تجربة: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>إعادة: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>اعتماد ما جُرِّب</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>حفظ الافتراض {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>تجربة {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>يكتب عميل</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>اكتب أو ألصق رسالة كما يرسلها عميل.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>موضوعها ومسارها والرد عليها.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>لا رد محفوظ لهذا الموضوع. اكتب ردًا في قسم «الردود».</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>لا تذكر الرسالة: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>رسائل مشابهة</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>لا موضوع معروف</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>الثقة {sure}</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>التالي: {topic}، {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>كلمات دلّت عليه: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} محمي بكلمة مرور.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>قيد الاستخدام اليومي</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>الساعات والمال من اختبار كل تجربة، مضروبة في أشهر الاستخدام اليومي، وموزونة بالأحجام التي تدخلها. لا يُحسب شيء قبل أن تحدّد تاريخ البدء. * يستند إلى افتراض.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>البيانات اللازمة</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>ما يمكن أن يفعله smeai</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>ما يستند إليه؛ أدخل أرقامك</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>بدء هذه التجربة</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العينة</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>المدى {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: متوفر</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: ناقص</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>لا شيء مسبقاً.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>يمكن اختباره هنا</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>ليس في smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>الجهد: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>يختبر ذلك على ملفك، ويبين ما كان سيكون صحيحاً وخاطئاً وغير مؤكد.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>لا يستطيع smeai تشغيل هذا. مهما اخترت، اختبره على خمسين حالة من عملك قبل أن تدفع.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>استخدامات الذكاء الاصطناعي، الأفضل أولاً</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>الساعات المتوقع توفيرها في الشهر؛ والمدى معروض بجانبها</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>في الشهر: الساعات بالمال والفائدة الإضافية ناقص التكاليف الجارية</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>هل يستطيع smeai اختباره على ملفك</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>هذا ليس رقماً؛ يُفترض مؤقتاً.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>مفترض: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. جدولك</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>أفلته كما هو. نسألك عن الأعمدة والتواريخ الملتبسة.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. اختبار صادق</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>يُجرَّب على صفوف لم يرها قط، بجانب طريقة بسيطة.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. ساعات ومال</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>تقرير بكل صيغة، وبالأخطاء، وبالحدود.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>المجرَّب</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Item by item</source>
        <translation>صنفًا صنفًا</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>الآن {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>خيارات التوقع</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>أصناف للطلب</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>وحدات للطلب</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>مجموع الطلبات</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>متوسط المخزون، بالتكلفة</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>مخزون الأمان، بالتكلفة</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>تكلفة الاحتفاظ، سنويًا</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>مبيعات معرّضة للخطر</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>فائض المخزون</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>مخزون راكد</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>المنشأة والحاسوب</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>المجرَّب</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>المال في اليد، شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>الأشهر من اليوم</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>ماذا تريد أن تجرّب على أرقامك؟</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>تجاربي</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>لا تجربة بعد</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>كل تجربة تبدؤها تُحفظ هنا أولًا بأول.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>تنتهي التجربة بتقرير بصيغة PDF ومصنف Excel وصفحة ويب. ستجدها هنا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>فتح جدول…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>مساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختر جدولًا</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>خطوات قصيرة قليلة. يمكنك الرجوع في أي وقت؛ كل شيء يُحفظ أولًا بأول.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>إغلاق smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>ما زال هناك عمل جارٍ. هل تريد الإغلاق رغم ذلك؟</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>دعه يستمر</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>كل ما أدخلته محفوظ. وحين يُفتح smeai في المرة القادمة يعرض البدء من جديد.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>ما حسبه التوقع حتى الآن محفوظ: يتابع من هناك.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: توقّف عند {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>اختبار «{title}»</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>توقّع «{title}»</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>استيراد لـ«{title}»</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>تقرير «{title}»</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>في انتظار: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>لم يكتمل: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>تم: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>عدم بدء: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>مساحة العمل: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>ابحث عن كلمة أو موضوع</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>صُنّف على أنه</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>إلى أين ذهبت عند حدّ الاختبار</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} من {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>الصف {row}، {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>يستحسن إصلاحه</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>جيد أن تعرف</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: قيد الاستخدام اليومي من</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>ليست قيد الاستخدام اليومي بعد: لا يُحسب شيء.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>هذا الشهر {hours} و{money}؛ منذ البدء {all_hours} و{all_money}. المراجعة القادمة: {day}</translation>
    </message>
</context>
</TS>
