/// Pages whose article is hard to tell from what stands around it, with sentences of their own.
enum HardLayoutFixtures {
    /// China Daily in English: a share bar above, a column beside, teasers with sentences of their own after the body.
    static let teasers = """
        <html><head><meta charset="utf-8"><title>Lake city opens its northern bridge - Chinadaily.com.cn</title></head><body>
        <div class="topNav"><a href="/china">CHINA</a><a href="/world">WORLD</a><a href="/business">BUSINESS</a></div>
        <div class="main_art"><div class="lft_art"><h1>Lake city opens its northern bridge</h1>
        <div class="info"><span class="info_l">By Hu Pan | China Daily | Updated: 2021-03-04 12:04</span>
        <span class="info_r"><a href="#">Share to Facebook</a><a href="#">Share to Weibo</a></span></div>
        <div id="Content"><p>The northern bridge of the lake city was opened to traffic on Thursday after two years of work, and the \
        first buses crossed it early in the morning before a crowd of residents.</p>
        <p>The mayor said at the ceremony that the bridge had cost more than was planned at first, but that it would serve the people \
        on both banks for a hundred years.</p>
        <p>Engineers had checked every bolt during the winter, and the last tests were finished only a week before the opening, a \
        spokesman of the builders said.</p></div>
        <div class="share-bottom"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">LinkedIn</a></div></div>
        <div class="rgt_art"><h3>Most viewed</h3><ul><li><a href="/1">Snow closes mountain road</a></li><li><a href="/2">Ferry \
        company goes to court</a></li></ul></div></div>
        <div class="tuijian"><h3>Related stories</h3>
        <div class="tw"><h4><a href="/3">Old ferry sold to a museum</a></h4><p>The last ferry of the lake has been sold to a museum, which \
        will show it to the public from the summer on.</p></div>
        <div class="tw"><h4><a href="/4">Fishermen ask for lower fees</a></h4><p>Fishermen of the lake asked the city on Monday to lower the \
        fees for the use of the southern harbour.</p></div></div>
        <div class="footer">Copyright 1995 - 2021. All rights reserved by China Daily.</div></body></html>
        """

    /// The body lies in two parts with a gallery and a subscription box between them.
    static let split = """
        <html><head><title>Harbour to be dredged | The Coast</title></head><body>
        <div class="header"><a href="/">Home</a> <a href="/local">Local</a></div>
        <h1>Harbour to be dredged</h1>
        <div class="article-part"><p>The harbour of the old town is to be dredged from April on, so that larger ships can reach the new \
        quay, the port authority announced on Monday.</p>
        <p>The work will take five months and is paid for by the region, which has asked the port for a plan of where the mud is to be \
        brought.</p></div>
        <div class="gallery"><img src="1.jpg"><img src="2.jpg"><a href="/gallery">All pictures</a></div>
        <div class="newsletter"><form><label>Get our newsletter every morning</label><input></form></div>
        <div class="article-part"><p>Fishermen fear for the mussels near the entrance, and their cooperative has demanded that the \
        dredging rest during the weeks of spawning.</p>
        <p>A first hearing is planned for next week in the town hall, where the port will show its maps and answer questions of \
        the residents.</p></div>
        <div class="footer">The Coast, since 1911</div></body></html>
        """

    /// Below the article an endless page has already loaded the next one.
    static let appended = """
        <html><head><title>Museum buys lost map - The Valley Post</title><meta property="og:title" content="Museum buys lost map"></head>
        <body><main>
        <article id="post-1"><h1>Museum buys lost map</h1><p>The museum of the valley has bought a map of the year 1684 that was \
        believed to be lost in the fire of the archive, its director said on Wednesday.</p>
        <p>It shows the course of the river before the great flood, and with it the first bridge, of which no picture had been \
        known until now.</p>
        <p>The map was found in an attic in the north of the country and will be shown to visitors of the museum from the autumn on.</p>
        </article>
        <article id="post-2"><h1>Choir sings for the new organ</h1><p>The choir of the cathedral will sing on Sunday to collect money \
        for the new organ, of which two thirds have been paid so far.</p>
        <p>The old organ had been silent since the winter, when water ran through the roof and damaged its bellows beyond \
        repair.</p></article></main></body></html>
        """

