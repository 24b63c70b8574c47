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
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>لم يُختبر شيء، فلا شيء للتقرير. الحركات مقيّدة على كل حال.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>مجلد التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>ما رُحِّل وما صح وما تُرك للناس وكيف قيس.</translation>
    </message>
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
    <message>
        <source>Make the report</source>
        <translation>إنشاء التقرير</translation>
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
        <source>Order the right stock</source>
        <translation>طلب المخزون المناسب</translation>
    </message>
    <message>
        <source>From your sales history: what to order, by when, and how much cash it frees.</source>
        <translation>من سجل مبيعاتك: ماذا تطلب، ومتى، وكم من السيولة يحرّر ذلك.</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
    <message>
        <source>go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>stop a job, or go back</source>
        <translation>إيقاف مهمة أو الرجوع</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>تراجع، إعادة</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>the places at the side</source>
        <translation>الأقسام في الجانب</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>اختر مهمة أو أفلت ملفًا. بلا برمجة وبلا سحابة: كل شيء يعمل على هذا الحاسوب.</translation>
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
    <name>MoneyTab</name>
    <message>
        <source>Your figures</source>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
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
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
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
    <name>PastDialog</name>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>كل حركة تحتاج إلى نص ومبلغ والحساب الذي قُيِّدت عليه.</translation>
    </message>
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
        <source>In {currency}, for a message of {read} tokens read and {written} written.</source>
        <translation>بعملة {currency}، لرسالة من {read} رمزًا مقروءًا و{written} رمزًا مكتوبًا.</translation>
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
        <source>A message</source>
        <translation>رسالة واحدة</translation>
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
        <source>Read in</source>
        <translation>قُرئ في</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
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
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>حذف {title}</translation>
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
        <source>Folder for the report</source>
        <translation>مجلد التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
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
    <message>
        <source>Make the report</source>
        <translation>إنشاء التقرير</translation>
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
    <name>Sidebar</name>
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
        <source>Book</source>
        <translation>القيد</translation>
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
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
</TS>
