<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>खाते का कोड या नाम</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>ऐसा कोई खाता नहीं मिला। नए खाते “खाते” में जोड़े जाते हैं।</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>खातों का चार्ट</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>क्लाइंट का अपना चार्ट लें, या इनमें से किसी एक से शुरू करें।</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>क्लाइंट का अपना चार्ट…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>खातों का चार्ट चुनें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} खाते</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>अभी कोई चार्ट नहीं चुना गया</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>संपत्ति</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>देनदारी</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>इक्विटी</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>कोई भी व्यवसाय</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>खाद्य और रेस्टोरेंट</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>दुकानें</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>सेवाएँ और कारीगरी</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>{file} को “{title}” में जोड़ें?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>इसकी लाइनें बही की लाइनों में जुड़ जाती हैं। खाते, नियम और आपका दर्ज किया वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>यह फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>इससे नया पायलट शुरू करें</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>कुछ सुधारना नहीं है। डेटा टेस्ट के लिए ठीक है।</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>पिछले जवाबों से सुझाएँ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>नमस्ते {name}, आपके संदेश के लिए धन्यवाद …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} और {order} संदेश से भरे जाते हैं; कोष्ठक के बाकी शब्द वैसे ही रहते हैं, उन्हें कोई व्यक्ति भरता है।</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>{topic} का जवाब</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>{count} जवाब सुझाए गए।</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>नया पायलट</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>रिपोर्ट पढ़ें…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>यह smeai की गड़बड़ी है, आपकी फ़ाइल की नहीं। कृपया इसकी सूचना दें: रिपोर्ट कॉपी करके हमें भेजें।</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>कुछ ऐसा गलत हुआ जो नहीं होना चाहिए था।</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>यह मॉडल</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>सही छाँटे गए</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>सही छाँटे गए, उसी टेस्ट में</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>प्रशिक्षण इन पर</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} संदेश</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>टेस्ट इन पर</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>बिना विषय के, आगे सौंपे गए</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>परिचित, फिर भी सौंपे गए</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>कैलिब्रेशन त्रुटि</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>प्रशिक्षण का समय</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>एक संदेश</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>यह महीना, पिछले महीने के साथ</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>ऊपर बताएँ कि कौन-सा पायलट रोज़ इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>टेस्ट के अनुसार</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>यह पूरा महीना</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>पिछले महीने सुधारे गए</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>सुधारे गए</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>यह {count} लाइनों पर लागू होता</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, उनमें से कोई और तरह से दर्ज नहीं।</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, उनमें से {count} और तरह से दर्ज।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>{count} भागों में बाँटा</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>पोस्ट</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>याददाश्त</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>जुड़वाँ</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>अपना ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>रिवर्सल</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>घंटे और पैसा</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>क्या हो अगर</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>कुछ टेस्ट नहीं हुआ, इसलिए रिपोर्ट के लिए कुछ नहीं है। लाइनें फिर भी दर्ज हैं।</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>क्या पोस्ट हुआ, क्या सही था, लोगों के लिए क्या बचा, और यह कैसे मापा गया।</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>गड़बड़ी की रिपोर्ट</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>इसमें बस इतना ही है। smeai कुछ नहीं भेजता: आप चाहें तभी इसे आगे दें।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>रिपोर्ट फ़ाइल में नहीं लिखी जा सकी; उसे कॉपी किया जा सकता है।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>इस फ़िल्टर की सभी {count} लाइनें दर्ज करें?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>बंद महीनों की लाइनें वैसी ही रहती हैं। यह एक ही चरण है: एक बार “पूर्ववत करें” से सब वापस हो जाता है।</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>{count} लाइनें दर्ज करें</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>हर लाइन सुझाव के अनुसार</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>सब एक खाते में:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>केस में अभी कोई टेस्ट किया हुआ पायलट नहीं</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>अभी कोई टेस्ट किया हुआ पायलट नहीं</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>अपने आँकड़ों पर या नमूने पर एक पायलट चलाएँ: उसके टेस्ट के नतीजे यहाँ बिज़नेस केस बनते हैं।</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>{title} हटाएँ</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>{title} शामिल करें</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>बिज़नेस केस</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>नया पायलट</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>बिज़नेस केस</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>यह किस पर टिका है</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>क्या हो अगर</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>हर आँकड़ा</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>वापस पूछा</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>व्यक्ति को</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>100 में से {auto} संदेशों का जवाब अपने-आप दिया गया होता, उनमें से {wrong} गलत</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: महीने में लगभग {hours} घंटे बचते।</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>। इसकी देखरेख में बचत से {hours} घंटे महीना ज़्यादा लगते।</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>{n} ऐसे संदेशों पर टेस्ट किया जो मॉडल ने कभी नहीं देखे थे।</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>स्टॉक का पूर्वानुमान और ऑर्डर करें</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>बिक्री के इतिहास से: क्या बिकेगा, यह कितना पक्का है, क्या और कब तक ऑर्डर करना है।</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>क्या बिका। इसके बिना पूरी फ़ाइल एक ही आइटम है।</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>कब बिका। जहाँ महीने या हफ़्ते साथ-साथ कॉलम में हों, वहाँ ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>कितना बिका; एक दिन की कई पंक्तियाँ जोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>दुकान या गोदाम: हर आइटम का पूर्वानुमान हर जगह के लिए होता है।</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>उस दिन ग्राहक के लिए एक इकाई की कीमत; आगे की पंक्तियाँ आने वाली कीमत बताती हैं।</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>क्या यह ऑफ़र पर था; आगे की पंक्तियाँ आने वाला ऑफ़र बताती हैं।</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>दुकान खुली</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>जहाँ दुकान खुली थी वहाँ 1।</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>दुकान बंद</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>जहाँ दुकान बंद थी वहाँ 1।</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>सार्वजनिक या स्कूल की छुट्टियों पर 1।</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>उस दिन कितने आए; केवल दिखाया जाता है, पूर्वानुमान में नहीं लिया जाता: आगे की संख्या पता नहीं होती।</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>मौजूदा स्टॉक</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>उस दिन के अंत में कितना बचा था: दिखाता है कि कब माल खत्म हुआ।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>लोग इसे क्या कहते हैं।</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>समूह का पूर्वानुमान उसके आइटमों के पूर्वानुमानों का जोड़ है।</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>इकाई लागत</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>एक इकाई पर आपका खर्च: इससे स्टॉक पैसे में बदलता है।</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>लीड टाइम, दिन</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>ऑर्डर से शेल्फ़ तक।</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>पैक का आकार</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>ऑर्डर पूरे पैक में होते हैं।</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>न्यूनतम ऑर्डर</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>सप्लायर कम से कम इतना भेजता है।</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>हर सप्लायर के लिए एक ऑर्डर लिखा जाता है।</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>शेल्फ़ लाइफ़, दिन</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>ऐसा कुछ ऑर्डर नहीं होता जो खराब हो जाए।</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>ऑर्डर किया हुआ, अभी आया नहीं।</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>आने की तारीख</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>बाकी ऑर्डर कब पहुँचेगा।</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>वही नंबर या नाम जो बिक्री में है।</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>अभी वहाँ कितना है।</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>ग्राहक एक इकाई का क्या देता है: इससे छूटी बिक्री पैसे में बदलती है।</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>दिन, हफ़्ते या महीने; जैसा फ़ाइल में है, अगर आप कुछ और न कहें।</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>तिमाहियाँ</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>आगे के चरण</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>कितना आगे देखना है; 0: 28 दिन, 13 हफ़्ते, 12 महीने या 4 तिमाहियाँ।</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>सर्विस का माप</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>साइकल सर्विस लेवल: बिना स्टॉक खत्म हुए ऑर्डर साइकल का हिस्सा। फ़िल रेट: शेल्फ़ से पूरी हुई माँग का हिस्सा।</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>साइकल सर्विस लेवल</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>फ़िल रेट</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>वांछित सर्विस, % में</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>ज़्यादा हो तो स्टॉक ज़्यादा रहता है और माल कम बार खत्म होता है।</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>ऑर्डर के बीच दिन</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>एक सप्लायर से आप कितनी बार ऑर्डर करते हैं।</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>जहाँ आइटम में न दिया हो।</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>किस देश की छुट्टियाँ</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>देश का कोड जैसे DE; खाली: कोई नहीं।</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>टेस्ट के लिए रखे पिछले समय का हिस्सा, % में</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>इससे सीखा नहीं जाता: ऑर्डर इसी पर परखे जाते हैं।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>दिन, या पहला दिन; हफ़्ता या महीना भी चलेगा।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>आखिरी दिन; खाली: एक दिन।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>प्रमोशन, बंद या छुट्टी।</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>वही नंबर या नाम जो बिक्री में है; खाली: सभी आइटम।</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>समूह के सभी आइटम।</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>सप्लायर के सभी आइटम।</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>जिस दुकान की बात है; खाली: सभी।</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>सामान्य कीमत से कम, % में या हिस्से के रूप में।</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>इस दौरान ग्राहक के लिए एक इकाई की कीमत।</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>ज़्यादा माँग पूरी</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>शेल्फ़ से पूरी हुई माँग का हिस्सा, दूसरी नीति का हिस्सा घटाकर।</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>कम खाली शेल्फ़</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>बिना स्टॉक के समय का जितना हिस्सा टला।</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>मुक्त नकदी, एक बार</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>दूसरी नीति का औसत स्टॉक लागत पर, smeai का घटाकर; ऋणात्मक: पैसा फँसा।</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>कम स्टॉक</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>वही, दूसरी नीति के स्टॉक के हिस्से के रूप में।</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>स्टॉक रखने की लागत, सालाना</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>पूँजी, भंडारण, सेवा और जोखिम, लागत पर स्टॉक के हिस्से के रूप में।</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>smeai के साथ स्टॉक रखने की लागत, सालाना</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>लागत पर औसत स्टॉक गुणा वह हिस्सा।</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>अन्यथा स्टॉक रखने की लागत, सालाना</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>वही, दूसरी नीति में।</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>स्टॉक रखने की बची लागत, सालाना</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>दोनों का अंतर।</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>स्टॉक रखने की लागत में कमी</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>वही, दूसरी नीति की इस लागत के हिस्से के रूप में।</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>उतनी ही सर्विस में कम स्टॉक</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>एक सरल नियम के मुकाबले, जिसे बाद में उतनी ही सर्विस पर सेट किया गया।</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>टली छूटी बिक्री, सालाना</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>खाली शेल्फ़ से टकराई माँग, बिक्री मूल्य पर: उनकी घटा हमारी।</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>टला छूटा मार्जिन, सालाना</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>वही, माल की लागत घटाकर।</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>टला खराब माल, सालाना</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>पुराना होने से फेंका माल, लागत पर: उनका घटा हमारा।</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>हाथ से ऑर्डर करना, घंटे प्रति हफ़्ता</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>जितना आप बताएँ, पर हर आइटम हफ़्ते में एक बार हाथ से करने से ज़्यादा नहीं।</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>महीने में बचे योजना के घंटे</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>प्रस्ताव देखने से उस समय का जितना हिस्सा बचता है।</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>योजना के घंटे, महीने का मूल्य</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>वही, एक घंटे की लागत पर।</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>बचा मार्जिन, स्टॉक रखने की लागत और खराब माल की बचत, जहाँ पता हो, और योजना के घंटे।</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>एक बार चलाने का समय</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>सभी आइटमों का टेस्ट, चयन और पूर्वानुमान, इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>कंप्यूटिंग लागत, एक बार</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>इस कंप्यूटर की बिजली और घिसावट।</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>कंप्यूटिंग लागत, सालाना</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>वही, हफ़्ते में एक बार।</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>फँसी पूँजी, सालाना</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>साल का 25 % एक आम मोटा नियम है, माप नहीं, और चार भागों में बँटवारा हमारा है: इनकी जगह अपने आँकड़े डालें।</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>भंडारण और रखरखाव, सालाना</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>बीमा, कर और गिनती, सालाना</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>कमी, टूट-फूट और पुराना होना, सालाना</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>ऑर्डर करने में हफ़्ते के घंटे</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>एक आइटम हाथ से योजना करने के मिनट</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>एक प्रस्तावित ऑर्डर देखने के मिनट</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>पूरी हुई माँग, आपकी दुकान</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>पूरी हुई माँग, सरल नियम</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>पूरी हुई माँग, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>बिना स्टॉक का समय, आपकी दुकान</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>बिना स्टॉक का समय, सरल नियम</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>बिना स्टॉक का समय, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>लागत पर औसत स्टॉक, आपकी दुकान</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>लागत पर औसत स्टॉक, सरल नियम</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>लागत पर औसत स्टॉक, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>छूटी बिक्री, आपकी दुकान</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>छूटी बिक्री, सरल नियम</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>छूटी बिक्री, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>छूटा मार्जिन, आपकी दुकान</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>छूटा मार्जिन, सरल नियम</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>छूटा मार्जिन, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>खराब माल, लागत पर, आपकी दुकान</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>खराब माल, लागत पर, सरल नियम</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>खराब माल, लागत पर, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>लागत पर औसत स्टॉक, उतनी ही सर्विस वाला नियम</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>लागत पर औसत स्टॉक, smeai, सभी आइटम</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>मापे गए दिन</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>एक बार चलाने के सेकंड</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>ग्राहकों के संदेश छाँटें</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>पुराने संदेश दें; पता चलेगा कि किनका जवाब अपने-आप दिया जा सकता है, कहाँ वापस पूछना होगा और कहाँ व्यक्ति चाहिए।</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>बैंक स्टेटमेंट दर्ज करें</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>बैंक लाइनों से: हर लाइन पाई-पाई तक दर्ज, प्रस्तावित या कारण सहित कतार में।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>ग्राहक के शब्द: इन्हें ही छाँटा जाता है।</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>संदेश किस बारे में था, अगर किसी ने छाँटा हो। नहीं तो विषय सुझाए जाते हैं।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>जो जवाब दिया गया था: जवाब के टेम्पलेट यहीं से बनते हैं।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>कब आया: तब टेस्ट सबसे नए संदेशों पर होता है, जैसे असल में होता है।</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>ईमेल, चैट, टेलीफ़ोन: आँकड़े अलग-अलग देखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>इसकी भाषा, अगर पता हो। नहीं तो पहचान ली जाती है।</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>लगे मिनट</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>व्यक्ति को कितना समय लगा: इससे बचे घंटे मान्यता के बजाय आपके अपने आँकड़े होते हैं।</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>एक बातचीत के संदेश टेस्ट में साथ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>निजी डेटा छिपाएँ</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>कुछ भी सहेजने से पहले ईमेल पते, टेलीफ़ोन, खाता और कार्ड नंबर बदल दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>100 स्वचालित में स्वीकार्य गलत</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>0 हो तो पैसा तय करता है: गलत जवाबों और काम की लागत।</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>100 में से कितने परिचित संदेश अपरिचित मानकर सौंपे जा सकते हैं</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>कम मान ज़्यादा अपरिचित संदेशों को निकलने देता है।</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>टेस्ट के लिए रखे संदेशों का हिस्सा, % में</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>टेस्ट पूरा होने से पहले इन पर कभी प्रशिक्षण नहीं होता।</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>रैंडम सीड</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>वही संख्या वही नतीजा देती है।</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>बैंक ने लाइन के बारे में क्या लिखा: इसी के अनुसार दर्ज होता है।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>आया या गया पैसा; गया पैसा ऋणात्मक। या डेबिट और क्रेडिट चुनें।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>जिस खाते में दर्ज हुआ: इसी से सीखा जाता है।</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>कब दर्ज हुआ: तब टेस्ट आखिरी महीनों पर होता है, जैसे असल में होता है।</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>दूसरा पक्ष</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>सामने कौन है, जहाँ बैंक अलग से बताता है।</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>पैसा गया</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>जहाँ आए और गए पैसे के अलग कॉलम हों।</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>पैसा आया</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>कर कोड</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>जिस कर कोड से दर्ज हुआ।</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>दूसरे पक्ष का खाता: वह कौन है, इसका सबसे पक्का संकेत।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>लाइन का बैंक का अपना नंबर: डुप्लिकेट ढूँढता है।</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>बैंक कोड</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>बैंक का अपना प्रविष्टि प्रकार, या मर्चेंट कैटेगरी कोड।</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>यह आपके किस खाते में है।</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>राशि की मुद्रा, ISO कोड में।</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>बिना हाथ लगाए पोस्ट हुई 100 में कितनी सही चाहिए</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>ज़्यादा हो तो कम लाइनें पोस्ट होती हैं और ज़्यादा आपके लिए बचती हैं।</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>टेस्ट के लिए रखी लाइनों का हिस्सा, % में</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>आखिरी लाइनें: टेस्ट पूरा होने से पहले इनसे नहीं सीखा जाता।</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>खातों का चार्ट</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>तैयार चार्ट, या कोड, नाम, प्रकार और कर कोड वाली फ़ाइल।</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>भागीदारी</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>जिन संदेशों में प्रोग्राम भाग लेता है, उनका हिस्सा।</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>समाधान</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>उनमें से जो बिना व्यक्ति के सही निपटे, उनका हिस्सा। टेस्ट से माना गया, ग्राहकों ने अभी पुष्टि नहीं की।</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>ऑटोमेशन दर</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>भागीदारी गुणा समाधान: बिना व्यक्ति के निपटे संदेश।</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>100 स्वचालित में गलत</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>स्वचालित जवाब जो गलत होते।</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>महीने में बचे घंटे</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>जवाब देखने का समय घटाकर; गलत जवाब कुछ नहीं बचाता।</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>महीने का मूल्य</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>बचे घंटे, गलत जवाबों और वापस पूछने की लागत घटाकर।</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>कंप्यूटिंग लागत, प्रति संदेश</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>एक संदेश के लिए इस कंप्यूटर की बिजली और घिसावट।</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>कंप्यूटिंग लागत, दस लाख संदेश</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>वही, क्लाउड सेवाओं की मूल्य सूची से तुलना के लिए।</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>प्रशिक्षण का समय</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>तालिका से टेस्ट किए मॉडल तक, इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>काम के एक घंटे की लागत, सब मिलाकर</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>एक संदेश पर व्यक्ति के मिनट</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>महीने में संदेश</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>एक गलत स्वचालित जवाब की लागत</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>ग्राहक से वापस पूछने की लागत</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>जिन स्वचालित जवाबों को व्यक्ति देखता है, उनका हिस्सा</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>एक जवाब देखने के मिनट</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>इस कंप्यूटर की कीमत</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>कितने साल चलेगा</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>दिन में कितने घंटे चलता है</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>काम करते समय बिजली</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>एक किलोवाट-घंटे की कीमत</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>टेस्ट किए संदेश</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>अपने-आप जवाब दिए</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>स्वचालित में गलत</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>वापस पूछे में सही विषय दिया गया</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>प्रति संदेश सेकंड</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>साल में कामकाजी दिन</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>प्रशिक्षण और टेस्ट के सेकंड</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>सामान्य मान, 2026; कृपया अपना डालें</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>इसी कंप्यूटर पर मापा समय</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>दर्ज किया हुआ</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>iban</translation>
    </message>
    <message>
        <source>card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>हमेशा सबसे आम विषय</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>कीवर्ड नियम</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>डच</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>डेनिश</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>स्वीडिश</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>नॉर्वेजियन बोकमाल</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>फ़िनिश</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>रोमानियाई</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>हंगेरियाई</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>यूक्रेनियाई</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>बुल्गारियाई</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>फ़ारसी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>मलय</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>अम्हारिक</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>स्वाहिली</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>हौसा</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मापा हुआ</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>मान्यता</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>सलाह बताती है कि पहले क्या सुधारना है।</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} का विषय है</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>छिपाया गया निजी डेटा</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>इससे उधार लेता है</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} इकाइयाँ बिकीं</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>पहले से पता</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>कुछ नहीं: केवल पिछला समय तय करता है</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>{count} की लागत</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>पता मौजूदा स्टॉक</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>फ़ाइल कैसे पढ़ी जाती है</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>सभी आइटम मिलाकर</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>पहले कोई सेवा चुनें।</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>जो केवल आप जानते हैं</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>क्या इसमें निजी डेटा है?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>क्या प्रदाता के साथ समझौता है?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>इस कंप्यूटर पर सही, सभी टेस्ट किए में से</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>क्लाउड में सही, उन्हीं में से</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>क्लाउड</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>बेहतर</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 आइटम</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} आइटम</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} इकाइयाँ</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} सालाना · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>कॉलम किसलिए हैं</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>यह तालिका लें</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>ये भूमिकाएँ नामों और मानों से अनुमानित हैं। जहाँ अनुमान गलत हो, उसे बदलें।</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>अभी चाहिए: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>और {count} कॉलम</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>कॉलम {name} की भूमिका</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>इस्तेमाल में नहीं</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>पिछली बार जैसा।</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>अनुमान: {why}।</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: मिला</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: ज़रूरी</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>आने वाले प्रमोशन और बंद दिन, अगर लिखे हों</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>हर एक की एक पंक्ति: कब से, कब तक, क्या और कौन-सा आइटम। पुराने भी काम आते हैं: वे प्रमोशन का असर दिखाते हैं।</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>प्रमोशन और बंद दिन · {file} · {rows} पंक्तियाँ</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>सूची जोड़ें…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>प्रमोशन और बंद दिनों की सूची चुनें</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>एक कॉलम में पहला दिन होता है; बाकी बताते हैं कि कितने समय, क्या और किन आइटमों के लिए।</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>प्रमोशन और बंद दिनों की सूची</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>प्रमोशन और बंद दिनों की सूची के बिना</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>और {count} अगले पेज पर</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>प्रमोशन: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>बताए गए आइटम: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>बंद दिन: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>छुट्टियाँ: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>इसकी कोई पंक्ति पढ़ी नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>इस लाइन के लिए कोई सुझाव नहीं है। खाते का कोड या नाम लिखें।</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>पहले लाइन दर्ज करें: नियम के लिए खाता चाहिए।</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>पूर्ववत किया: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>फिर से किया: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>फिर से करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>{count} से ज़्यादा लाइनें चुनी हैं। इसके बजाय फ़िल्टर की सभी लाइनें दर्ज करें (Ctrl+Enter)।</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>इनमें से कुछ लाइनें अभी आ रही हैं। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>यह महीना बंद है। इसकी लाइनें बदलने के लिए इसे “महीने” में फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>पहले कोई सेवा चुनें।</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>महीने का बिल, उपयोग के अनुसार</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>रिपोर्ट का ब्योरा</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>एक कॉल है</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>अपना कंप्यूटर</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>कितने साल देखने हैं</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>जो केवल आप जानते हैं</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>कंप्यूटिंग लागत</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>आपका कंप्यूटर क्लाउड के मुकाबले। सूत्र देखने के लिए आँकड़े पर माउस ले जाएँ; * बताता है कि वह मान्यता पर टिका है।</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>यहाँ और क्लाउड</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>कमिटमेंट</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>कौन-सा</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>विक्रेताओं के लिए</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>आया और गया</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>पैसा आया</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>पैसा गया</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>प्राप्तकर्ता है</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>विवरण में है</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>था</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>आपस में बदले</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>कोई विषय नहीं</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>कोई दो विषय आपस में नहीं बदले।</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, बताया गया {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>इस बारे में कोई अध्याय नहीं है। कम या छोटे शब्द आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>पासवर्ड से सुरक्षित करें</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>पायलटों, आँकड़ों, मॉडलों और रिपोर्टों सहित एक फ़ाइल। यह दूसरे कंप्यूटर पर भी वैसी ही खुलती है।</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>{name} की कॉपी सहेजें</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>कहाँ सहेजें, चुनें…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>पायलटों की पढ़ी %n फ़ाइल साथ लें ({size})</numerusform>
            <numerusform>पायलटों की पढ़ी %n फ़ाइलें साथ लें ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>पासवर्ड के बिना इसे कोई नहीं खोल सकता: हम भी मदद नहीं कर सकते।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार और</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>प्रति माह</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>प्रति वर्ष</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>प्रति कॉल</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>दस लाख और</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>अपना कंप्यूटर</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>कॉल की लागत</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>यह कंप्यूटर, प्रति माह</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>क्लाउड, प्रति माह</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>कितने महीनों में कंप्यूटर सस्ता पड़ेगा</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>सभी राशियों की मुद्रा; कुछ बदला नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>सभी पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>पहला कॉलम सामने रखें</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>सभी कॉलम</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>यह हमेशा के लिए हट जाता है। आपकी अपनी फ़ाइलें, जैसे कहीं और सहेजी स्प्रेडशीट और रिपोर्ट, अपनी जगह रहती हैं।</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>smeai का रखा सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>गड़बड़ियों के लॉग</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n फ़ाइल, {size}</numerusform>
            <numerusform>%n फ़ाइलें, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n फ़ाइल हटाई गई, {size}।</numerusform>
            <numerusform>%n फ़ाइलें हटाई गईं, {size}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>कुछ हटाई नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>smeai बंद करें</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>पुष्टि के लिए “{word}” लिखें:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>यह पायलट उसके मॉडल और रिपोर्ट सहित हटाएँ? आपकी अपनी फ़ाइल रहेगी। इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>पायलट हटाएँ</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>रिपोर्ट खोली नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>खाता…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>बाँटें…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>नोट…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>नियम…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>कोई लाइन नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>वापस लें (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>स्वीकार करें (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>कोई प्राप्तकर्ता नहीं</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपटाया</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>महीना बंद</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>अन्य संभावित खाते</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>ऐसी ही लाइनें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>डिलीवरी के इंतज़ार में कितनी बार कुछ खत्म नहीं होता: 100 में 95 बार। एक इकाई कम पड़ी तो भी गिनी जाती है।</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>जो माँगा गया, उसमें से कितना मौजूद है: 100 में 95 इकाइयाँ। इसी आँकड़े के लिए अक्सर कम स्टॉक चाहिए।</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>चरण {step} में प्रमोशन, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>क्या हो अगर: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} दिन</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>सर्विस लेवल</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>लीड टाइम, सभी आइटमों का</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>ऑर्डर के बीच</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>पूँजी की कीमत, सालाना</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>बिक्री में बढ़त</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>चरण में</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>क्या हो अगर</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>कोई डायल घुमाएँ: कुल और आइटम तुरंत बदलते हैं, पर असल में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>विकल्पों के रूप में रखें</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>या चुनने के लिए Enter दबाएँ · यह इसी कंप्यूटर पर रहती है</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>फ़ाइल चुनें, या यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Excel या CSV फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>स्प्रेडशीट चुनें</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>पहले कोई सेवा चुनें।</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>अपना: भुगतान</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>अपना: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>अपना: मूल्यह्रास</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>क्लाउड: दोनों</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>वर्ष {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>सभी वर्ष</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>साल-दर-साल</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>सबूत</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>इंजन, जो आपकी फ़ाइलें पढ़ता है</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>कुछ भी इस कंप्यूटर से बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai दो प्रोसेस से बना है। शुरू होने के बाद से हर एक ने यह सब खोला है।</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>यह कैसे पता है: Python हर सॉकेट और हर नाम-खोज की सूचना पहले ही smeai को देता है, चाहे कोई भी लाइब्रेरी माँगे। नेटिव कोड के भाग Python से होकर नहीं जाते; उनके सॉकेट, जब तक खुले हों, सिस्टम की सूची में दिखते हैं। पूरी तरह निश्चिंत होने के लिए फ़्लाइट मोड चालू करें: सब कुछ वैसे ही चलता है।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>एक संदिग्ध मान अभी भी शामिल है।</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} संदिग्ध मान अभी भी शामिल हैं।</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>हाथ की चूक से आइटम का पूर्वानुमान बहुत ऊँचा हो जाता है: सुधार मानें, या जान-बूझकर रहने दें।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>संदिग्ध मान</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>{day} से {items} आइटमों के पूर्वानुमान, केवल तब तक की जानकारी से बने, कुल {points} आँकड़े।</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>तरीके</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>कहाँ गलत था, पैसे के हिसाब से</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>पहले क्या सुधारा गया</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>आपके अपने जिन आँकड़ों का दिन आ चुका है, उनमें से {helped} पूर्वानुमान से ज़्यादा करीब थे और {hurt} नहीं।</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>पूर्वानुमान टेस्ट करने के लिए पिछला समय बहुत कम था।</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>पूर्वानुमान पिछली बार के उसी सीज़न का मान लेने से {share} ज़्यादा करीब थे।</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>पूर्वानुमान पिछली बार के उसी सीज़न का मान लेने से ज़्यादा करीब नहीं थे।</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>सीज़नल नाइव: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>त्रुटि (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>झुकाव</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>पूर्वानुमान घटा बिक्री, कुल बिक्री के मुकाबले</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>80 % अंतराल के भीतर</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>क्वांटाइल हानि</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 यानी सीज़नल नाइव; कम बेहतर है</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>सीज़नल नाइव</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिका</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>जो कम पड़ा या बहुत समय पड़ा रहा, उसकी</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>माने गए</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>इसका क्या होता है</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>कुछ भी इस कंप्यूटर से बाहर नहीं जाता: फ़ाइल वहीं लिखी जाती है जहाँ आप कहें।</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>केवल निपटाई लाइनें ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} लाइनें अभी नहीं निपटाई गईं।</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, आपके अपने कॉलम के साथ</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, आपके अपने कॉलम के साथ</translation>
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
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>मौजूदा स्टॉक</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>लीड टाइम, दिन</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>इकाई लागत</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>पैक का आकार</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>न्यूनतम ऑर्डर</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>शेल्फ़ लाइफ़, दिन</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>पहले जैसा करें: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>दर्ज किया मान वापस लें</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>पता नहीं; जो इस पर टिका है, वह नहीं दिखाया जाता।</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>ऊर्जा</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>व्यवसाय के आँकड़े</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>एक बार दर्ज करें, हर पायलट में काम आता है। हर आँकड़ा बताता है कि वह आपका है, मापा हुआ है या माना हुआ।</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>देश: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>मुद्रा: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>देश की मुद्रा</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: वापस लिया</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>पूरे लोड पर दो सेकंड तक मापा जा रहा है।</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>ग्राहकों के संदेश</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>बैंक लाइनें</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>आँकड़ा खोजें</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>यह जिन बातों पर टिका है</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>केस का हर आँकड़ा</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>पाई-पाई तक जोड़ सही</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>जोड़ सही नहीं</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>बैलेंस नहीं बताती</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>यह फ़ाइल छोड़ दें</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>{file} छोड़ दें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>आरंभिक बैलेंस</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>अंतिम बैलेंस</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>और {count} खाते</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>मैंने इसे बैंक के अपने स्टेटमेंट से मिला लिया है: फिर भी आगे बढ़ें</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} लाइनें</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>फ़ाइल पास नहीं है? नमूना आज़माएँ</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>फ़ाइल का प्रीव्यू</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>प्रीव्यू · {file} · {rows} पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>किसके लिए बना</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>व्यवसाय का नाम</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>और फ़ाइलें</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>स्टेटमेंट पास नहीं है? नमूना आज़माएँ</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>एक फ़ाइल का जोड़ सही नहीं है। पुष्टि करें कि आगे बढ़ना है, या उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} फ़ाइलें · {lines} लाइनें</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>प्राप्तकर्ता, विवरण या राशि खोजें</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>सब दर्ज करें…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>इस फ़िल्टर की सभी लाइनें एक चरण में दर्ज करें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>कुंजियाँ (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>बाकी  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>कोई भी स्रोत</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>कोई भी महीना</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>कोई भी खाता</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{lines} में से {settled} निपटाई</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>क्या बिकेगा, और यह कितना पक्का है</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>हर आइटम के पिछले समय पर, उसके कई बिंदुओं से, कई तरीके आज़माए जाते हैं; सबसे करीबी तरीका पूर्वानुमान करता है। फिर पिछले समय के अंतिम भाग पर ऑर्डर रीप्ले किए जाते हैं, केवल तब तक की जानकारी से।</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>फिर से पूर्वानुमान करें</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>पूर्वानुमान और टेस्ट करें</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>इस पूर्वानुमान के बाद कुछ बदला है।</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>फिर से पूर्वानुमान करें, ताकि आँकड़े उसे दिखाएँ।</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>पूर्वानुमान के विकल्प</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>काम के एक घंटे की कुल लागत {amount} है ({origin})।</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>आइटमों की श्रेणियाँ</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>बिक्री और माँग की स्थिरता के अनुसार। क्लिक करने पर आइटम दिखते हैं।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>इसके आइटम दिखाएँ</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>सभी {items} आइटम: {span} में {units} इकाइयाँ, पाँच में से चार बार {low} से {high}।</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>{count} समूहों का जोड़ यही है।</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>{count} समूहों का जोड़ {units} है।</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>बिकेगा</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>पाँच में से चार बार जोड़ इन दोनों के बीच होता है</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>ऑर्डर करना है</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर मूल्य</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>समूह नहीं बताया</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>दूसरा विषय:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>दूसरा विषय</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>गाइड का अनुवाद अभी आपकी भाषा में नहीं है। यह अध्याय अंग्रेज़ी में है।</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>तीन साल, एक बार में एक इनपुट अपने छोरों पर</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>ब्रेक-ईवन</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>मापे हुए इनपुट अपने 95 % अंतराल के छोरों तक जाते हैं, आपके अपने आँकड़े दोनों ओर 10 %, मान्यताएँ 30 % या अपने बताए छोरों तक।</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>सतर्क छोर</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>वहाँ तीन साल</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>अच्छा छोर</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>केस को बदलने वाला हर इनपुट</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>कितना पक्का होना चाहिए?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>महीने में बचत</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>100 में गलत</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>घंटे/माह</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>मूल्य/माह</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>स्वचालित {auto}, इनमें गलत {wrong}।</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>कम से कम {sure} %</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>पायलट शुरू करें, नमूने से आज़माएँ, या शुरू किया हुआ जारी रखें। फ़ाइल कहीं भी छोड़ी जा सकती है।</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>चुनें कि क्या आज़माना चाहते हैं। आपकी फ़ाइलों में कुछ नहीं बदलता, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>हर पायलट साथ-साथ सहेजा जाता है। जहाँ थे वहीं से आगे बढ़ने के लिए कोई चुनें।</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>आपकी बनाई हर रिपोर्ट, जब तक उसकी फ़ाइल अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>आपके व्यवसाय के बारे में दस सवाल, फिर सूची कि AI उसके लिए क्या कर सकता है। हर आँकड़ा बताता है कि वह किस पर टिका है।</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>बताएँ कि पायलट कब से रोज़ इस्तेमाल में है; फिर हर महीने देखें कि क्या मिला, क्या गलत हुआ, और आगे चलना है या नहीं।</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>सभी टेस्ट किए पायलट मिलकर क्या देते हैं: लागत वसूली, आज का मूल्य, किस पर टिका है। कोई भी आँकड़ा बदलें और असर देखें।</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>आपके काम, कंप्यूटर और ऊर्जा की लागत। एक बार दर्ज करें: हर पायलट इसी से हिसाब करता है, और बताता भी है।</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>क्लाउड सेवाओं के मुकाबले आपके कंप्यूटर की लागत, कमिटमेंट कब फ़ायदेमंद है, और ऐसी सेवा बेचें तो क्या दाम लें।</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>हर क्लाइंट के लिए एक वर्कस्पेस: एक फ़ोल्डर जिसमें उसी के पायलट, आँकड़े, मॉडल और रिपोर्ट हों, किसी और के नहीं।</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>कुछ भी आज़माने के लिए काल्पनिक व्यवसाय, हर एक अपने वर्कस्पेस में। आपके अपने पायलट नहीं छेड़े जाते।</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>स्प्रेडशीट दें: Excel, OpenDocument या टेक्स्ट। उसे केवल पढ़ा जाता है। संदिग्ध तारीखें और संख्याएँ पूछी जाती हैं।</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>बताएँ कि हर कॉलम किसलिए है। केवल संदेश ज़रूरी है; हर और कॉलम नतीजे को बेहतर बनाता है।</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>आपकी फ़ाइल में क्या है, और नतीजा किससे बेहतर होगा। विषयों के नाम बदले, मिलाए और छोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>एक ही बात के संदेश साथ रखे गए। उन्हें नाम दें, मिलाएँ, बाँटें या छोड़ दें।</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>बताएँ कि ये संदेश किस बारे में हैं। इन्हें इसलिए चुना गया कि हर जवाब सबसे ज़्यादा सिखाता है।</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>बताएँ कि हर कॉलम किसलिए है। तारीख, आइटम और मात्रा ज़रूरी हैं; स्टॉक और लागत वाली आइटम सूची से ऑर्डर बन सकते हैं।</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>आपकी बिक्री में क्या है: बिना स्टॉक के दिन, एक बार के उछाल, नए और बंद हुए आइटम। आपकी सहमति से पहले कुछ नहीं सुधारा जाता।</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>कई तरीके आपके अपने बीते समय का पूर्वानुमान करते हैं और नतीजों के अनुसार तौले जाते हैं। उसका सबसे नया भाग टेस्ट के लिए अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>क्या, कितना और कब तक ऑर्डर करें, आइटम-दर-आइटम, कारण सहित। स्टॉक और छूटी बिक्री को तौलने के लिए डायल घुमाएँ।</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>कुछ संदेश अलग रखे जाते हैं; मॉडल बाकी से सीखता है और उन पर टेस्ट होता है जो उसने कभी नहीं देखे।</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>किनका जवाब दिया जाता, क्या गलत होता, और उसका मूल्य क्या है। तौलने के लिए स्लाइडर खिसकाएँ।</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>बैंक से जो मिला वह दें: Excel, CSV, OFX, QIF, MT940, CAMT या PDF। हर फ़ाइल बैलेंस से पाई-पाई तक जाँची जाती है।</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>लाइनों के बीच क्या मिला: डुप्लिकेट, अपने ट्रांसफ़र, रिवर्सल। कुछ हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>जिन खातों में लाइनें दर्ज होती हैं: क्लाइंट का अपना चार्ट, या साथ आए चार्टों में से एक।</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>कितना सही दर्ज हुआ होता, क्लाइंट के अपने आखिरी महीनों पर टेस्ट किया हुआ।</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Enter से स्वीकार करें, या खाता लिखें। सब कुछ पूर्ववत हो सकता है। प्रश्नचिह्न सभी कुंजियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>आगे देने के लिए रिपोर्ट, और काम पर लगाने के लिए मॉडल। हर आँकड़ा अपना सूत्र और आधार दिखाता है।</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>काम चुनें, या फ़ाइल छोड़ें। न कोडिंग, न क्लाउड: सब कुछ इसी कंप्यूटर पर चलता है।</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>कहाँ से शुरू करें, पक्का नहीं? दस सवाल दिखाते हैं कि AI कहाँ मदद कर सकता है।</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>जहाँ थे वहीं से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>यहाँ अभी कुछ नहीं। दो मिनट में पूरा पायलट देखने के लिए नमूना आज़माएँ; इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>सुप्रभात। आप क्या करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>नमस्ते। आप क्या करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>शुभ संध्या। आप क्या करना चाहेंगे?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>कुछ खास नहीं: न डुप्लिकेट, न समस्या</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>बही में लाइनें</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>दो फ़ाइलों में एक ही प्रविष्टि; चिह्नित है, हटाई नहीं गई।</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>अपने ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>आपके अपने खातों के बीच: न खर्च, न आय।</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>रिवर्सल</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>प्रविष्टि और उसकी वापसी।</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>जुड़वाँ</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>एक जैसी दिखती हैं पर दो हैं: दोनों रहती हैं।</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>इनपुट खोजें</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>इस नाम का कोई इनपुट नहीं।</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} आज़माए</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>आज़माया जा रहा है; पहले: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>पहले जैसा करें: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>आपके आँकड़े</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>आइटम, समूह या सप्लायर खोजें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>सभी आइटम</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>कोई भी श्रेणी</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>कोई भी समूह</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>कोई भी सप्लायर</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>आइटम सूची, अगर हो</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>मौजूदा स्टॉक, लागत, कीमत, लीड टाइम, पैक, सप्लायर: जिनसे पूर्वानुमान ऑर्डर बनता है।</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>आइटम सूची · {file} · {rows} पंक्तियाँ</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>आइटम सूची जोड़ें…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>आइटम सूची चुनें</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>एक कॉलम आइटम का वही नाम बताता है जो बिक्री में है; बाकी बताते हैं कि उसके बारे में क्या पता है।</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>आइटम सूची</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>आइटम सूची के बिना</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>इसके बारे में क्या पता है</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>ओवरराइड करें…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>एक संदिग्ध मान अभी भी शामिल है: पूर्वानुमान बहुत ऊँचा हो सकता है।</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} संदिग्ध मान अभी भी शामिल हैं: पूर्वानुमान बहुत ऊँचा हो सकता है।</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>{day} को {units} बिके।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>अभी कुछ ऑर्डर नहीं करना</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>{day} तक {units} ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>{units} ऑर्डर करें</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>सेफ़्टी स्टॉक {safety} · रीऑर्डर पॉइंट {point} · {level} तक भरें</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>अभी की तुलना में: ऑर्डर {order}, सेफ़्टी स्टॉक {safety}, रीऑर्डर पॉइंट {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>अपने 80 % अंतराल के साथ</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 आइटम</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} आइटम</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>हर आइटम अपनी मौजूदा स्थिति के साथ दिखता है। कुछ नहीं बदलता, और लिखे हुए ऑर्डर वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>{item} का ओवरराइड</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>{item} का ओवरराइड नहीं</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{item}: {fact}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>सुझाव स्वीकार करें, अगली बाकी लाइन पर जाएँ</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>खाता चुनें: कोड या नाम लिखें, तीर कुंजियाँ, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>अगली बाकी लाइन पर जाएँ</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>प्रविष्टि वापस लें</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>लाइन बाँटें</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>इसे नियम बनाएँ</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>कई लाइनें चुनें</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>फ़िल्टर की सभी लाइनें दर्ज करें</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>पूर्ववत, फिर से: सब कुछ, दोबारा शुरू करने के बाद भी</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>यह सूची</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>इनमें से कोई ज़रूरी नहीं: सब कुछ माउस से भी हो सकता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>यह आँकड़ा कैसे निकाला जाता है</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>छोड़ें (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>पूर्ववत करें (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>{count} और लेबल करें</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>दो विषयों में से हर एक को कम से कम {count} संदेश चाहिए।</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>सब हो गए। आगे बढ़ें, या कुछ और लेबल करें: इससे हमेशा मदद मिलती है।</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} में से {done}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>लेबल किया: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>स्वचालित, सही</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>स्वचालित, गलत</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>वापस पूछा</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>व्यक्ति को</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>सभी पायलटों में हर रिपोर्ट के पहले पेज पर रहता है। कोई भी भाग छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>लेटरहेड</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>{colour} में छपेगा, आपके रंग से गहरा: सफ़ेद कागज़ पर आपका रंग पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>आपका या आपकी फ़र्म का नाम</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>लोगो चुनें</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>लोगो हटाएँ</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>रंग चुनें</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>लोगो, PNG या SVG में</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>पहला पेज ऐसे शुरू होता है</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>{name} द्वारा तैयार</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>व्यवसाय का नाम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>रिपोर्ट का शीर्षक</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai इन भागों से बना है। शर्तें पढ़ने के लिए कोई एक चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>भाग या लाइसेंस खोजें</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>AI क्या कर सकता है</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>क्या हम तैयार हैं?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>अपेक्षित पैसे के क्रम में; मेहनत, जोखिम और कम डेटा से नीचे, बड़ी परेशानी से ऊपर। लाइनों को जोड़ें नहीं: कई वही घंटे बचाती हैं।</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>जवाब बदलें</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: AI के {count} उपयोग</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} बिना हाथ लगाए पोस्ट</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} स्वचालित</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} स्वचालित, महीने में लगभग {hours}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>आज, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>कल, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{value} के {items} आइटम ऑर्डर करने हैं</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>महीने में कॉल</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>एक कॉल है</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>अपना कंप्यूटर</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>कितने साल देखने हैं</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>एक संदेश</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>एक बैंक लाइन</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>एक पेज</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>एक पूर्वानुमान</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>केवल इस्तेमाल किया हिस्सा</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>केवल इसी के लिए खरीदा</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} साल</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>बैंक स्टेटमेंट यहाँ छोड़ें, जितने भी हों</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>बैंक स्टेटमेंट चुनें</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>आपके आँकड़े</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>वर्कस्पेस, फ़ाइल या देश के अनुसार मान पर, या मान्यता पर।</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>पहले जैसा करें: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>व्यवसाय के आँकड़े {theirs} में हैं, ये {ours} में: राशियाँ वहाँ से नहीं ली जातीं।</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>बंद महीना फिर खोले जाने तक कोई बदलाव नहीं लेता। दोनों ऑडिट ट्रेल में रहते हैं और पूर्ववत हो सकते हैं।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{lines} में से {settled} निपटाई</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>वर्कस्पेस का नाम</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>इसका फ़ोल्डर अपनी जगह और अपने नाम से रहता है।</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>वर्कस्पेस का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>इसे अपने क्लाइंट या व्यवसाय का नाम दें। इससे जुड़ा सब कुछ अपने फ़ोल्डर में रहता है।</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>नया वर्कस्पेस</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>फ़ोल्डर कहाँ रखें</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>वर्कस्पेस का नाम</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>चुनें कि फ़ोल्डर कहाँ रखें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>{payee} पर नोट</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>बाद में देखने वाले को क्या पता होना चाहिए</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>तीन काम, हर एक व्यवसाय की अपनी स्प्रेडशीट पर आज़माया हुआ। न खाता, न क्लाउड, न कुछ सेट करना।</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>“हमारा डेटा कहाँ जाता है?” कहीं नहीं: किनारे की ढाल पर क्लिक करें और सबूत दिखाएँ।</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>वह काम चुनें जिसमें सबसे ज़्यादा घंटे जाते हैं। नमूना दो मिनट में दिखाता है कि अपनी फ़ाइल क्या दिखाएगी।</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>“क्या हमें साफ़ डेटा चाहिए?” नहीं: जो संदिग्ध है, उसकी पंक्ति बताकर पूछा जाता है।</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>फ़ाइल जैसी उनके सिस्टम से निकली। उसे केवल पढ़ा जाता है; दो अर्थ वाली तारीखें और संख्याएँ पूछी जाती हैं।</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>“हमारा निर्यात अलग दिखता है।” उसे छोड़ दें: शीर्षक, विभाजक और शीट पहचान ली जाती हैं, और बदली जा सकती हैं।</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>कौन-सा कॉलम क्या है, यह नामों और मानों से अनुमानित है। एक क्लिक से बदलता है, और याद रखा जाता है।</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>“इनमें से आधे हमारे पास नहीं हैं।” केवल पहला ज़रूरी है; हर और कॉलम नतीजे को बेहतर बनाता है।</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>किसी भी आँकड़े से पहले डुप्लिकेट और कम संदेशों वाले विषय देखें। भरोसा यहीं से शुरू होता है।</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>“हमारे लेबल खराब हैं।” यह आम है; टेस्ट बताता है कि कितने, और गलत लेबल यहाँ सुधारे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>स्टॉक-आउट माँग नहीं है: जिन दिनों कुछ मौजूद नहीं था, वे हटाए जाते हैं, ताकि पूर्वानुमान उनसे न सीखे।</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>“क्या आप हमारे आँकड़े बदलते हैं?” फ़ाइल में कभी नहीं; हर सुधार यहाँ माना जाता है और पूर्ववत हो सकता है।</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>बिना लेबल के smeai एक जैसे संदेश साथ रखता है और नाम सुझाता है। फ़ैसला लोग करते हैं।</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>“क्या यह भरोसेमंद है?” यह शुरुआत है: अगला चरण पक्का करने के लिए कुछ संदेश पूछता है।</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>कुछ मिनट की लेबलिंग, सबसे ज़्यादा सिखाने वाले संदेशों पर। हर एक पर एक कुंजी।</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>“हमें कितने चाहिए?” पेज बताता है कि कब और से ज़्यादा मदद नहीं मिलती।</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>एक भाग अलग रखा जाता है और प्रशिक्षण में कभी नहीं दिखता। आगे के सभी आँकड़े उसी भाग से आते हैं।</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>“क्या यह नए संदेशों पर भी उतना अच्छा करेगा?” हर आँकड़े के साथ का अंतराल बताता है कि कितना भरोसा किया जा सकता है।</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>एक वाक्य, एक संख्या। फिर पहले गलत वाले दिखाएँ: वे सही वालों से ज़्यादा यकीन दिलाते हैं।</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>“अगर यह गलत हो तो?” स्लाइडर खिसकाएँ: कम गलतियाँ, लोगों के लिए ज़्यादा काम। संदिग्ध संदेश व्यक्ति को जाते हैं।</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>एक साथ छह फ़ॉर्मैट। हर फ़ाइल अपने बैलेंस से पाई-पाई तक जाँची जाती है।</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>“और अगर कोई लाइन छूट जाए?” तब बैलेंस का जोड़ सही नहीं बैठता, और पंक्ति बताई जाती है।</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>एक-दूसरे पर चढ़े निर्यात, अपने ट्रांसफ़र और रिवर्सल फ़ाइलों के बीच मिल जाते हैं। चुपचाप कुछ नहीं हटाया जाता।</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>“दो एक जैसी लाइनें दोनों सही हो सकती हैं।” हाँ: इसीलिए यह पूछता है और न कहने तक दोनों रखता है।</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>क्लाइंट का अपना खातों का चार्ट। जो खाता उसमें नहीं, उसमें कुछ दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>“हम दूसरा चार्ट इस्तेमाल करते हैं।” उसे तालिका के रूप में छोड़ें; आम चार्ट साथ आते हैं।</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>यह पहले दर्ज महीनों से सीखता है और आखिरी महीनों पर टेस्ट होता है, जैसा असल में होता।</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>“कितनी गलत पोस्ट होंगी?” जितनी सटीकता चाहिए, उतनी सेट करें; जो उस तक नहीं पहुँचती, वह केवल प्रस्तावित होती है।</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>अनिश्चित लाइनें पहले। Enter स्वीकार करता है, लिखने से बदलता है, और हर लाइन बताती है कि वह ऐसे क्यों दर्ज हुई।</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>“किसने क्या किया?” ऑडिट ट्रेल हर बदलाव कारण सहित रखता है, और हर बदलाव पूर्ववत हो सकता है।</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>दुकान के अपने बीते समय पर कई तरीके आज़माए जाते हैं, “पिछले साल जैसा” के साथ। सबसे अच्छा मिश्रण पूर्वानुमान करता है।</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>“यह कोई पहले से नहीं जान सकता।” सही: पट्टी को देखें। ऑर्डर उसी के हिसाब से बनते हैं।</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>किससे क्या और कब तक ऑर्डर करें। रीप्ले दिखाता है कि उस पर चलने से क्या नतीजा होता।</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>“इससे कितनी नकदी मुक्त होती है?” सर्विस लेवल बदलें और स्टॉक व छूटी बिक्री देखें।</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, वर्कबुक और वेब पेज। वर्कबुक में हर आँकड़े का सूत्र है, और सीमाएँ अपने अलग पेज पर।</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>“क्या हम इसे जाँच सकते हैं?” वर्कबुक खोलें: सूत्र चालू हैं।</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>सभी टेस्ट किए पायलट मिलकर: लागत वसूली, और वह किस पर टिकी है। उनके सामने ही उनका वेतन डालें।</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>“ये मान्यताएँ हैं।” तारे वाली हैं; उनके आँकड़े डालें और तारा हट जाता है।</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>शुरू होने के बाद निगरानी: हर महीने क्या मिला, और क्या गलत हुआ।</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>“अगर यह बिगड़ जाए तो?” यहाँ दिखता है, और पायलट रोका या फिर से प्रशिक्षित किया जा सकता है।</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>उनके एक घंटे की लागत। एक बार दर्ज, हर जगह इस्तेमाल, स्रोत साथ में।</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>“हमें यह पता नहीं।” स्टॉपवॉच इसे दस असली मामलों पर मापती है।</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>क्लाउड सेवाओं के मुकाबले उनके अपने कंप्यूटर की लागत, प्रति संदेश और प्रति माह।</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>“क्या हमें सर्वर चाहिए?” नहीं: यही कंप्यूटर करता है; पेज बताता है कि कितना समय लगता है।</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>क्लिक करने से पहले बताएँ कि पेज किसलिए है। आँकड़ों पर रुकें।</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 इसी पेज पर गाइड खोलता है।</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>समूह और श्रेणियाँ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>क्या हो अगर</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>खरीद ऑर्डर</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>अभी कोई पूर्वानुमान नहीं</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>पहले पूर्वानुमान और टेस्ट करें: एक चरण पीछे।</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>इस पूर्वानुमान के बाद कुछ बदला है।</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>एक चरण पीछे जाकर फिर से पूर्वानुमान करें: ऑर्डर उसी के अनुसार बनते हैं।</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{value} के {items} आइटम ऑर्डर करने हैं, {risk} की बिक्री जोखिम में</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>आपका आँकड़ा पूर्वानुमान की जगह लेता है, नया पूर्वानुमान बनने पर भी। दिन आने पर उसे परखा जाता है।</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>{item} का पूर्वानुमान ओवरराइड करें</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>ओवरराइड करें</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>जो आप जानते हैं और पिछला समय नहीं: मेला, पास में नई दुकान …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>इकाइयाँ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>निम्न, आधार और उच्च</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>हाथ में पैसा, महीने-दर-महीने</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* मान्यता पर टिका है। अपने आँकड़े साथ में या “क्या हो अगर” में डालें।</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>निम्न और उच्च सभी इनपुट को एक साथ उनके सतर्क या अच्छे छोर की ओर {way} तक ले जाते हैं।</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>शब्द लिखें, तीर कुंजियों से चुनें, Enter से करें, Escape से बाहर जाएँ।</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>इस नाम का कुछ नहीं है। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>नया पायलट</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>यह पेज</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>आपके आँकड़े</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>भाषा के अनुसार</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>विषय के अनुसार</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>हर हिस्सा अपने 95 % अंतराल और संदेशों की संख्या के साथ; मार्ग {sure} पर।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>जवाब हमेशा व्यक्ति देता है</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>इनसे सीखा</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>संदेश जिन पर प्रशिक्षण हुआ</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>सही छाँटे गए</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>इनमें गलत</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>व्यक्ति का औसत समय, आपकी फ़ाइल से</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: हमेशा व्यक्ति को।</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: अब हमेशा व्यक्ति को नहीं।</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} मिनट</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>जल्द आ रहा है</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>शुरू करें: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>नमूना आज़माएँ</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>नमूना आज़माएँ: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>आपके आँकड़े</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>व्यवसाय और कंप्यूटर</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>टेस्ट में मापा हुआ</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>इसमें शामिल पायलट</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>इससे बाहर के पायलट</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>बाहर करें</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>शामिल करें</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, जैसे {country} में</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>{country} में?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>आप जो खाली छोड़ें, वह आपके देश के सामान्य मान से भरता है। यह मोटा हिसाब है: आपके अपने आँकड़े बेहतर हैं।</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>सभी राशियों की मुद्रा; कुछ बदला नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>smeai में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>दो सवाल, फिर एक मिनट का टूर। दोनों जवाब कभी भी बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>विंडो की भाषा। रिपोर्ट और आपका डेटा दूसरी भाषाओं में हो सकते हैं।</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>व्यवसाय कहाँ है: आप जो खाली छोड़ें, वह वहाँ के काम और ऊर्जा की लागत से भरता है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>बिना टूर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>राशियाँ {currency} में हैं, और काम के एक घंटे का हिसाब {country} के सामान्य मान से होता है, जब तक आप अपना न डालें।</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>पोस्ट हुई 100 लाइनों में कितनी सही होनी चाहिए?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>बिना हाथ लगाए पोस्ट</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>{n} लाइनों में से {posted} पोस्ट हुई होतीं, उनमें से {wrong} आपके चुने खाते से अलग खाते में।</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>{trained} लाइनों पर प्रशिक्षण, बाद की {tested} पर टेस्ट।</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>पोस्ट हुई में सही</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>दूसरे खाते में पोस्ट</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>पुष्टि करनी है, तय करना है</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>महीने में बिना हाथ लगाए लाइनें</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>अभी काम चल रहा है। पूरा होने पर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>यह पेज कुछ चुने या शुरू किए जाने का इंतज़ार कर रहा है।</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>प्रस्तुति जारी</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>प्रस्तुतकर्ता दृश्य</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पेज</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>पेज ऊपर</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>पेज नीचे</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>नोट दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>नोट छिपाएँ</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>नोट यहाँ</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>नोट अलग विंडो में</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>समाप्त करें (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>क्लाउड में दस लाख संदेश</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>कीमतें बदलें</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>क्लाउड सेवाओं की कीमतें</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>सेवा जोड़ें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>साथ आई सूची पर लौटें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>{currency} में, {chars} अक्षरों के संदेश के लिए, {read} टोकन पढ़े और {written} लिखे। {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}” कीमत नहीं है।</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>हर सेवा के लिए नाम और कीमत चाहिए।</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>एक और संदेश</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>कब पढ़ा</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>कब पढ़ा (वर्ष-माह)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>मुद्रा, अगर सूची वाली न हो</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>एक कॉल</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>एक कॉल की कीमत</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>एक इकाई की कीमत</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>एक इकाई के अक्षर</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>प्रति कॉल न्यूनतम इकाइयाँ</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>दस लाख पढ़े टोकन</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>दस लाख लिखे टोकन</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>एक महीना</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>मूल शुल्क</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>मूल शुल्क में शामिल कॉल</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>मुफ़्त कॉल, या इकाइयाँ</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>कमिटमेंट</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>पूरी अवधि की कीमत</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>अवधि के महीने</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>इसमें महीने की कॉल</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>इससे ऊपर एक कॉल की कीमत</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>कुछ भी</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>बैंक लाइनें</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>कागज़ात</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>पूर्वानुमान</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>और {count}</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>पहले सुधारना है</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>छोड़ा गया या खाली पढ़ा गया</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (प्रोसेस {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>नेटवर्क की ओर कुछ खोला गया:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>इस प्रोसेस पर नज़र नहीं रखी गई।</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>किसी नेटवर्क से कोई कनेक्शन नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>{time} पर शुरू होने से नज़र में है।</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>यह सिस्टम अभी खुले सॉकेट की सूची नहीं देता।</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>अभी खुले, Linux की सूची के अनुसार: {network} नेटवर्क की ओर, {local} स्थानीय (स्क्रीन और इंजन)।</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोका गया। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>रोका जा रहा है</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>अब तक {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>लगभग {time} बाकी</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>मेरा व्यवसाय</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>वर्कस्पेस खोलें</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>कॉपी खोलें</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} खुला है।</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>वर्कस्पेस {name} अपनी पुरानी जगह पर नहीं है: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>उसकी डिस्क लगाएँ, या उसे उसकी मौजूदा जगह से खोलें।</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>वर्कस्पेस का नाम अब {name} है।</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} के नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>सभी वर्कस्पेस</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>नया वर्कस्पेस…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>वर्कस्पेस फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>कॉपी खोलें…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>एक फ़ाइल में कॉपी सहेजें…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>इस वर्कस्पेस का नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>smeai का रखा सब कुछ हटाएँ…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>हर क्लाइंट के लिए एक: एक फ़ोल्डर जिसमें उसी के पायलट, आँकड़े, मॉडल और रिपोर्ट हों, किसी और के नहीं।</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>अभी वहाँ नहीं है</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>आप यहाँ काम कर रहे हैं</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>पहले खुले</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>एक फ़ाइल में कॉपी सहेजें…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>नया वर्कस्पेस…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>कॉपी खोलें…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>smeai का रखा सब कुछ हटाएँ…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>सबूत दिखाएँ</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>नेटवर्क इस्तेमाल हुआ</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>इस विषय का नाम</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} संदेश</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>इसमें मिलाएँ…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>खरीद ऑर्डर</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>हर सप्लायर के लिए एक, जिसमें लिखा है कि अभी क्या और कब तक ऑर्डर करना है।</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>ऑर्डर लिखें</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>ऑर्डर के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>ऑर्डर करना है, सप्लायर के अनुसार</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर मूल्य</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>कब तक ऑर्डर</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>सप्लायर नहीं बताया</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>विस्तार करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>क्या गलत हुआ?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>आप क्या बदलेंगे?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>जारी रखें, विस्तार करें या बंद करें?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>{day} को तय किया</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>AI कहाँ मदद कर सकता है?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>दस सवाल, तीन मिनट। आप जो खाली छोड़ें वह मान लिया जाता है और मान्यता के रूप में दिखता है। सब कुछ यहीं रहता है।</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>पहले अपना व्यवसाय चुनें; बाकी सब खाली रह सकता है।</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{total} में से {count} के जवाब दिए</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>क्या मौजूद है</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>क्या कमी है</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>पहले क्या करें</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>पहले पायलट के पाँच चरण</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>एक उपयोग चुनें, तीन नहीं</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>अपना डेटा दें</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>ऐसे मामलों पर टेस्ट करें जो उसने कभी नहीं देखे</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>गलत मामलों को देखें, और तय करें कि व्यक्ति के पास क्या रहे</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>रिपोर्ट आगे दें, और फ़ैसला करें</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (हो गया)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>{title} हटाएँ</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>{pilot} खोलें</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>पिछली बार सहेजा गया: {time}। तब तक का सब कुछ मौजूद है।</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>smeai पिछली बार अचानक बंद हो गया।</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>कुछ नहीं खोया।</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>सहमति बाकी</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>इस प्रकार के सब मानें</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>सब वैसे ही रहने दें</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>माना गया</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>इकाइयाँ</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>माँग जो पूरी नहीं हो सकी</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>कुछ गलत नहीं दिखता: न खाली जगह, न स्टॉक खत्म, न उछाल।</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>और {count}</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>मानें: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>रहने दें: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} {other} से उधार लेता है</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>सब मानें: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>सब रहने दें: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>{first} से {last}, दिन-दर-दिन, केवल तब तक की जानकारी से।</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>शेल्फ़ से पूरी हुई माँग</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>औसत स्टॉक, लागत पर</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>रीप्ले के लिए पिछला समय बहुत कम था।</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>smeai के अनुसार चलने पर {stock} के स्टॉक से {share} माँग पूरी हुई होती</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {stock} में {share}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>कौन ऑर्डर करता है</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>फ़िल रेट</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>साइकल सर्विस</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>बिना स्टॉक का समय</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>छूटी बिक्री</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>औसत स्टॉक</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>खरीदा</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} इकाइयाँ</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>अभी नहीं: रिपोर्ट में बनाने वाले का नाम नहीं है</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>लोगो के साथ</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>बिना लोगो</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>रिपोर्ट की भाषा</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>लेटरहेड</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>व्यवसाय का नाम, फ़ाइलों के नाम और आपकी फ़ाइलों से लिए उद्धरण छोड़ देता है; विषयों, खातों, आइटमों और सप्लायरों को नंबर दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>लेटरहेड…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>रिपोर्ट का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>मॉडल सहेजें</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>मॉडल सहेज लिया गया।</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>पहले वाक्य और संख्या, फिर सबूत, सीमाएँ और तरीका। आगे देने लायक।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>सभी संदेशों से सीखता है, टेस्ट वालों से भी, और एक फ़ाइल में रहता है जिसे कोई भी smeai खोल सकता है।</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>मॉडल सहेजें…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>पहले प्रशिक्षण और टेस्ट करें।</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>अभी रिपोर्ट के लिए कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>सभी टैब एक दस्तावेज़ में: वाक्य, चार्ट और तालिकाएँ, हर सूत्र, और स्रोत सहित हर इनपुट।</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>पहले वाक्य, संख्या और माँगा गया फ़ैसला; फिर निम्न, आधार और उच्च, यह किस पर टिका है, हर सूत्र और स्रोत।</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>नतीजे के भाग</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>अभी कोई नतीजा नहीं</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>पहले प्रशिक्षण और टेस्ट करें: एक चरण पीछे।</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>घंटे और पैसा</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>क्या हो अगर</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>गलत वाले</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>विषय के अनुसार</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>भाषा के अनुसार</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>आपस में बदले</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>कितना पक्का होना चाहिए</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>इस टेस्ट के बाद कुछ बदला है।</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>इसे गिनने के लिए एक चरण पीछे जाकर फिर टेस्ट करें।</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>विषय सुझाए गए थे, {count} लेबल आपके हैं: इसे पहली झलक मानें।</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>पंक्तियाँ: {now}। पहले वाली फ़ाइल अब नहीं है, इसलिए और कुछ की तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>पंक्तियाँ: {before} के बजाय {now}।</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>अवधि: {now}।</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>अवधि: {before} के बजाय {now}।</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>नए कॉलम, इस्तेमाल में नहीं: {names}।</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, नए: {count} ({names})।</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, अब नहीं हैं: {count} ({names})।</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: पहले जैसा।</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>हाथ से लेबल की गई {all} पंक्तियों में से {kept} इस फ़ाइल में हैं और अपना लेबल रखती हैं।</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>“{title}” में {file} इस्तेमाल करें?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>कॉलम, विकल्प, जवाब और सीमाएँ आपके सेट किए अनुसार रहती हैं। पायलट फिर से टेस्ट होता है। “पूर्ववत करें” से पुरानी फ़ाइल लौट आती है।</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>यह फ़ाइल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>इससे नया पायलट शुरू करें</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>इन कॉलमों का नाम अब बदल गया है, या ये नहीं रहे। इनकी जगह कौन-से लें?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>इस फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (पहले “{column}”)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>बैंक लाइनें</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>दूसरा मार्ग चुनें, या फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>कोई लाइन मेल नहीं खाती</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>नियम निर्यात करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>लिखी गई: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>लाइनें या नियम</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>सभी पक्की लाइनें पोस्ट करें</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>“पोस्ट” मार्ग की हर बाकी लाइन एक चरण में निपटाता है</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>महीने…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>मासिक समीक्षा</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>इस महीने के फ़ैसले</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>नया पायलट</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>पहले पायलट टेस्ट करें; जब वह रोज़ इस्तेमाल में हो, तो हर महीने उसे यहाँ देखें।</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>अभी समीक्षा के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>कोई दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: {day} से रोज़ इस्तेमाल में</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: रोज़ इस्तेमाल में नहीं</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>इस महीने के आँकड़े</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>इस महीने के जवाब</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>क्या मिला, पिछले महीने के साथ, क्या तय हुआ, और तीन जवाब।</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>इसे नियम बनाएँ?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>नियम सहेजें</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>अब से इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>नियम निर्यात करें…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>जब आप किसी प्राप्तकर्ता को कुछ बार एक जैसा दर्ज कर लें, तो यहाँ नियम सुझाया जाता है।</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>अभी कोई नियम नहीं</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>आपके दर्ज किए से सुझाए गए</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>आपके नियम; लाइन पर पहला लागू नियम चलता है</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>इसे नियम बनाएँ</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>आज़माएँ…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>यह नहीं</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले लाएँ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>क्या दिन, हफ़्ते या महीने साथ-साथ कॉलम में हैं? तो उन्हें भूमिका नहीं चाहिए: केवल आइटम को चाहिए।</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>“{title}” को शुरुआती स्थिति में लौटाएँ? उसमें बने पायलट, मॉडल और रिपोर्ट हट जाएँगे।</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>नमूना व्यवसाय रीसेट करें</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>“{title}” अब शुरुआती स्थिति में है।</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>नमूना व्यवसाय</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>काल्पनिक व्यवसाय, हर एक अपने वर्कस्पेस में। कुछ भी आज़माएँ: आपके अपने पायलट नहीं छेड़े जाते।</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>होम पेज पर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>खोलें: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>रीसेट करें: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>इस “क्या हो अगर” का नाम</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>मापे हुए और पूरे व्यवसाय के आँकड़े यहाँ केवल आज़माए जाते हैं, अपनाए नहीं जाते।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>अपनाएँ</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} इनपुट दूसरे मानों पर आज़माए</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} इनपुट दूसरे मान पर आज़माया</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>स्लाइडर खिसकाएँ, या आँकड़ा लिखें: जब तक आप अपनाएँ नहीं, कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>दूसरों के साथ दिखाएँ; एक बार में तीन तक।</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} आज़माएँ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, सामान्य उपयोग</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>महीने में एक ग्राहक से बचत</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>आमदनी में से बचत</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>मोटी सूची कीमतें: फ़ैसले से पहले जाँच लें। पहली को बारीकी से देखा जाता है।</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>कीमतें बदलें</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>% में, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>% में</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>रिपोर्ट का ब्योरा</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>यह पायलट smeai के दूसरे संस्करण ने सहेजा है और दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>यह पायलट {folder} में रखा है।</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>सबूत कि कुछ भी इस कंप्यूटर से बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>प्रस्तुतकर्ता दृश्य</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>नमूना व्यवसाय</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>टूर लें</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>देश: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>कॉलम…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>दूसरी फ़ाइल…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>ऑफ़लाइन, डेटा यहीं रहता है</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>नया पायलट</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>मेरे पायलट</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्टें</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>बिज़नेस केस</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>मासिक समीक्षा</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>व्यवसाय के आँकड़े</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>कंप्यूटिंग लागत</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>AI कहाँ मदद करता है</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>यह आँकड़ा कैसे निकाला जाता है</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>{amount} बाँटें</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>एक और भाग</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>खाता देना बाकी: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>हर भाग के लिए खाता और राशि चाहिए।</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>भागों का जोड़ सही है।</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>काम पर लगे आपके पायलट</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>मासिक समीक्षा</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>शुरू से अब तक</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>महीने की मात्रा</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>कंप्यूटिंग लागत, प्रति इकाई</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>अगली समीक्षा</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>हर पायलट के टेस्ट के अनुसार, गुणा रोज़ इस्तेमाल के महीने; उससे पहले कुछ नहीं गिना जाता। * मान्यता पर टिका है।</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>अभी कुछ नहीं गिना जाता: मासिक समीक्षा में बताएँ कि पायलट कब से रोज़ इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>अभी इस्तेमाल में नहीं</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>{file} इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>फ़ाइल कैसे पढ़ी जाती है</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>कॉलम किसलिए हैं</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>{total} में से चरण %n: {title}</numerusform>
            <numerusform>{total} में से चरण %n: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल करें</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>बैंक फ़ाइलें</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>दर्ज करें</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>बिकी इकाइयाँ, सभी आइटम</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिका</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>माँग</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>{units} ऑर्डर करें</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: ज़्यादातर बिक्री</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: बीच के</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: बहुत-से, थोड़ी बिक्री</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: स्थिर माँग</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: बदलती</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: अनियमित</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>जोखिम में</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>कब तक ऑर्डर</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर मूल्य</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>दिन बाकी</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>बिकेगा</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>रुझान</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>अतिरिक्त स्टॉक</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>सेफ़्टी स्टॉक</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>रीऑर्डर पॉइंट</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>ऑर्डर एक लीड टाइम देर से हो तो औसतन छूटी बिक्री</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>जो मौजूद है वह कितने दिन चलेगा</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>पूर्वानुमान की संभावित गलती के लिए रखा स्टॉक</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>स्टॉक और बाकी ऑर्डर इतने पर आ जाएँ, तो ऑर्डर का समय है</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>ऑर्डर की इकाइयाँ, अभी की तुलना में</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>सेफ़्टी स्टॉक, अभी की तुलना में</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>रीऑर्डर पॉइंट, अभी की तुलना में</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>आगे के चरणों में अपेक्षित इकाइयाँ</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>पहले के उतने ही चरणों के मुकाबले</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>आगे के चरणों में न बिकने वाले माल में फँसा पैसा</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>A से C बिक्री के अनुसार, X से Z बिक्री की स्थिरता के अनुसार</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>टेस्ट में औसत निरपेक्ष मापित त्रुटि; 1 यानी पिछले समय में सीज़नल नाइव</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>तिमाहियाँ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} हफ़्ते</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} महीने</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} तिमाहियाँ</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} साल</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>माल खत्म</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>उछाल</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>नए आइटम</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>बंद हुए आइटम</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>बंद दिन</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>खाली जगहें</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>कुछ नहीं बिका क्योंकि कुछ था ही नहीं: माँग का अनुमान लगाया जाता है।</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>एक बिक्री बाकी सब से बहुत ऊपर। वह फ़ाइल में रहती है; मानी गई बिक्री को अगली सबसे ऊँची मानकर सीखा जाता है।</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>अकेले पूर्वानुमान के लिए बहुत कम समय: हर एक मिलते-जुलते आइटम से उधार लेता है।</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>अब नहीं बिकते: आगे कुछ ऑर्डर नहीं होता।</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>इन पर कभी कुछ नहीं बिकता: ये कम माँग के दिन नहीं हैं।</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>आइटम के चलते हुए बिना पंक्ति के चरण: माने गए चरण “कुछ नहीं बिका” गिने जाते हैं।</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>खुले दिन</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>कीमतें</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>छुट्टियाँ</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>सरल नियम</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>वही नियम, उतनी ही सर्विस पर</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>दुकान ने क्या किया</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>ऑर्डर करना है</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>डेड स्टॉक</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>ओवरराइड किया</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>रीप्ले</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>घंटे और पैसा</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>क्या हो अगर</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>पहले पूर्वानुमान और टेस्ट करें।</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>अभी रिपोर्ट के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>इस पूर्वानुमान के बाद कुछ बदला है।</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>फिर से पूर्वानुमान करें, ताकि आँकड़े उसे दिखाएँ।</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>क्या बिकेगा और कितना पक्का है, क्या ऑर्डर करना है, पिछला साल कैसा रहता, और हर सूत्र।</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>पिछले समय का टेस्ट सहेजा है, और पूर्वानुमान का {part}।</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>पिछले समय के टेस्ट का {part} सहेजा है।</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>उसके बाद बिक्री में या आपकी मानी बातों में जो बदला, वह फिर से निकाला जाता है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>इनमें से {count} हमेशा की तरह करें। शुरू करने और हर एक के बाद स्पेस बार दबाएँ। जिसमें बाधा आई हो, उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>यह समय लें</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>इसे छोड़ें</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>पिछला पूर्ववत करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक और</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>{total} में से {number}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>{count} के बाद औसत दिखाया जाता है।</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>प्रति इकाई {mean}, 95 % निश्चितता पर {interval}। फैलाव {spread}, n = {count}।</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>पंक्तियाँ फ़िल्टर करें</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n चुनी गई</numerusform>
            <numerusform>%n चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{all} में से {shown} पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>इस पेज के भाग</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>कितना सही दर्ज हुआ होता?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>क्लाइंट का अपना पिछला समय तय करता है: smeai पहले दर्ज लाइनों से सीखता है और आखिरी लाइनों पर टेस्ट होता है, जो उसने कभी नहीं देखीं। बिना पिछले समय की लाइनें केवल नियमों और शब्दकोश से दर्ज होती हैं।</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>नमूने का पिछला समय</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>दर्ज लाइनों की तालिका…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>बिना टेस्ट आगे बढ़ें</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>{file} से सीखता है।</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>पहले दर्ज हुई लाइनों की तालिका दें: बहीखाता प्रोग्राम से, या स्प्रेडशीट।</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>फिर से टेस्ट करें</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>प्रशिक्षण और टेस्ट करें</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>दर्ज लाइनों की तालिका चुनें</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>हर लाइन में विवरण, राशि और वह खाता चाहिए जिसमें वह दर्ज हुई।</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>दूसरे पक्ष और स्रोत के अनुसार</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>लोगों के चुने खाते से अलग खाते में पोस्ट</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>सरल तरीके, उन्हीं लाइनों पर</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>लाइनें जिनमें</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>पोस्ट हुई</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>इनमें सही</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>परिचित पक्ष</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>नया पक्ष</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>था</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>कहाँ से आया, और कितना पक्का था</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>दायरा {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* इसमें मान्यताएँ: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>पहले: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} अंक</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>पहले से {amount} ज़्यादा</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>पहले से {amount} कम</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>जिनका जवाब हमेशा व्यक्ति दे, उन्हें चुनें: शिकायतें, कानूनी, चिकित्सा। एक नाम के दो विषय एक हो जाते हैं।</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>ये अगले चरण में संदेशों की बातों से सुझाए जाते हैं।</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>अभी कोई विषय नहीं</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>जवाब हमेशा व्यक्ति देता है</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} विषय अब एक हैं: {name}।</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: वापस लिए।</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: प्रशिक्षण से बाहर।</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: हमेशा व्यक्ति को।</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: अब हमेशा व्यक्ति को नहीं।</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} का नाम अब {new} है।</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>मिलती-जुलती बात वाले संदेश साथ रखे गए। विषयों को अपने हिसाब से नाम दें; मिलाएँ, बाँटें या हटाएँ।</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>फिर से सुझाएँ</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>विषयों की संख्या</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>कम से कम दो विषय चाहिए।</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>विषय फिर से सुझाए गए।</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} का नाम अब {new} है।</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} अब {new} का हिस्सा है।</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} हटाया गया।</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} बाँटा गया।</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>टूर छोड़ें</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>तीन काम, आपके अपने आँकड़ों पर आज़माए हुए</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>“शुरू करें” आपकी अपनी फ़ाइल लेता है, जो केवल पढ़ी जाती है। “नमूना आज़माएँ” वही चीज़ काल्पनिक डेटा पर दिखाता है।</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>या फ़ाइल छोड़ें</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>स्प्रेडशीट या बैंक से मिली फ़ाइल, विंडो में कहीं भी। जो संदिग्ध है वह पूछा जाता है, चुपचाप अनुमान नहीं लगाया जाता।</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>सब कुछ सहेजा रहता है</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>पायलट साथ-साथ सहेजे जाते हैं; हर कदम वापस लिया जा सकता है, कल भी। उनकी रिपोर्टें यहाँ मिलती हैं।</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>घंटों से पैसों तक</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>एक बार बताएँ कि आपके काम की लागत क्या है। सभी पायलट उसी से हिसाब करते हैं, और बिज़नेस केस बताता है कि सब मिलाकर कितना बनता है।</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>इस कंप्यूटर से कुछ भी बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>ढाल प्रमाण दिखाती है। बाकी मेन्यू में है: मदद, नमूना व्यवसाय और यह टूर दोबारा।</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>किराना दुकान</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>छह सप्लायरों के 180 आइटम, तीन साल की बिक्री: क्या ऑर्डर करें, और कब तक।</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>बेकरी</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>दर्ज करने के लिए छह फ़ॉर्मैट में तीन बैंक खाते।</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>वेब शॉप</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>ऑर्डर, वापसी और कॉफ़ी के बारे में तीन भाषाओं में 1,600 संदेश।</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>डॉक्टर का क्लिनिक</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>अपॉइंटमेंट, पर्चियों और रिपोर्टों के बारे में 560 संदेश।</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>प्रशिक्षण और टेस्ट करें</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>आपके संदेशों से सीखने को तैयार</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>कुछ संदेश अलग रखे जाते हैं। मॉडल बाकी से सीखता है, फिर उन पर टेस्ट होता है जो उसने कभी नहीं देखे। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>पिछले टेस्ट के बाद कुछ बदला है</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>फिर से टेस्ट करें, ताकि आँकड़े विषयों और विकल्पों की मौजूदा स्थिति दिखाएँ।</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>प्रशिक्षण और टेस्ट पूरा</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>अलग रखे {n} संदेशों में से {right} सही छाँटे गए। नतीजों पर जाएँ, या फिर से टेस्ट करें।</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>टेस्ट के विकल्प</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>आज़माएँ: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>पहले जैसा करें: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>आज़माया हुआ अपनाएँ</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>“क्या हो अगर” {name} सहेजें</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} आज़माएँ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>ग्राहक लिखता है</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>संदेश लिखें या पेस्ट करें, जैसा ग्राहक भेजता।</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>इसका विषय, इसका मार्ग और जवाब।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>इस विषय का कोई जवाब सहेजा नहीं है। “जवाब” में एक लिखें।</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>संदेश में यह नहीं है: {gaps}।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>मिलते-जुलते संदेश</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>कोई परिचित विषय नहीं</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} पक्का</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>अगला: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>जिन शब्दों से संकेत मिला: {words}।</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>कॉपी खोलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} पासवर्ड से सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>रोज़ इस्तेमाल में</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>घंटे और पैसा हर पायलट के टेस्ट से हैं, गुणा रोज़ इस्तेमाल के महीने, आपकी दर्ज मात्रा के अनुसार। जब तक आप न बताएँ कि कब से, कुछ नहीं गिना जाता। * मान्यता पर टिका है।</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>ज़रूरी डेटा</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>smeai क्या कर सकता है</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>यह किस पर टिका है; अपने आँकड़े डालें</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>यह पायलट शुरू करें</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>नमूना आज़माएँ</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>दायरा {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: मौजूद</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: नहीं है</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>पहले से कोई नहीं।</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>यहाँ टेस्ट हो सकता है</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>smeai में नहीं</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>मेहनत: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>जोखिम: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>यह इसे आपकी अपनी फ़ाइल पर टेस्ट करता है, और दिखाता है कि क्या सही, गलत और अनिश्चित होता।</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai इसे नहीं चला सकता। आप जो भी चुनें, पैसे देने से पहले अपने पचास मामलों पर टेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>AI के उपयोग, सबसे अच्छे पहले</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>महीने में अपेक्षित बचे घंटे; दायरा साथ में दिखता है</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>महीने में: घंटे पैसों में, और लाभ, चालू खर्च घटाकर</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>क्या smeai इसे आपकी अपनी फ़ाइल पर टेस्ट कर सकता है</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>यह संख्या नहीं है; फ़िलहाल मान लिया गया है।</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>माना: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. आपकी स्प्रेडशीट</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>जैसी है वैसी ही छोड़ें। संदिग्ध कॉलम और तारीखें पूछी जाती हैं।</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. ईमानदार टेस्ट</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>कभी न देखी पंक्तियों पर आज़माया, एक सरल तरीके के साथ।</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. घंटे और पैसा</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>हर सूत्र, गलतियों और सीमाओं वाली रिपोर्ट।</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>आज़माया</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>बिज़नेस केस</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>व्यवसाय और कंप्यूटर</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>आज़माया</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>हाथ में पैसा, महीने-दर-महीने</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>आज से महीने</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>आइटम-दर-आइटम</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>अभी {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>पूर्वानुमान के विकल्प</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>ऑर्डर के आइटम</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>ऑर्डर की इकाइयाँ</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>ऑर्डर का कुल</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>औसत स्टॉक, लागत पर</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>सेफ़्टी स्टॉक, लागत पर</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>स्टॉक रखने की लागत, सालाना</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>जोखिम में बिक्री</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>अतिरिक्त स्टॉक</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>डेड स्टॉक</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>नया पायलट</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>अपने आँकड़ों पर क्या आज़माना चाहेंगे?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>मेरे पायलट</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>अभी कोई पायलट नहीं</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>आपका शुरू किया हर पायलट यहाँ रहता है, साथ-साथ सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्टें</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>अभी कोई रिपोर्ट नहीं</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>पायलट के अंत में PDF, Excel वर्कबुक और वेब पेज के रूप में रिपोर्ट बनती है। वे यहाँ मिलेंगी।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>पूर्ववत करें: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>फिर से करें: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>स्प्रेडशीट खोलें…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>कमांड खोजें…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>इस पेज पर सहायता</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>स्प्रेडशीट चुनें</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>कुछ छोटे चरण। कभी भी पीछे जा सकते हैं; सब कुछ साथ-साथ सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>smeai बंद करें</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>कुछ अभी चल रहा है। फिर भी बंद करें?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोकें और बंद करें</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>आपका दर्ज किया सब कुछ सहेजा गया है। अगली बार खुलने पर smeai फिर से शुरू करने को पूछेगा।</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>पूर्वानुमान ने अब तक जो निकाला है, वह रखा जाता है: वह वहीं से आगे चलता है।</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: {share} पर रुका।</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>“{title}” का टेस्ट</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>“{title}” का पूर्वानुमान</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>“{title}” के लिए आयात</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>“{title}” की रिपोर्ट</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>इसका इंतज़ार: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>पूरा नहीं हुआ: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>हो गया: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n इंतज़ार में</numerusform>
            <numerusform>%n इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>शुरू न करें: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>वर्कस्पेस: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>शब्द या विषय खोजें</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>गलत वाले</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>सभी मार्ग</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>था</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>टेस्ट की सीमा पर यह किस मार्ग में गया</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{all} में से {found}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>कोई विषय नहीं</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>पंक्ति {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>पहले सुधारना है</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>सुधारने योग्य</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: रोज़ इस्तेमाल में कब से</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>अभी रोज़ इस्तेमाल में नहीं: कुछ नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>इस महीने {hours} और {money}; शुरू से अब तक {all_hours} और {all_money}। अगली समीक्षा: {day}</translation>
    </message>
</context>
</TS>