    /// The real text stands within an `aside`, which mostly holds what is not the text.
    static let aside = """
        <html><head><title>Library stays open at night</title></head><body><nav><a href="/">Start</a> <a href="/town">Town</a></nav>
        <aside class="layout-column"><h1>Library stays open at night</h1>
        <p>The library of the university will stay open through the night from the first of May on, after students had asked for it for \
        years, the rector announced.</p>
        <p>Two guards and one librarian will be on duty after ten in the evening, and the reading rooms on the upper floors will be \
        closed.</p>
        <p>The trial is to last until the end of the year, and then the university will count how many people have come at which \
        hour.</p></aside><footer>© The University Paper</footer></body></html>
        """

    /// A shell whose text is only in the state of its scripts, as HTML in one string.
    static let nextData = """
        <html><head><title>Valley railway to return | North News</title></head><body><div id="__next"><header>North News</header>
        <div class="spinner">Loading…</div></div>
        <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"menu":[{"label":"World"},{"label":"Sport"}],
        "article":{"id":17,"headline":"Valley railway to return","body":"<p>The railway through the valley, closed for thirty years, is to \
        carry passengers again from December on, the ministry said.</p><p>Six stations will be rebuilt, and the <a \
        href=\\"/tunnel\\">old tunnel</a> needs a new lining before the first train can run through it in the autumn.</p><p>The villages \
        along the line have promised to build the footpaths to the stations at their own cost, and hope for visitors in \
        summer.</p><p>The first train is to be drawn by the steam engine that pulled the last one, said the friends of the railway.</p>"},"related":[{"title":"Bus line ends","teaser":"The bus line over the pass ends in June, the company has told the \
        villages in a letter."}]}},"buildId":"x1"}</script></body></html>
        """

    /// The same with a list of paragraphs, beside styles and programs that are long, too.
    static let stateParagraphs = """
        <html><head><title>Valley railway to return</title></head><body><div id="root"></div>
        <script type="application/json">{"css":"\(String(repeating: ".a{color:red;margin:0 auto;padding:1px} ", count: 60))",
        "story":{"blocks":[{"type":"text","value":"The railway through the valley, closed for thirty years, is to carry passengers again from \
        December on, the ministry said."},{"type":"image","value":"https://img.example/a.jpg"},{"type":"text","value":"Six stations will \
        be rebuilt, and the old tunnel needs a new lining before the first train can run through it in the autumn."},
        {"type":"text","value":"The villages along the line have promised to build the footpaths to the stations at their own cost, and \
        hope for many visitors in the summer months."},{"type":"text","value":"The tickets will cost as much as those of the bus, which is to \
        end its service over the pass in the same month of the year."}]}}</script></body></html>
        """

    /// 1999: tables within tables for layout, a column of links at each side.
    static let tables = """
        <HTML><HEAD><TITLE>The Lake Gazette: Mill wheel turns again</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
        <TABLE WIDTH=780 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC="logo.gif"></TD></TR><TR>
        <TD WIDTH=120 VALIGN=top><TABLE><TR><TD><A HREF="/w">World</A></TD></TR><TR><TD><A HREF="/b">Business</A></TD></TR><TR><TD><A \
        HREF="/s">Sports</A></TD></TR></TABLE></TD>
        <TD VALIGN=top><TABLE WIDTH=500><TR><TD><FONT SIZE=5><B>Mill wheel turns again</B></FONT></TD></TR>
        <TR><TD><FONT SIZE=2>Web posted at: 9:15 a.m. EST, October 12, 1999</FONT></TD></TR>
        <TR><TD><P>The wheel of the old mill turned again on Monday for the first time in sixty years, after friends of the building had \
        worked on it for three summers.<P>The miller's granddaughter opened the sluice in front of two hundred guests, among them \
        the governor, and the first flour was baked into bread.<P>The mill will grind on every first Sunday of the month, said the \
        friends of the building, who still look for a second miller.</TD></TR></TABLE></TD>
        <TD WIDTH=140 VALIGN=top><TABLE><TR><TD BGCOLOR="#CCCCCC"><B>RELATED STORIES</B></TD></TR><TR><TD><A HREF="/1">Old oven found in \
        cellar</A></TD></TR><TR><TD><A HREF="/2">River rises after rain</A></TD></TR></TABLE></TD>
        </TR><TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>Copyright 1999 The Lake Gazette. All rights reserved.</FONT></TD></TR></TABLE>
        </BODY></HTML>
        """

