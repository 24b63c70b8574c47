<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Kode atau nama akun</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Tidak ada akun yang cocok. Akun ditambahkan di “Akun”.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Bagan akun</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Pakai bagan akun klien, atau mulai dengan salah satu dari ini.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Bagan akun klien…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Bidang usaha</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Pilih bagan akun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} akun</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Bagan akun belum dipilih</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Aset</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Kewajiban</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Ekuitas</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Beban</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Semua bidang usaha</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Makanan dan restoran</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Jasa dan kerajinan</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>Tambahkan {file} ke “{title}”?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>Barisnya bergabung dengan baris di buku besar. Akun, aturan, dan yang sudah Anda bukukan tetap.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Tambahkan berkas ini</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Mulai uji coba baru dengannya</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Tidak ada yang perlu diperbaiki. Data layak untuk tes.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Usulkan dari jawaban lama</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Halo {name}, terima kasih atas pesan Anda …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} dan {order} diisi dari pesan; kata lain dalam kurung kurawal dibiarkan, untuk diisi oleh orang.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Balasan untuk {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>{count} balasan diusulkan.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Uji coba baru</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Baca laporan…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>Ini kesalahan di smeai, bukan di berkas Anda. Mohon laporkan: salin laporannya dan kirimkan kepada kami.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Terjadi kesalahan yang tidak semestinya.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Model ini</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Dikelompokkan benar</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Dikelompokkan benar, dalam tes yang sama</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Dilatih dengan</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} pesan</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Diuji dengan</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Tanpa topik, dialihkan</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Dikenal, tetapi dialihkan</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Galat kalibrasi</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Waktu pelatihan</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Satu pesan</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Bulan ini dibandingkan bulan lalu</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Tentukan di atas uji coba mana yang dipakai sehari-hari.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Menurut tesnya</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Seluruh bulan ini</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Diperbaiki bulan lalu</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Diperbaiki</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Aturan ini akan cocok dengan {count} baris</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, tidak ada yang dibukukan lain.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, {count} di antaranya dibukukan lain.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Dibagi menjadi {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Leksikon</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Kembar</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Transfer sendiri</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Pembalikan</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>Jam dan uang</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Tidak ada yang diuji, jadi tidak ada yang dilaporkan. Baris tetap dibukukan.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Apa yang diposting, apa yang benar, apa yang diserahkan kepada orang, dan cara mengukurnya.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Laporan kesalahan</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>Hanya ini isinya. smeai tidak mengirim apa pun: teruskan hanya jika Anda mau.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Laporan tidak dapat ditulis ke berkas; laporan bisa disalin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Bukukan semua {count} baris dari filter ini?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Baris di bulan yang sudah ditutup tidak berubah. Ini satu langkah: satu kali Urungkan membatalkan semuanya.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>Bukukan {count} baris</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Masing-masing sesuai usulan</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Semua ke satu akun:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Belum ada uji coba teruji dalam kasus bisnis</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Belum ada uji coba teruji</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Jalankan uji coba dengan angka Anda sendiri atau dengan contoh: hasil tesnya menjadi kasus bisnis di sini.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Keluarkan {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>Masukkan {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Kasus bisnis</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Uji coba baru</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Kasus bisnis</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Faktor penentu</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Semua angka</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Ditanya balik</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Ke petugas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>Dari 100 pesan, {auto} akan dijawab otomatis, {wrong} di antaranya salah</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: sekitar {hours} jam dihemat per bulan.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Mengurusnya akan memakan {hours} jam per bulan lebih banyak daripada yang dihemat.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Diuji dengan {n} pesan yang belum pernah dilihat model.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Perkirakan dan pesan stok</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>Dari riwayat penjualan: apa yang akan laku, seberapa pasti, apa yang dipesan, dan kapan.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Apa yang terjual. Tanpa ini, berkas dianggap satu barang.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Kapan terjual. Tidak perlu jika bulan atau minggu berjajar.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantitas</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Berapa yang terjual; beberapa baris dalam satu hari dijumlahkan.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Toko atau gudang: setiap barang diprakirakan untuk setiap tempat.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Harga per unit bagi pelanggan hari itu; baris mendatang memberi tahu harga yang akan berlaku.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promosi</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Apakah sedang promosi; baris mendatang memberi tahu promosi yang akan datang.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Toko buka</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 saat toko buka.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Toko tutup</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 saat toko tutup.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 pada hari libur umum atau sekolah.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Berapa yang datang hari itu; ditampilkan, tidak dipakai untuk prakiraan: jumlah mendatang tidak diketahui.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stok tersedia</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Berapa yang ada di akhir hari itu: menunjukkan kapan habis terjual.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Sebutannya sehari-hari.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Prakiraan kelompok adalah jumlah prakiraan barangnya.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Biaya per unit</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Yang Anda bayar per unit: mengubah stok menjadi uang.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Waktu tunggu, hari</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Dari pemesanan hingga ke rak.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Isi kemasan</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Pesanan selalu kemasan utuh.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pesanan minimum</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Jumlah terkecil yang dikirim pemasok.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Pesanan ditulis satu untuk setiap pemasok.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Masa simpan, hari</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Tidak ada yang dipesan jika akan rusak.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Dalam pesanan</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Sudah dipesan dan belum dikirim.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tanggal tiba</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Kapan pesanan terbuka tiba.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>Nomor atau nama yang sama seperti di penjualan.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Berapa yang ada sekarang.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Yang dibayar pelanggan per unit: mengubah penjualan hilang menjadi uang.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Hari, minggu, atau bulan; sesuai isi berkas, kecuali Anda menentukan lain.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Seperti di berkas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kuartal</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Langkah ke depan</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Seberapa jauh ke depan; 0: 28 hari, 13 minggu, 12 bulan, atau 4 kuartal.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>Layanan diukur sebagai</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Tingkat layanan siklus: porsi siklus pesanan tanpa kehabisan stok. Tingkat pemenuhan: porsi permintaan yang dilayani dari rak.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Tingkat layanan siklus</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tingkat pemenuhan</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Layanan yang diinginkan, dalam %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Nilai lebih tinggi menyimpan lebih banyak stok dan lebih jarang kehabisan.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Hari antarpesanan</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Seberapa sering Anda memesan dari satu pemasok.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Jika tidak disebutkan pada barang.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Hari libur umum di</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Kode negara seperti DE; kosong: tidak ada.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Porsi masa lalu yang disisihkan untuk tes, dalam %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Tidak dipelajari: pesanan dicoba pada bagian ini.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>Harinya, atau hari pertama; boleh juga minggu atau bulan.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>Hari terakhir; kosong: satu hari.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Promosi, tutup, atau hari libur.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>Nomor atau nama yang sama seperti di penjualan; kosong: semua barang.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Semua barang dalam satu kelompok.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Semua barang dari satu pemasok.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>Toko yang dimaksud; kosong: semua toko.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskon</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Dari harga biasa, dalam % atau sebagai porsi.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Harga per unit bagi pelanggan selama itu.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Lebih banyak permintaan dilayani</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Porsi permintaan yang dilayani dari rak, dikurangi porsi kebijakan lain.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Lebih sedikit rak kosong</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>Porsi waktu tanpa stok yang dihindari.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Kas dibebaskan, sekali</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Stok rata-rata menurut harga pokok pada kebijakan lain, dikurangi stok smeai; negatif: terikat.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Lebih sedikit stok</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>Sama, sebagai porsi dari stok kebijakan lain.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Biaya penyimpanan stok, per tahun</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Modal, gudang, layanan, dan risiko, sebagai porsi stok menurut harga pokok.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Biaya penyimpanan dengan smeai, per tahun</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Stok rata-rata menurut harga pokok kali porsi itu.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Biaya penyimpanan selain itu, per tahun</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>Sama, pada kebijakan lain.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Biaya penyimpanan dihemat, per tahun</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>Selisih keduanya.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Penurunan biaya penyimpanan</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>Sama, sebagai porsi biaya penyimpanan kebijakan lain.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Lebih sedikit stok untuk layanan sama</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Dibandingkan aturan sederhana yang kemudian disetel agar melayani sebanyak itu.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Penjualan hilang yang dihindari, per tahun</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Permintaan yang bertemu rak kosong, menurut harga jual: milik mereka dikurangi milik kami.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Margin hilang yang dihindari, per tahun</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>Sama, dikurangi harga pokok barangnya.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Kerusakan yang dihindari, per tahun</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Yang dibuang karena usianya, menurut harga pokok: milik mereka dikurangi milik kami.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Pemesanan manual, jam per minggu</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Sesuai keterangan Anda, tetapi paling banyak setiap barang secara manual sekali seminggu.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Jam perencana dihemat per bulan</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>Porsi waktu itu yang dihemat dengan memeriksa usulan.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Jam perencana, nilai per bulan</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>Sama, menurut biaya satu jam.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Margin yang tidak hilang, biaya penyimpanan dan kerusakan yang dihemat, jika diketahui, dan jam perencana.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Lama proses</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Tes, pemilihan, dan prakiraan semua barang, di komputer ini.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Komputasi, per proses</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Listrik dan keausan komputer ini.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Komputasi, per tahun</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>Sama, sekali seminggu.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Modal terikat, per tahun</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25% per tahun adalah patokan umum dan bukan hasil pengukuran, dan pembagiannya menjadi empat adalah buatan kami: gantilah dengan angka Anda sendiri.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Penyimpanan dan penanganan, per tahun</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Asuransi, pajak, dan stok opname, per tahun</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Penyusutan stok, kerusakan, dan usang, per tahun</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Jam per minggu untuk memesan</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Menit untuk merencanakan satu barang manual</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Menit untuk memeriksa usulan pesanan</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Permintaan terlayani, toko Anda</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Permintaan terlayani, aturan sederhana</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Permintaan terlayani, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Waktu tanpa stok, toko Anda</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Waktu tanpa stok, aturan sederhana</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Waktu tanpa stok, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Stok rata-rata menurut harga pokok, toko Anda</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Stok rata-rata menurut harga pokok, aturan sederhana</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Stok rata-rata menurut harga pokok, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Penjualan hilang, toko Anda</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Penjualan hilang, aturan sederhana</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Penjualan hilang, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Margin hilang, toko Anda</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Margin hilang, aturan sederhana</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Margin hilang, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Rusak, menurut harga pokok, toko Anda</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Rusak, menurut harga pokok, aturan sederhana</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Rusak, menurut harga pokok, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Stok rata-rata menurut harga pokok, aturan yang melayani sebanyak itu</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Stok rata-rata menurut harga pokok, smeai, semua barang</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Hari yang diukur</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Detik per proses</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Kelompokkan pesan pelanggan</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>Masukkan pesan lama; hasilnya: mana yang bisa dijawab otomatis, mana yang perlu ditanya balik, dan mana yang perlu petugas.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Bukukan rekening koran</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>Dari baris bank: setiap baris diposting, diusulkan, atau diantrekan dengan alasannya, hingga ke sen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>Kata-kata pelanggan: yang dikelompokkan.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>Isi pesannya, jika sudah dikelompokkan orang. Tanpa ini, topik diusulkan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>Balasan yang diberikan: titik awal templat jawaban.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Waktu masuknya: tes lalu memakai pesan terbaru, seperti kenyataan.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>Surel, obrolan, telepon: angkanya dapat dibedakan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>Bahasanya, jika diketahui. Jika tidak, dideteksi.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Menit terpakai</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Lama pengerjaan oleh orang: jam yang dihemat jadi berasal dari Anda, bukan asumsi.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Pesan dari satu percakapan tetap bersama dalam tes.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Samarkan data pribadi</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>Alamat surel, nomor telepon, rekening, dan kartu diganti sebelum apa pun disimpan.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Kesalahan yang diterima, per 100 otomatis</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Nilai 0 berarti uang yang menentukan: biaya jawaban salah dan kerja.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Pesan dikenal yang boleh dialihkan sebagai tak dikenal, per 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Nilai lebih rendah meloloskan lebih banyak pesan tak dikenal.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Porsi pesan yang disisihkan untuk tes, dalam %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Pesan ini tidak dipakai untuk pelatihan sebelum tes selesai.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Nilai awal acak</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>Angka yang sama memberi hasil yang sama.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Keterangan bank tentang baris ini: dasar pembukuan.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Uang masuk atau keluar; keluar bernilai negatif. Atau pilih debit dan kredit.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>Akun tempat baris dibukukan: bahan belajar.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Waktu dibukukan: tes lalu memakai bulan-bulan terakhir, seperti kenyataan.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Lawan transaksi</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Siapa di pihak lain, jika bank menyebutkannya tersendiri.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uang keluar</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Jika uang masuk dan keluar punya kolom sendiri.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Uang masuk</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kode pajak</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>Kode pajak yang dipakai saat dibukukan.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>Rekening pihak lain: tanda paling pasti tentang siapa dia.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>Nomor baris dari bank sendiri: menemukan duplikat.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Kode bank</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>Jenis transaksi menurut bank, atau kode kategori pedagang.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rekening bank</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Di rekening Anda yang mana baris ini tercatat.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Dari jumlah tersebut, sebagai kode ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Jumlah benar yang diminta, per 100 posting tanpa campur tangan</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Nilai lebih tinggi memposting lebih sedikit baris dan menyisakan lebih banyak untuk Anda.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Porsi baris yang disisihkan untuk tes, dalam %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>Baris terakhir: tidak dipelajari sebelum tes selesai.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Bagan akun</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Bagan akun bawaan, atau berkas dengan kode, nama, jenis, dan kode pajak.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Keterlibatan</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>Porsi pesan yang melibatkan program.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>Porsi dari pesan itu yang selesai dengan benar tanpa petugas. Diasumsikan dari tes, belum dikonfirmasi pelanggan.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Tingkat otomatisasi</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Keterlibatan kali penyelesaian: pesan yang selesai tanpa petugas.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Salah, per 100 otomatis</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Jawaban otomatis yang akan salah.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Jam dihemat per bulan</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Setelah dikurangi pemeriksaan jawaban; jawaban salah tidak menghemat apa pun.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Nilai per bulan</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Jam yang dihemat, dikurangi biaya jawaban salah dan pertanyaan balik.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Komputasi, per pesan</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Listrik dan keausan komputer ini, untuk satu pesan.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Komputasi, sejuta pesan</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>Sama, untuk dibandingkan dengan daftar harga layanan cloud.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Waktu pelatihan</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Dari tabel hingga model teruji, di komputer ini.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Biaya satu jam kerja, sudah termasuk semua</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Menit kerja orang per pesan</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Pesan per bulan</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Biaya satu jawaban otomatis yang salah</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Biaya bertanya balik ke pelanggan</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Porsi jawaban otomatis yang diperiksa orang</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Menit untuk memeriksa satu jawaban</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Harga komputer ini</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Tahun pemakaian</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Jam menyala per hari</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Daya saat bekerja</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Harga per kilowatt-jam</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Pesan yang diuji</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Dijawab otomatis</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Salah di antara yang otomatis</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Topik benar ditawarkan saat ditanya balik</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Detik per pesan</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Hari kerja per tahun</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Detik untuk melatih dan menguji</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>nilai umum, 2026; mohon isi nilai Anda sendiri</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>diukur di komputer ini</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>diisi</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>surel</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kartu</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Selalu topik paling sering</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Aturan kata kunci</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugis</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Belanda</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polandia</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Denmark</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedia</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegia Bokmål</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Ceko</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungaria</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunani</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ibrani</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persia</translation>
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
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tionghoa</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepang</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharik</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>dari Anda</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>terukur</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>asumsi</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>Saran menyebutkan apa yang harus diperbaiki dulu.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} punya topik</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Data pribadi disamarkan</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Meminjam dari</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} unit terjual</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Diketahui sebelumnya</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>tidak ada: hanya masa lalu yang menentukan</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>biaya {count} barang</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Stok tersedia diketahui</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cara berkas dibaca</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Semua barang bersama</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Pilih layanan dulu.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Yang hanya Anda ketahui</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Apakah ada data pribadi di dalamnya?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>Apakah ada perjanjian dengan penyedia?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Benar di komputer ini, dari semua yang diuji</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Benar di cloud, dari yang sama</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lebih baik</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 barang</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unit</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} per tahun · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>Kegunaan kolom</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Pakai tabel ini</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Peran ini ditebak dari nama dan nilainya. Ubah label yang tebakannya salah.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Masih diperlukan: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>dan {count} kolom lagi</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Peran kolom {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Seperti terakhir kali.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Ditebak: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: ditemukan</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: diperlukan</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Promosi dan hari tutup mendatang, jika tercatat</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Satu baris masing-masing: dari, sampai, apa, dan barang mana. Yang lampau juga membantu: menunjukkan pengaruh promosi.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Promosi dan hari tutup · {file} · {rows} baris</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Tambah daftar…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Pilih daftar promosi dan hari tutup</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Satu kolom berisi hari pertama; kolom lain menyebutkan berapa lama, apa, dan untuk barang mana.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Daftar promosi dan hari tutup</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Tanpa daftar promosi dan hari tutup</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>dan {count} lagi di halaman berikutnya</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Promosi: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Barang disebut: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Hari tutup: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Hari libur: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Tidak ada barisnya yang dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Tidak ada usulan untuk baris ini. Ketik kode atau nama akun.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Bukukan baris ini dulu: aturan memerlukan akun.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Diurungkan: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Diulangi: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Lebih dari {count} baris dipilih. Sebagai gantinya, bukukan semua baris dari filter (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Sebagian baris ini masih dimuat. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Bulan ini sudah ditutup. Buka lagi di “Bulan” untuk mengubah barisnya.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Pilih layanan dulu.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Tagihan per bulan, sesuai pemakaian</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Rincian laporan</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Satu panggilan adalah</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Komputer sendiri</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Tahun yang ditinjau</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Yang hanya Anda ketahui</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Biaya komputasi</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Komputer Anda sendiri dibandingkan cloud. Arahkan kursor ke angka untuk melihat rumusnya; * menandai yang berdasarkan asumsi.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Di sini dan cloud</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Komitmen</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Untuk penjual</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Uang masuk</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uang keluar</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Penerima adalah</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Teks berisi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>Sebenarnya</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Dinyatakan</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Tertukar</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>tanpa topik</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Tidak ada dua topik yang tertukar.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, dinyatakan {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Cari di panduan</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Tidak ada bab yang membahasnya. Coba kata yang lebih sedikit atau lebih pendek.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Lindungi dengan kata sandi</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Satu berkas berisi uji coba, angka, model, dan laporannya. Di komputer lain pun terbuka sama persis.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Simpan salinan {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>Sertakan %n berkas yang dibaca uji coba ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Tidak ada yang bisa membukanya tanpa kata sandi: kami pun tidak bisa membantu.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sekali lagi yang sama</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>per bulan</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per tahun</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>per panggilan</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>sejuta lagi</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Komputer sendiri</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Biaya panggilan</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Komputer ini, per bulan</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>Cloud, per bulan</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Bulan hingga komputer lebih murah</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>Mata uang semua jumlah; tidak ada yang dikonversi.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Pilih semua baris</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Kolom pertama tetap terlihat</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Semua kolom</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>Ini dihapus selamanya. Berkas Anda sendiri, seperti spreadsheet dan laporan yang Anda simpan di tempat lain, tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Hapus semua yang disimpan smeai</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Log kesalahan</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n berkas, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n berkas dihapus, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Sebagian tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>Tutup smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Ketik “{word}” untuk memastikan:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Hapus uji coba ini beserta model dan laporannya? Berkas Anda sendiri tetap ada. Tindakan ini tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Hapus uji coba</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Laporan tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Akun…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Bagi…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Aturan…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Tidak ada baris yang dipilih.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Tarik kembali (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Terima (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Tanpa penerima</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Bulan ditutup</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Tidak ada usulan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Akun lain yang mungkin</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Baris serupa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Seberapa sering tidak ada yang habis selama Anda menunggu kiriman: 95 dari 100 kali. Hari yang kurang satu unit pun dihitung.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Berapa dari yang diminta memang tersedia: 95 dari 100 unit. Sering butuh stok lebih sedikit untuk angka yang sama.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>promosi pada langkah {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Bagaimana jika: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Tingkat layanan</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Waktu tunggu, semua barang</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Antarpesanan</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Harga modal, per tahun</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Penjualan naik</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Pada langkah</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Putar tombol: total dan barang langsung mengikuti, dan tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Promosi</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Simpan sebagai opsi</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>atau tekan Enter untuk memilih · tetap di komputer ini</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Pilih berkas, atau letakkan di sini</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Letakkan berkas Excel atau CSV di sini</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Pilih spreadsheet</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Pilih layanan dulu.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Sendiri: dibayar</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Sendiri: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Sendiri: penyusutan</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Cloud: keduanya</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Tahun {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Tahun demi tahun</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>Mesin, yang membaca berkas Anda</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Tidak ada yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai terdiri dari dua proses. Inilah yang dibuka masing-masing sejak dimulai.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Cara mengetahuinya: Python melaporkan setiap soket dan setiap pencarian nama jaringan ke smeai sebelum terjadi, pustaka mana pun yang memintanya. Bagian berkode natif tidak melewati Python; daftar dari sistem menampilkan soketnya selama masih terbuka. Agar benar-benar yakin, nyalakan mode pesawat: semuanya tetap bekerja sama.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Satu nilai mencurigakan masih ada.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} nilai mencurigakan masih ada.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Salah ketik membuat prakiraan barangnya terlalu tinggi: setujui, atau biarkan dengan sengaja.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Nilai mencurigakan</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Prakiraan {items} barang mulai {day}, dibuat dengan yang diketahui sebelumnya, total {points} angka.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Letak kesalahannya, menurut uang</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Yang diperbaiki sebelumnya</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Dari angka Anda sendiri yang harinya sudah tiba, {helped} lebih dekat daripada prakiraan dan {hurt} tidak.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Masa lalu terlalu sedikit untuk menguji prakiraan.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>Prakiraan {share} lebih dekat daripada memakai musim yang sama terakhir kali.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>Prakiraan tidak lebih dekat daripada memakai musim yang sama terakhir kali.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>musiman naif: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Galat (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>prakiraan dikurangi terjual, dari semua yang terjual</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Di dalam interval 80%</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Rugi kuantil</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 adalah musiman naif; lebih rendah lebih baik</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Musiman naif</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>Dari yang kurang atau terlalu lama tersimpan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Tindak lanjutnya</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Tidak ada yang keluar dari komputer ini: berkas ditulis di tempat yang Anda tentukan.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Hanya baris selesai ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} baris belum selesai.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, dengan kolom Anda sendiri</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, dengan kolom Anda sendiri</translation>
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
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stok tersedia</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Dalam pesanan</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Waktu tunggu, hari</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Biaya per unit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Isi kemasan</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pesanan minimum</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Masa simpan, hari</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Kembalikan: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Tarik kembali isian</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Ukur</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Tidak diketahui; yang bergantung padanya tidak ditampilkan.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Angka usaha</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Diisi sekali, dipakai setiap uji coba. Setiap angka menyebutkan apakah dari Anda, terukur, atau asumsi.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Negara: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Mata uang: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>mata uang negara itu</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: ditarik kembali</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Mengukur selama dua detik dengan beban penuh.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Pesan pelanggan</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Baris bank</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Cari angka</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Semua dasarnya</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Semua angka kasus bisnis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>Cocok hingga ke sen</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>Tidak menyebutkan saldo</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Abaikan berkas ini</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Abaikan {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Saldo akhir</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>dan {count} akun lagi</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Saya sudah membandingkannya dengan rekening koran bank: tetap lanjutkan</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} baris</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Tidak ada berkas? Coba contohnya</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Pratinjau berkas</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Pratinjau · {file} · {rows} baris</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Dibuat untuk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nama usaha</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Tidak ada rekening koran? Coba contohnya</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Satu berkas tidak cocok. Konfirmasi bahwa Anda ingin melanjutkan, atau abaikan.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} berkas · {lines} baris</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Cari (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Cari penerima, teks, atau jumlah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Bukukan semua…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Bukukan semua baris dari filter ini dalam satu langkah (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tombol (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>Tersisa  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Semua sumber</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Semua bulan</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} dari {lines} selesai</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Apa yang akan laku, dan seberapa pasti</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Beberapa metode dicoba pada masa lalu setiap barang, dari beberapa titik waktu; yang paling dekat membuat prakiraan. Lalu pesanan disimulasikan ulang di akhir masa lalu, hanya dengan yang diketahui saat itu.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prakirakan lagi</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prakirakan dan uji</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Ada yang berubah sejak prakiraan ini.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Prakirakan lagi, agar angkanya sesuai.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opsi prakiraan</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Satu jam kerja berbiaya total {amount} ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Kelas barang</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Menurut penjualan dan kerataan permintaan. Klik menampilkan barangnya.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Tampilkan barangnya</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Semua {items} barang: {units} unit selama {span}, dalam empat dari lima kasus {low} sampai {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>{count} kelompok berjumlah persis itu.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>{count} kelompok berjumlah {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Akan laku</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>Jumlahnya ada di antara keduanya dalam empat dari lima kasus</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Nilai pesanan</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>kelompok tidak disebut</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Topik lain:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Topik lain</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Bukan semua ini</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>Panduan belum diterjemahkan ke bahasa Anda. Bab ini dalam bahasa Inggris.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Tiga tahun, satu masukan setiap kali di ujungnya</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Titik impas</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Masukan terukur bergerak ke ujung interval 95%, angka Anda sendiri 10% ke kedua sisi, asumsi 30% atau ke ujung yang disebutkan.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Ujung hati-hati</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Tiga tahun di situ</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Ujung baik</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Semua masukan yang memengaruhi kasus bisnis</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Seberapa yakin?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>dihemat per bulan</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Salah dari 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Jam per bulan</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Nilai per bulan</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Otomatis {auto}, di antaranya salah {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>minimal {sure}%</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Mulai uji coba, coba dengan contoh, atau lanjutkan yang sudah dimulai. Berkas bisa diletakkan di mana saja.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Pilih yang ingin Anda coba. Tidak ada yang diubah di berkas Anda, dan tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Setiap uji coba disimpan otomatis. Pilih satu untuk melanjutkan dari tempat terakhir.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Semua laporan yang Anda buat, selama berkasnya masih di tempatnya.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Sepuluh pertanyaan tentang usaha Anda, lalu daftar hal yang bisa dilakukan AI. Setiap angka menunjukkan dasarnya.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Tentukan sejak kapan uji coba dipakai sehari-hari; lalu lihat setiap bulan hasilnya, apa yang salah, dan apakah dilanjutkan.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Hasil semua uji coba teruji bersama-sama: balik modal, nilai hari ini, faktor penentunya. Ubah angka mana pun dan lihat akibatnya.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Biaya kerja, komputer, dan energi Anda. Isi sekali: setiap uji coba menghitung dengannya, dan menyebutkannya.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Biaya komputer sendiri dibandingkan layanan cloud, kapan komitmen menguntungkan, dan berapa tarifnya jika Anda menjual layanan seperti itu.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Satu ruang kerja untuk tiap klien: folder berisi uji coba, angka, model, dan laporannya, bukan milik yang lain.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Bisnis rekaan untuk mencoba apa saja, masing-masing di ruang kerja sendiri. Uji coba Anda tidak disentuh.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Berikan spreadsheet: Excel, OpenDocument, atau teks. Berkas hanya dibaca. Tanggal dan angka yang meragukan akan ditanyakan.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Tentukan kegunaan setiap kolom. Hanya pesan yang diperlukan; setiap kolom tambahan memperbaiki hasil.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Isi berkas Anda, dan apa yang akan memperbaiki hasil. Topik dapat diganti nama, digabung, dan diabaikan.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>Pesan tentang hal yang sama dikelompokkan. Beri nama, gabung, pisah, atau abaikan.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Tentukan isi pesan-pesan ini. Semua dipilih karena setiap jawaban paling banyak mengajarkan.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Tentukan kegunaan setiap kolom. Tanggal, barang, dan kuantitas diperlukan; daftar barang dengan stok dan biaya memungkinkan pemesanan.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Isi penjualan Anda: hari tanpa stok, lonjakan sesaat, barang baru dan yang berakhir. Tidak ada yang diperbaiki sebelum Anda setuju.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Beberapa metode memprakirakan masa lalu Anda sendiri dan diberi bobot menurut hasilnya. Bagian terbaru disisihkan untuk tes.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Apa yang dipesan, berapa, dan paling lambat kapan, barang demi barang, dengan alasannya. Putar tombol untuk menimbang stok dan penjualan yang hilang.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Sebagian pesan disisihkan; model belajar dari sisanya dan diuji dengan pesan yang belum pernah dilihatnya.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Apa yang akan dijawab, apa yang akan salah, dan berapa nilainya. Geser penggeser untuk menimbangnya.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Berikan berkas dari bank: Excel, CSV, OFX, QIF, MT940, CAMT, atau PDF. Setiap berkas dibuktikan dengan saldonya, hingga ke sen.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Yang ditemukan di antara baris: duplikat, transfer sendiri, pembalikan. Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>Akun tempat baris dibukukan: bagan akun klien sendiri, atau salah satu yang disertakan.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Berapa banyak yang akan dibukukan benar, diuji pada bulan-bulan terakhir klien.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Terima dengan Enter, atau ketik akun. Semuanya bisa diurungkan. Tanda tanya menampilkan semua tombol.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Laporan untuk diteruskan, dan model untuk dipakai. Setiap angka menunjukkan rumus dan dasarnya.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Pilih tugas, atau letakkan berkas. Tanpa pemrograman, tanpa cloud: semua berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Bingung mulai dari mana? Sepuluh pertanyaan menunjukkan di mana AI bisa membantu.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Lanjutkan dari tempat terakhir</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Belum ada apa-apa di sini. Coba contohnya untuk melihat uji coba jadi dalam dua menit; tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Selamat pagi. Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Selamat siang. Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Selamat malam. Apa yang ingin Anda lakukan?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Tidak ada yang mencolok: tanpa duplikat, tanpa masalah</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Baris di buku besar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>Pembukuan yang sama di dua berkas; ditandai, tidak dihapus.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Transfer sendiri</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Antarrekening Anda sendiri: bukan biaya, bukan pendapatan.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Pembalikan</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Pembukuan dan pembatalannya.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Kembar</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Tampak sama, tetapi dua: keduanya tetap.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Cari masukan</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Tidak ada masukan bernama itu.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} dicoba</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>sedang dicoba; sebelumnya: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Kembalikan: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Angka Anda</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Cari barang, kelompok, pemasok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Semua barang</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Semua kelas</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Semua kelompok</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Semua pemasok</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Daftar barang, jika ada</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Stok tersedia, biaya, harga, waktu tunggu, kemasan, pemasok: yang mengubah prakiraan menjadi pesanan.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Daftar barang · {file} · {rows} baris</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Tambah daftar barang…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Pilih daftar barang</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Satu kolom menyebut barang seperti di penjualan; kolom lain memuat yang diketahui tentangnya.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Daftar barang</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Tanpa daftar barang</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Yang diketahui tentangnya</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Ganti prakiraan…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Masukkan kembali</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Satu nilai mencurigakan masih ada: prakiraan mungkin terlalu tinggi.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} nilai mencurigakan masih ada: prakiraan mungkin terlalu tinggi.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>Terjual {units} pada {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Belum ada yang perlu dipesan</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>Pesan {units} paling lambat {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Pesan {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Stok pengaman {safety} · titik pemesanan ulang {point} · pesan hingga {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Dibandingkan sekarang: pesanan {order}, stok pengaman {safety}, titik pemesanan ulang {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Dengan interval 80%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Angka Anda</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 barang</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} barang</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Setiap barang ditampilkan di samping keadaannya sekarang. Tidak ada yang diubah, dan pesanan yang sudah ditulis tetap.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Penggantian untuk {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Tanpa penggantian untuk {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} dari {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>Mulai lagi</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>terima usulan, ke baris terbuka berikutnya</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>pilih akun: ketik kode atau nama, panah, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>lewati ke baris terbuka berikutnya</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>tarik kembali pembukuan</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>bagi baris</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>tulis catatan</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>jadikan aturan</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>pilih beberapa baris</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>bukukan semua baris filter</translation>
    </message>
    <message>
        <source>find</source>
        <translation>cari</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>urungkan, ulangi: semuanya, juga setelah mulai ulang</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>daftar ini</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Tidak ada yang wajib: semua juga bisa dengan tetikus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Cara angka ini dihitung</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Lewati (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Urungkan (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>Labeli {count} lagi</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Dua topik masing-masing memerlukan minimal {count} pesan.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>Itu sudah semuanya. Lanjutkan, atau labeli beberapa lagi: selalu membantu.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Dilabeli: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>bukan semua ini</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Otomatis, benar</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Otomatis, salah</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Ditanya balik</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Ke petugas</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Ada di halaman pertama setiap laporan, di semua uji coba. Setiap bagian boleh dikosongkan.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Dicetak sebagai {colour}, lebih gelap dari warna Anda: di kertas putih tidak akan terbaca.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Nama Anda atau nama firma Anda</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Hapus logo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Pilih warna</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logo, sebagai PNG atau SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Awal halaman pertama</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Disusun oleh {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nama usaha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Judul laporan</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai tersusun dari komponen ini. Pilih satu untuk membaca ketentuannya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Cari komponen atau lisensi</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Ketentuan</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Yang bisa dilakukan AI</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Sudah siapkah kita?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Menurut urutan uang yang diharapkan, dikurangi karena usaha, risiko, dan data yang kurang, ditambah karena hal yang membebani. Jangan jumlahkan barisnya: beberapa menghemat jam yang sama.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Ubah jawaban</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} penggunaan AI</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} diposting tanpa campur tangan</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} otomatis</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} otomatis, sekitar {hours} per bulan</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hari ini, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Kemarin, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} barang untuk dipesan senilai {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Panggilan per bulan</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Satu panggilan adalah</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Komputer sendiri</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Tahun yang ditinjau</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>satu pesan</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>satu baris bank</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>satu halaman</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>satu prakiraan</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>hanya porsi yang dipakai</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>dibeli khusus untuk ini</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} tahun</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Tampilkan folder</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Letakkan rekening koran di sini, sebanyak yang Anda punya</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Pilih rekening koran</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Angka Anda</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Kembalikan semua</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>Ke nilai dari ruang kerja, berkas, atau negara, atau ke asumsi.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Kembalikan: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>Angka usaha dalam {theirs}, ini dalam {ours}: jumlah tidak diambil dari sana.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Bulan yang ditutup menolak setiap perubahan sampai dibuka lagi. Keduanya tercatat di jejak audit dan dapat diurungkan.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} dari {lines} selesai</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nama ruang kerja</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>Foldernya tetap di tempatnya dan namanya tidak berubah.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Ganti nama ruang kerja</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Beri nama klien atau bisnis Anda. Isinya tetap di folder tersendiri.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baru</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Tempat folder</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nama ruang kerja</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Pilih tempat folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Catatan tentang {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Yang perlu diketahui siapa pun yang melihat ini nanti</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Tiga tugas, masing-masing dicoba pada spreadsheet bisnis itu sendiri. Tanpa akun, tanpa cloud, tanpa penyiapan.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>“Ke mana data kami pergi?” Tidak ke mana-mana: klik perisai di samping dan tampilkan buktinya.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Pilih tugas yang paling banyak memakan jam. Dalam dua menit, contoh menunjukkan apa yang akan tampak dari berkas mereka.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>“Apakah data harus bersih?” Tidak: yang meragukan disebut barisnya, lalu ditanyakan.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>Berkas apa adanya dari sistem mereka. Hanya dibaca; tanggal dan angka yang bisa bermakna ganda ditanyakan.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>“Ekspor kami bentuknya lain.” Letakkan saja: judul kolom, pemisah, dan lembar ditemukan, dan bisa diubah.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Peran tiap kolom ditebak dari nama dan isinya. Satu klik mengubahnya, dan itu diingat.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>“Separuhnya kami tidak punya.” Hanya yang pertama diperlukan; setiap tambahan membuat hasil lebih baik.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Lihat duplikat dan topik yang sedikit isinya sebelum angka apa pun. Di sinilah kepercayaan dimulai.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>“Label kami buruk.” Itu biasa; tes menunjukkan seberapa buruk, dan yang salah bisa diperbaiki di sini.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Kehabisan stok bukan permintaan: hari tanpa barang dikeluarkan agar prakiraan tidak mempelajarinya.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>“Apakah Anda mengubah angka kami?” Di berkas tidak pernah, dan setiap perbaikan disetujui di sini dan bisa diurungkan.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Tanpa label, smeai mengelompokkan pesan yang mirip dan mengusulkan nama. Orang yang memutuskan.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>“Apakah itu bisa diandalkan?” Itu awal: langkah berikutnya menanyakan beberapa pesan untuk memastikan.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Beberapa menit melabeli, pada pesan yang paling banyak mengajarkan. Satu tombol untuk tiap pesan.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>“Berapa yang kami perlukan?” Halaman ini memberi tahu kapan tambahan tidak lagi banyak membantu.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Sebagian disisihkan dan tidak pernah dilihat saat pelatihan. Semua angka berikutnya berasal dari bagian itu.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>“Apakah hasilnya sama baik untuk surel baru?” Rentang di samping setiap angka menunjukkan seberapa pasti hasilnya.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Satu kalimat, satu angka. Lalu tampilkan yang salah dulu: itu lebih meyakinkan daripada yang benar.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>“Bagaimana jika salah?” Geser penggeser: lebih sedikit kesalahan, lebih banyak untuk orang. Pesan yang meragukan dialihkan ke petugas.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Enam format sekaligus. Setiap berkas dibuktikan dengan saldonya sendiri, hingga ke sen.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>“Kalau ada baris yang hilang?” Saldonya tidak cocok, dan barisnya disebut.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Ekspor yang tumpang tindih, transfer sendiri, dan pembalikan ditemukan di antara berkas. Tidak ada yang dihapus diam-diam.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>“Dua baris yang sama bisa saja benar.” Ya: karena itu program bertanya, dan menyimpan keduanya kecuali diminta lain.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>Bagan akun milik klien sendiri. Tidak ada yang dibukukan ke akun di luar bagan itu.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>“Kami memakai bagan lain.” Letakkan sebagai tabel; bagan yang umum sudah tersedia.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Program belajar dari bulan-bulan yang sudah dibukukan dan diuji pada bulan terakhir, seperti dalam kenyataan.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>“Berapa yang akan salah diposting?” Atur presisi yang diminta; yang tidak mencapainya hanya diusulkan.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Baris yang tidak pasti dulu. Enter menerima, mengetik mengubah, dan setiap baris menyebut alasan pembukuannya.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>“Siapa melakukan apa?” Jejak audit menyimpan setiap perubahan dengan alasannya, dan setiap perubahan bisa diurungkan.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Beberapa metode dicoba pada masa lalu toko sendiri, di samping “seperti tahun lalu”. Campuran terbaik membuat prakiraan.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>“Itu tidak bisa diramalkan.” Benar: lihat rentangnya. Pesanan memperhitungkannya.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Apa yang dipesan dari siapa, dan paling lambat kapan. Simulasi ulang menunjukkan hasilnya seandainya diikuti.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>“Berapa uang kas yang dibebaskan?” Geser tingkat layanan dan perhatikan stok serta kekurangannya.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, buku kerja, dan halaman web. Setiap angka punya rumusnya di buku kerja, dengan batasan di halaman tersendiri.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>“Bisa kami periksa?” Buka buku kerja: rumusnya aktif.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Semua uji coba teruji bersama-sama: waktu balik modal dan faktor penentunya. Isi upah mereka selagi mereka melihat.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>“Ini asumsi.” Yang bertanda bintang memang asumsi; isi angka mereka dan bintangnya hilang.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Setelah mulai, datanglah kontrol: setiap bulan hasilnya, dan apa yang salah.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>“Bagaimana jika memburuk?” Akan terlihat di sini, dan uji coba bisa dihentikan atau dilatih lagi.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Biaya satu jam bagi mereka. Diisi sekali, dipakai di mana-mana, dengan sumbernya di samping.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>“Kami tidak tahu itu.” Stopwatch mengukurnya pada sepuluh kasus nyata.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Biaya komputer mereka sendiri dibandingkan layanan cloud, per pesan dan per bulan.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>“Apakah perlu server?” Tidak: komputer ini cukup; halaman ini menunjukkan berapa lama waktunya.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Jelaskan kegunaan halaman sebelum mengeklik. Berhenti sejenak pada angkanya.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 membuka panduan di halaman ini.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Lanjutan</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Kelompok dan kelas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Pesanan pembelian</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Belum ada prakiraan</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Prakirakan dan uji dulu: satu langkah mundur.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Ada yang berubah sejak prakiraan ini.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Mundur satu langkah dan prakirakan lagi: pesanan akan mengikuti.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} barang untuk dipesan senilai {value}, {risk} penjualan berisiko</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Angka Anda menggantikan prakiraan, juga setelah dibuat ulang. Setelah harinya tiba, angka itu dinilai.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Ganti prakiraan {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Yang Anda tahu dan masa lalu tidak: pasar malam, toko baru di sebelah …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Rendah, dasar, dan tinggi</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Uang di tangan, bulan demi bulan</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* berdasarkan asumsi. Isi angka Anda sendiri di samping, atau di “Bagaimana jika”.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Rendah dan tinggi menggeser semua masukan sekaligus {way} dari jarak ke ujung hati-hati atau ujung baiknya.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Ketik kata, pilih dengan panah, Enter menjalankan, Escape keluar.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Tidak ada yang bernama begitu. Coba kata lain.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pergi ke</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Uji coba baru</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Halaman ini</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>Angka Anda</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Menurut bahasa</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Menurut topik</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Setiap porsi dengan interval 95% dan jumlah pesannya; jalur seperti pada {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Selalu dijawab petugas</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Dipelajari</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Pesan untuk pelatihan</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Dikelompokkan benar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>Di antaranya salah</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Rata-rata waktu petugas, dari berkas Anda</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: selalu ke petugas.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: tidak lagi selalu ke petugas.</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} mnt</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Segera hadir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Mulai: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Coba contoh</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Coba contoh: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Angka Anda</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Usaha dan komputer</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Diukur dalam tes</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Uji coba di dalamnya</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Uji coba di luarnya</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Masukkan</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, seperti di {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>Di {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>Yang lazim di negara Anda mengisi yang Anda kosongkan. Ini kasar: angka Anda sendiri lebih baik.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>Mata uang semua jumlah; tidak ada yang dikonversi.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Selamat datang di smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Dua pertanyaan, lalu tur satu menit. Kedua jawaban bisa diubah kapan saja.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>Untuk jendela. Laporan dan data Anda bisa dalam bahasa lain.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Lokasi bisnis: biaya kerja dan energi di sana mengisi yang Anda kosongkan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Lanjut tanpa tur</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Jumlah dalam {currency}, dan satu jam kerja dihitung menurut kelaziman di {country} sampai Anda mengisi nilai sendiri.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Berapa dari 100 baris yang diposting harus benar?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>diposting tanpa campur tangan</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>Dari {n} baris, {posted} akan diposting, {wrong} di antaranya ke akun lain dari pilihan Anda.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Dilatih dengan {trained} baris, diuji dengan {tested} baris yang lebih baru.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Benar dari yang diposting</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Diposting ke akun lain</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>Untuk dikonfirmasi, untuk diputuskan</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Baris per bulan tanpa campur tangan</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Masih bekerja. Lanjutkan setelah selesai.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Halaman ini menunggu sesuatu dipilih atau dimulai.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Tampilan penyaji</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
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
        <translation>Tampilkan catatan</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Sembunyikan catatan</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Catatan di sini</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Catatan di jendela</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Akhiri (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Sejuta pesan di cloud</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Sunting harga</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Harga layanan cloud</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Kembali ke daftar bawaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>Dalam {currency}, untuk pesan {chars} karakter, {read} token dibaca dan {written} ditulis. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}” bukan harga.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Setiap layanan perlu nama dan harga.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Satu pesan lagi</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Dibaca pada</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Dibaca pada (tahun-bulan)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Mata uang, jika beda dari daftar</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ditujukan untuk</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Satu panggilan</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Harga satu panggilan</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Harga satu unit</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Karakter per unit</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Unit minimum per panggilan</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Sejuta token dibaca</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Sejuta token ditulis</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Satu bulan</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Biaya dasar</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Panggilan dalam biaya dasar</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Panggilan atau unit gratis</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Komitmen</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Harga untuk seluruh masa</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Bulan masa komitmen</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Panggilan per bulan di dalamnya</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Harga panggilan selebihnya</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>apa pun</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>pesan</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>baris bank</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>prakiraan</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>Diperbaiki dulu</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Diabaikan atau dibaca kosong</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Perlu diketahui</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Menanyakan…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (proses {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Ada yang dibuka ke jaringan:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Proses ini tidak diawasi.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Tidak ada koneksi ke jaringan mana pun yang dibuka.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Diawasi sejak dimulai pada {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Sistem ini tidak mendaftar soket yang sedang terbuka.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Terbuka sekarang menurut daftar Linux: {network} ke jaringan, {local} lokal (layar dan mesin).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Memulai</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Menghentikan</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} sejauh ini</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>sekitar {time} lagi</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Bisnis saya</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Buka salinan</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} terbuka.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>Ruang kerja {name} tidak ada lagi di tempatnya: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Pasang disknya, atau buka di tempatnya sekarang.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>Ruang kerja sekarang bernama {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Semua ruang kerja</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baru…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Buka folder ruang kerja…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Buka salinan…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Simpan salinan sebagai satu berkas…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Ganti nama ruang kerja ini…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Hapus semua yang disimpan smeai…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Satu untuk tiap klien: folder berisi uji coba, angka, model, dan laporannya, bukan milik yang lain.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Sedang tidak ada</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Ruang kerja saat ini</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Dibuka sebelumnya</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Simpan salinan sebagai satu berkas…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baru…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Buka folder…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Buka salinan…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Hapus semua yang disimpan smeai…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Tampilkan bukti</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>Jaringan telah dipakai</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Nama topik ini</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} pesan</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Gabung dengan…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pisah</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Pesanan pembelian</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Satu untuk setiap pemasok, berisi yang dipesan sekarang dan batas waktunya.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Tulis pesanan</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Folder untuk pesanan</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>Dipesan, menurut pemasok</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Nilai pesanan</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pesan sebelum</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>pemasok tidak disebut</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Perluas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Apa yang salah?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Apa yang akan Anda ubah?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Lanjutkan, perluas, atau hentikan?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Diputuskan pada {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Di mana AI bisa membantu?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Sepuluh pertanyaan, tiga menit. Yang Anda kosongkan diasumsikan, dan ditampilkan sebagai asumsi. Semua tetap di sini.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Tampilkan daftar</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Pilih bidang usaha Anda dulu; selebihnya boleh kosong.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} dari {total} terjawab</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>Yang sudah ada</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang belum ada</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Yang dilakukan dulu</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Lima langkah uji coba pertama</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Pilih satu penggunaan, bukan tiga</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Beri data Anda sendiri</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Uji pada kasus yang belum pernah dilihatnya</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Lihat yang salah, dan putuskan apa yang tetap di tangan orang</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Teruskan laporan, dan putuskan</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (selesai)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>Hapus {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>Buka {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Terakhir disimpan: {time}. Semua sampai saat itu ada.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>Terakhir kali smeai berakhir tak terduga.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Tidak ada yang hilang.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>Untuk disetujui</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Setujui semua jenis ini</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Biarkan semua apa adanya</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Permintaan yang tidak terlayani</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Tidak ada yang tampak salah: tanpa celah, kehabisan stok, atau lonjakan.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Setujui: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Biarkan: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} meminjam dari {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Setujui semua: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Biarkan semua: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>{first} sampai {last}, hari demi hari, hanya dengan yang diketahui saat itu.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Permintaan terlayani dari rak</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Stok rata-rata, menurut harga pokok</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Masa lalu terlalu sedikit untuk simulasi ulang.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Mengikuti smeai, {share} permintaan akan terlayani dengan stok {stock}</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} dengan {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Siapa yang memesan</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tingkat pemenuhan</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Layanan siklus</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Waktu tanpa stok</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Penjualan hilang</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Stok rata-rata</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Dibeli</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unit</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>belum ada: laporan tidak menyebut pembuatnya</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>dengan logo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>tanpa logo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Menghilangkan nama usaha, nama berkas, dan semua kutipan dari berkas Anda; topik, akun, barang, dan pemasok diberi nomor.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Kop surat…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Folder untuk laporan</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Simpan model</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Model disimpan.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Kalimat dan angka dulu, lalu bukti, batasan, dan metodenya. Cukup baik untuk diteruskan.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Belajar dari semua pesan, termasuk yang diuji, dan disimpan dalam satu berkas yang bisa dibuka smeai mana pun.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Simpan model…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Latih dan uji dulu.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Belum ada yang dilaporkan</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Semua tab dalam satu dokumen: kalimat, bagan, dan tabel, setiap rumus, dan setiap masukan dengan sumbernya.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Kalimat, angka, dan keputusan yang diminta dulu; lalu rendah, dasar, dan tinggi, faktor penentunya, setiap rumus dan sumber.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Bagian hasil</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Belum ada hasil</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Latih dan uji dulu: satu langkah mundur.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Jam dan uang</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Menurut topik</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Menurut bahasa</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Tertukar</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Seberapa yakin seharusnya</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Ada yang berubah sejak tes ini.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Mundur satu langkah dan uji lagi agar ikut dihitung.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Topik diusulkan, {count} label dari Anda: anggap ini kesan pertama.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Baris: {now}. Berkas sebelumnya sudah tidak ada, jadi tidak ada lagi yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Baris: {now}, sebelumnya {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Periode: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Periode: {now}, sebelumnya {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Kolom baru, tidak dipakai: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, baru: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, tidak ada lagi: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: sama seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>Dari {all} baris yang dilabeli manual, {kept} ada di berkas ini dan labelnya tetap.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hingga {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>Pakai {file} di “{title}”?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Kolom, opsi, jawaban, dan ambang tetap seperti yang Anda atur. Uji coba diuji lagi. “Urungkan” mengembalikan berkas lama.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Pakai berkas ini</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Mulai uji coba baru dengannya</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Kolom ini berganti nama atau sudah tidak ada. Kolom mana yang menggantikannya?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Tidak ada di berkas ini</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (sebelumnya “{column}”)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Baris bank</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Pilih jalur lain, atau kosongkan filter.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Tidak ada baris yang cocok</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Ekspor aturan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Ditulis: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Baris atau aturan</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Posting semua baris yang pasti</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Menyelesaikan setiap baris terbuka di jalur Posting, dalam satu langkah</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Bulan…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Tinjauan bulanan</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Keputusan bulan ini</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Uji coba baru</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Uji satu uji coba dulu; setelah dipakai sehari-hari, tinjau di sini setiap bulan.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Belum ada yang ditinjau</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Tidak ada yang tercatat.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: dipakai sehari-hari sejak {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: tidak dipakai sehari-hari</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Angka bulan ini</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Jawaban bulan ini</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Hasilnya, dibandingkan bulan lalu, apa yang diputuskan, dan tiga jawaban.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>Jadikan aturan?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Simpan aturan</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Pakai mulai sekarang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Ekspor aturan…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Setelah Anda membukukan penerima beberapa kali dengan cara sama, aturan ditawarkan di sini.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Belum ada aturan</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Ditawarkan dari yang Anda bukukan</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Aturan Anda; yang pertama cocok dengan baris berlaku</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Jadikan aturan</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Coba…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Jangan yang ini</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Majukan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Apakah hari, minggu, atau bulan berjajar? Maka tidak perlu peran: hanya barang yang perlu.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>Setel ulang “{title}” seperti semula? Uji coba, model, dan laporan yang dibuat di dalamnya dihapus.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Setel ulang bisnis contoh</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>“{title}” kembali seperti semula.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Bisnis contoh</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Bisnis rekaan, masing-masing di ruang kerja sendiri. Coba apa saja: uji coba Anda tidak disentuh.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Ke beranda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Buka: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Setel ulang</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Setel ulang: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Nama skenario ini</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Angka terukur dan angka seluruh usaha hanya dicoba di sini, tidak diterapkan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Kembalikan semua</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} masukan dicoba dengan nilai lain</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} masukan dicoba dengan nilai lain</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Geser penggeser, atau ketik angka: tidak ada yang berubah sampai Anda menerapkannya.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Tampilkan di samping yang lain; hingga tiga sekaligus.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Coba {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Hapus {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, pemakaian umum</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Sisa dari satu pelanggan per bulan</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Sisa dari pendapatan</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Harga daftar dibulatkan: periksa sebelum memutuskan. Yang pertama ditinjau saksama.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Sunting harga</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>dalam %, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>dalam %</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Rincian laporan</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Uji coba ini disimpan oleh versi smeai lain dan tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Uji coba ini disimpan di {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Bukti bahwa tidak ada yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Tampilan penyaji</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Bisnis contoh</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ikuti tur</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Negara: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Berkas lain…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Luring, data tetap di sini</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Uji coba baru</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Uji coba saya</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Kasus bisnis</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Tinjauan bulanan</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Angka usaha</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Biaya komputasi</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Di mana AI membantu</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Cara angka ini dihitung</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Bagi {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pisah</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Bagian lain</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Belum diberi akun: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Setiap bagian perlu akun dan jumlah.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>Jumlah bagian sudah cocok.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Uji coba Anda yang dipakai</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Tinjauan bulanan</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Volume per bulan</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Komputasi, per satuan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Tinjauan berikutnya</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Menurut tes setiap uji coba, kali bulan pemakaian sehari-hari; tidak ada yang dihitung sebelumnya. * berdasarkan asumsi.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Belum ada yang dihitung: tentukan di tinjauan bulanan sejak kapan uji coba dipakai sehari-hari.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>belum dipakai</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>Pakai {file}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cara berkas dibaca</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>Kegunaan kolom</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Langkah %n dari {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labeli</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Latih</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Berkas bank</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bukukan</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Unit terjual, semua barang</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promosi</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Pesan {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: sebagian besar penjualan</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: bagian tengah</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: banyak barang, sedikit penjualan</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: permintaan rata</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: berubah-ubah</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: tidak teratur</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Berisiko</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pesan sebelum</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Nilai pesanan</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Sisa hari</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Akan laku</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Kelebihan stok</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stok pengaman</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Titik pemesanan ulang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Penjualan yang rata-rata hilang jika pesanan terlambat satu waktu tunggu</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Berapa lama persediaan yang ada bertahan</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Disimpan untuk berjaga jika prakiraan meleset</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Saat stok dan pesanan terbuka turun ke angka ini, waktunya memesan</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Unit untuk dipesan, dibandingkan sekarang</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Stok pengaman, dibandingkan sekarang</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Titik pemesanan ulang, dibandingkan sekarang</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Unit yang diharapkan selama langkah ke depan</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Dibandingkan langkah sebelumnya yang sama banyak</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Uang dalam barang yang tidak akan laku selama langkah ke depan</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>A sampai C menurut penjualan, X sampai Z menurut kerataannya</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Rata-rata galat absolut berskala dalam tes; 1 adalah musiman naif di masa lalu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kuartal</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} minggu</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} bulan</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} kuartal</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} tahun</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Habis terjual</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Lonjakan</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Barang berakhir</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Celah</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Tidak ada yang terjual karena barang tidak ada: permintaan diperkirakan.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Satu penjualan jauh di atas yang lain. Tetap ada di berkas; yang disetujui dipelajari sebagai nilai tertinggi berikutnya.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Terlalu pendek untuk diprakirakan sendiri: masing-masing meminjam dari barang serupa.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Tidak dijual lagi: tidak ada yang dipesan lagi.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>Pada hari ini tidak pernah ada penjualan: bukan hari dengan permintaan rendah.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Langkah tanpa baris selama barang masih ada: yang disetujui dihitung tidak terjual.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>promosi</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>hari buka</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>harga</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>hari libur</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Aturan sederhana</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>Aturan itu, dengan layanan sama</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Yang dilakukan toko</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Stok mati</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Mencurigakan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Simulasi ulang</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Jam dan uang</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Prakirakan dan uji dulu.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Belum ada yang dilaporkan</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Ada yang berubah sejak prakiraan ini.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Prakirakan lagi, agar angkanya sesuai.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Apa yang akan laku dan seberapa pasti, apa yang dipesan, hasilnya andai tahun lalu, dan setiap rumus.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>Tes pada masa lalu tersimpan, dan {part} dari prakiraan.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} dari tes pada masa lalu tersimpan.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>Yang berubah sejak itu, pada penjualan atau yang Anda setujui, dihitung ulang.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Kerjakan {count} di antaranya seperti biasa. Tekan bilah spasi untuk mulai, dan setiap kali selesai. Lewati yang terganggu.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Pakai waktu ini</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Lewati yang ini</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Urungkan yang terakhir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Satu lagi</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>Butir {number} dari {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>Rata-rata ditampilkan mulai {count} butir.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} per butir, {interval} dengan kepastian 95%. Sebaran {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Saring baris</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} dari {all} baris</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Bagian halaman ini</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Berapa banyak yang akan dibukukan benar?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Masa lalu klien yang menentukan: smeai belajar dari baris lama yang dibukukan dan diuji pada yang terakhir, yang belum pernah dilihatnya. Baris tanpa masa lalu dibukukan hanya dengan aturan dan leksikon.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>Masa lalu contoh</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Tabel baris yang dibukukan…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Lanjut tanpa tes</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Belajar dari {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Berikan tabel baris yang pernah dibukukan: dari program pembukuan, atau spreadsheet.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Uji lagi</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Latih dan uji</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Pilih tabel baris yang dibukukan</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Setiap baris perlu teks, jumlah, dan akun tempat dibukukan.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Menurut lawan transaksi dan sumber</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Diposting ke akun lain dari pilihan orang</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Metode lebih sederhana, pada baris yang sama</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Baris dengan</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Benar</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Diposting</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Di antaranya benar</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>lawan transaksi yang dikenal</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>lawan transaksi baru</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Dinyatakan</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Sebenarnya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>Dari mana asalnya, dan seberapa pasti</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Rentang {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* asumsi di dalamnya: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>sebelumnya: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>seperti sebelumnya</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} poin</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} lebih dari sebelumnya</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} kurang dari sebelumnya</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Centang yang selalu harus dijawab petugas: keluhan, hukum, medis. Dua topik dengan nama sama menjadi satu.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Topik diusulkan pada langkah berikutnya, dari isi pesan.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Belum ada topik</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Selalu dijawab petugas</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} topik sekarang menjadi satu: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: dimasukkan kembali.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: tidak dipakai dalam pelatihan.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: selalu ke petugas.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: tidak lagi selalu ke petugas.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} sekarang bernama {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>diabaikan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Masukkan kembali</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Abaikan</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>Pesan yang isinya serupa dikelompokkan. Beri nama topik sesuai kebiasaan Anda; gabung, pisah, atau buang.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Usulkan ulang</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Jumlah topik</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>topik</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Minimal dua topik diperlukan.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>Topik diusulkan ulang.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} sekarang bernama {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} sekarang bagian dari {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} dibuang.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} dipisah.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Keluar dari tur</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Tiga tugas, dicoba pada angka Anda sendiri</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>“Mulai” memakai berkas Anda sendiri, yang hanya dibaca. “Coba contoh” menunjukkan hal yang sama dengan data rekaan.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Atau letakkan berkas</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Lembar kerja atau yang diberikan bank, di mana saja pada jendela. Yang meragukan ditanyakan, tidak pernah ditebak diam-diam.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Uji coba disimpan sambil berjalan; setiap langkah dapat diurungkan, besok pun bisa. Laporannya ada di sini.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Dari jam ke uang</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Masukkan sekali berapa biaya kerja Anda. Semua uji coba memakainya, dan kasus bisnis menyebutkan hasilnya bersama-sama.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Tidak ada yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>Perisai menunjukkan buktinya. Menu memuat sisanya: bantuan, bisnis contoh, dan tur ini lagi.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Toko kelontong</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 barang dari enam pemasok, tiga tahun penjualan: apa yang dipesan, dan paling lambat kapan.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Toko roti</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Tiga rekening bank dalam enam format untuk dibukukan.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Toko web</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1.600 pesan dalam tiga bahasa tentang pesanan, retur, dan kopi.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Praktik dokter</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 pesan tentang janji temu, resep, dan hasil pemeriksaan.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Latih dan uji</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Siap belajar dari pesan Anda</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Sebagian pesan disisihkan. Model belajar dari sisanya, lalu diuji dengan pesan yang belum pernah dilihatnya. Semua tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Ada yang berubah sejak tes terakhir</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Uji lagi, agar angkanya sesuai dengan topik dan opsi saat ini.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Dilatih dan diuji</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} dari {n} pesan yang disisihkan dikelompokkan benar. Lanjutkan ke hasil, atau uji lagi.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Opsi tes</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Coba: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Kembalikan: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Kembalikan semua</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Terapkan yang dicoba</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Simpan skenario {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Coba {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Hapus {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Pelanggan menulis</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Ketik atau tempel pesan, seperti yang akan dikirim pelanggan.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Topiknya, jalurnya, dan balasannya.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Belum ada balasan untuk topik ini. Tulis satu di “Jawaban”.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>Pesan tidak menyebutkan {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Pesan serupa</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Tidak ada topik yang dikenal</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} yakin</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>berikutnya: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Kata yang mendukungnya: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Buka salinan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} dilindungi kata sandi.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>Dipakai sehari-hari</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Jam dan uang berasal dari tes setiap uji coba, kali bulan pemakaian sehari-hari, ditimbang dengan volume yang Anda isi. Tidak ada yang dihitung sebelum Anda menentukan sejak kapan. * berdasarkan asumsi.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Data yang diperlukan</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Perhatian</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Yang bisa dilakukan smeai</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Dasarnya; isi angka Anda sendiri</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Mulai uji coba ini</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Coba contoh</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Rentang {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: ada</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: tidak ada</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Tidak ada yang perlu disiapkan.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Dapat diuji di sini</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Tidak di smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Usaha: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risiko: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Program menguji ini pada berkas Anda sendiri, dan menunjukkan apa yang akan benar, salah, dan tidak pasti.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai tidak dapat menjalankan ini. Apa pun pilihan Anda, uji pada lima puluh kasus sendiri sebelum membayarnya.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Penggunaan AI, yang terbaik dulu</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Perkiraan jam yang dihemat per bulan; rentangnya ditampilkan di samping</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Per bulan: jam dalam uang, keuntungan lain, dikurangi biaya berjalan</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Apakah smeai dapat mengujinya pada berkas Anda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>Ini bukan angka; untuk sementara diasumsikan.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>asumsi: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Spreadsheet Anda</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Letakkan apa adanya. Kolom dan tanggal yang meragukan akan ditanyakan.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Tes yang jujur</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Dicoba pada baris yang belum pernah dilihatnya, dibandingkan metode sederhana.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Jam dan uang</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Laporan dengan setiap rumus, kesalahan, dan batasannya.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Berdampingan</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Dicoba</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>Kasus bisnis</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Usaha dan komputer</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Dicoba</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Uang di tangan, bulan demi bulan</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>bulan dari hari ini</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Barang demi barang</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>sekarang {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opsi prakiraan</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Barang untuk dipesan</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Unit untuk dipesan</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Total pesanan</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Stok rata-rata, menurut harga pokok</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Stok pengaman, menurut harga pokok</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Biaya penyimpanan, per tahun</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Penjualan berisiko</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Kelebihan stok</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Stok mati</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Uji coba baru</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Apa yang ingin Anda coba dengan angka Anda sendiri?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Uji coba saya</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Belum ada uji coba</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Setiap uji coba yang Anda mulai ada di sini, disimpan otomatis.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Belum ada laporan</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Uji coba berakhir dengan laporan sebagai PDF, buku kerja Excel, dan halaman web. Semua ada di sini.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Urungkan: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ulangi: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Buka spreadsheet…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Cari perintah…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Bantuan untuk halaman ini</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Pilih spreadsheet</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Beberapa langkah singkat. Anda bisa kembali kapan saja; semua disimpan otomatis.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>Tutup smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Masih ada yang berjalan. Tetap tutup?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Biarkan berjalan</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Hentikan dan tutup</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Semua yang Anda isi sudah disimpan. Saat smeai dibuka lagi, Anda ditawari untuk memulainya lagi.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>Hasil hitungan prakiraan sejauh ini disimpan: akan dilanjutkan dari situ.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: dihentikan pada {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Tes “{title}”</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Prakiraan “{title}”</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Impor untuk “{title}”</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Laporan “{title}”</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>Menunggu: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Tidak selesai: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Selesai: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Jangan mulai: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Ruang kerja: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Cari kata atau topik</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Semua jalur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Sebenarnya</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Dinyatakan</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Yakin</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Jalurnya pada ambang tes</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} dari {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>tanpa topik</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Baris {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>Diperbaiki dulu</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Layak diperbaiki</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Perlu diketahui</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: dipakai sehari-hari sejak</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Belum dipakai sehari-hari: tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Bulan ini {hours} dan {money}; sejak awal {all_hours} dan {all_money}. Tinjauan berikutnya: {day}</translation>
    </message>
</context>
</TS>