    static let japanese = """
        <html lang="ja"><head><meta charset="utf-8"><title>湖の町で新しい橋が開通 - 湖新聞</title></head><body>
        <nav><a href="/1">国内</a><a href="/2">国際</a><a href="/3">スポーツ</a></nav><main><article><h1>湖の町で新しい橋が開通</h1>
        <time datetime="2021-03-04">2021年3月4日</time>
        <p>湖の町で二年間にわたって建設が進められていた北の橋が木曜日の朝に開通し、最初のバスが多くの市民に見守られながら橋を渡った。</p>
        <p>市長は式典で、費用は当初の計画を上回ったが、この橋はこれから百年にわたって両岸の人々の暮らしを支えることになると述べた。</p>
        <p>技術者たちは冬の間にすべてのボルトを点検し、最後の試験は開通のわずか一週間前に終わったばかりだったという。</p></article></main>
        <aside><h3>人気の記事</h3><ul><li><a href="/4">雪で山道が三日間通行止め</a></li><li><a href="/5">渡し船の会社が市を提訴</a></li></ul></aside>
        <footer>著作権 湖新聞社 無断転載を禁じます</footer></body></html>
        """

    static let arabic = """
        <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>افتتاح الجسر الشمالي في مدينة البحيرة | جريدة البحيرة</title></head><body>
        <nav><a href="/1">الأخبار</a> <a href="/2">الرياضة</a></nav><div class="article"><h1>افتتاح الجسر الشمالي في مدينة البحيرة</h1>
        <div class="share"><a href="#">شارك على فيسبوك</a></div><div class="article-body">
        <p>افتتح الجسر الشمالي في مدينة البحيرة صباح يوم الخميس بعد عامين من العمل، وعبرته أولى الحافلات أمام حشد كبير من سكان المدينة.</p>
        <p>وقال رئيس البلدية في حفل الافتتاح إن تكلفة الجسر كانت أعلى مما كان مخططا له في البداية، لكنه سيخدم سكان الضفتين لمدة مئة عام.</p>
        <p>وكان المهندسون قد فحصوا كل مسمار في الجسر خلال فصل الشتاء، وانتهت الاختبارات الأخيرة قبل أسبوع واحد فقط من موعد الافتتاح.</p></div></div>
        <aside><h3>الأكثر قراءة</h3><a href="/3">الثلوج تغلق طريق الجبل</a></aside><footer>جميع الحقوق محفوظة</footer></body></html>
        """

    static let frameset = """
        <html><head><title>The Lake Gazette</title></head><frameset cols="150,*"><frame src="menu.htm" name="menu"><frame \
        src="stories/bridge.htm" name="story"><noframes><body>This page uses frames, but your browser does not show \
        them.</body></noframes></frameset></html>
        """

    static let noframes = """
        <html><head><title>Bridge opened again</title></head><frameset cols="150,*"><frame src="menu.htm"><frame src="bridge.htm">
        <noframes><body><h1>Bridge opened again</h1><p>The northern bridge of the river town was opened again on Thursday after two years \
        of work, and the first buses crossed it in the morning.</p><p>The mayor said at the ceremony that the bridge, which cost more \
        than was planned, would serve the people of the town for a hundred years.</p></body></noframes></frameset></html>
        """
}
