/// Pages in the layouts of real outlets, with sentences of their own.
enum LayoutFixtures {
    /// RT: an svg sprite of icon names, a share bar, an «Also on» box, a share tail, a podcast column.
    static let rt = """
        <!DOCTYPE html><html lang="en"><head><title>Mayor opens rebuilt northern bridge — RT World \
        News</title>
        <meta property="og:title" content="Mayor opens rebuilt northern bridge"><meta \
        property="og:site_name" content="RT International">
        <meta name="published_time_telegram" content="2021-03-04"></head><body>
        <svg style="display:none"><symbol id="a"><title>icon bookmark</title></symbol><symbol \
        id="b"><title>icon camera</title></symbol><symbol id="c"><title>icon chevron \
        down</title></symbol></svg>
        <nav class="nav"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a \
        href="/shows">Shows</a></li></ul></nav>
        <div class="article"><h1 class="article__heading">Mayor opens rebuilt northern bridge</h1>
        <div class="article__date"><span class="date">4 Mar, 2021 12:04</span></div><div \
        class="article__short-url">Get short URL</div>
        <div class="article__summary summary">The northern bridge of the river town has been opened again \
        after two years of work, and the first buses crossed it on Thursday morning.</div>
        <div class="article__share share"><a href="#">Facebook</a><a href="#">Twitter</a></div>
        <div class="article__text text"><p>The mayor said at the ceremony that the new bridge, which cost \
        the town far more than was planned, would serve its people for a hundred years.</p>
        <p>“We have learned from the flood, and we have built higher than before,” he told reporters, \
        adding that the old piers had been kept as a memorial.</p>
        <div class="read-more"><a href="/other"><strong>Also on rt.com</strong> Ferry company sues the town \
        over lost trade</a></div>
        <p>Engineers checked every bolt of the bridge during the winter, and the last tests were finished \
        only a week before the first bus drove over it.</p>
        <p>Shopkeepers on both banks of the river hope that their customers will come back now that the \
        long way round is no longer needed.</p>
        <p>If you like this story, share it with a friend!</p></div>
        <div class="article__share share"><a href="#">Facebook</a><a href="#">Telegram</a></div></div>
        <div class="columns__content \
        sidebar"><h3>Podcasts</h3><div>0:00</div><div>27:22</div><div>0:00</div><div>27:48</div><ul \
        class="news-block"><li><a href="/1">Minister denies rumours about early vote</a></li><li><a \
        href="/2">Snow closes mountain road for third day</a></li></ul></div>
        <footer class="footer"><p>© Autonomous Organization, 2005–2021. All rights \
        reserved.</p></footer></body></html>
        """

    /// RIA Novosti: one div a paragraph, no `p`, a related story between.
    static let ria = """
        <!DOCTYPE html><html lang="ru"><head><title>В Озерске открыли новый мост - РИА Новости, \
        04.03.2021</title><meta property="og:title" content="В Озерске открыли новый мост">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"В Озерске открыли новый \
        мост","datePublished":"2021-03-04T12:04:00+03:00","author":{"@type":"Organization","name":"РИА \
        Новости"},}</script></head>
        <body><div class="header"><a href="/politics/">Политика</a><a href="/economy/">Экономика</a></div>
        <div class="article"><div class="article__header"><h1 class="article__title">В Озерске открыли \
        новый мост</h1><div class="article__info-date"><a href="/20210304/">12:04 04.03.2021</a></div></div>
        <div class="article__body">
        <div class="article__block" data-type="text"><div class="article__text"><strong>ОЗЕРСК, 4 мар — РИА \
        Новости.</strong> Новый мост через реку открыли в четверг в Озерске, сообщил журналистам мэр города \
        на торжественной церемонии.</div></div>
        <div class="article__block" data-type="text"><div class="article__text">По его словам, \
        строительство продолжалось два года и обошлось бюджету значительно дороже, чем планировалось \
        сначала, но мост простоит сто лет.</div></div>
        <div class="article__block" data-type="article"><div class="article__article"><a href="/x">Паромная \
        компания подала иск к городу</a><span>Вчера, 18:20</span></div></div>
        <div class="article__block" data-type="quote"><div class="article__quote"><div \
        class="article__quote-text">"Мы многому научились после наводнения и построили выше, чем прежде", — \
        сказал мэр, отметив, что старые опоры сохранят как памятник.</div></div></div>
        <div class="article__block" data-type="text"><div class="article__text">Инженеры проверяли мост всю \
        зиму, последние испытания закончились только за неделю до того, как по нему прошел первый \
        автобус.</div></div>
        </div></div><div class="footer"><p>© 2021 МИА «Россия сегодня». Все права \
        защищены.</p></div></body></html>
        """

    /// China Daily: a share bar, an editor's sign-off, a column of other news.
    static let chinaDaily = """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>湖城新桥正式通车 - \
        中国日报网</title></head><body>
        <div class="topBar"><a href="/a">首页</a> <a href="/b">时政</a> <a href="/c">资讯</a></div>
        <div class="container"><div class="container-left2"><h1 class="dabiaoti">湖城新桥正式通车</h1><div \
        class="fenx"><div class="xinf-le">来源：中国日报网</div><div class="xinf-le">2021-03-04 12:04</div><a \
        href="#">分享到微信</a></div>
        <div id="Content" class="article"><p>经过两年的建设，湖城北部新桥于星期四上午正式通车，第一批公共汽车在清晨驶过大桥，许多市民专程赶来观看。</p>
        <p>市长在通车仪式上表示，新桥的造价虽然高于原先的预算，但是它将为全城居民服务一百年，两岸往来也会更加方便。</p>
        <p>工程师介绍说，整个冬天他们检查了桥上的每一颗螺栓，最后一次测试在通车前一周才全部完成，结果令人满意。</p>
        <p>（编辑：湖畔 桥上）</p></div>
        <div class="moreshare share"><a href="#">微博</a><a href="#">微信</a></div></div>
        <div class="container-right2"><h3>最热新闻</h3><ul><li><a href="/1">山路因大雪连续三天封闭</a></li><li><a \
        href="/2">渡轮公司起诉市政府</a></li></ul></div></div>
        <div class="foot"><p>版权保护：本网登载的内容版权属中国日报网所有，未经许可禁止转载使用。</p></div></body></html>
        """

    /// Makfax: the whole text in one paragraph, a legal line, then the next stories.
    static let makfax = """
        <html><head><title>Отворен новиот мост | Makfax</title></head><body><div id="menu"><a \
        href="/m">Македонија</a> <a href="/s">Свет</a> <a href="/e">Економија</a></div>
        <div class="post"><span class="category">Македонија</span><h1>Отворен новиот мост</h1><img \
        src="a.jpg">
        <div class="content"><p>Отворен новиот мост.Новиот мост преку реката беше отворен во четвртокот по \
        две години работа, соопшти градоначалникот на свеченоста.Според него, мостот чинел многу повеќе од \
        планираното, но ќе им служи на граѓаните сто години.Првите автобуси поминаа рано наутро, а многу \
        жители дојдоа да го видат настанот.Инженерите го проверувале мостот цела зима. /крај/аб/вг</p>
        <p>©Makfax.com.mk Доколку преземете содржина од оваа страница, во целост сте се согласиле со \
        нејзините Услови за користење.</p></div></div>
        <div class="posts"><div class="item"><span class="category">Македонија</span><h3><a href="/1">Снег \
        го затвори планинскиот пат</a></h3><p>Патот е затворен веќе трет ден поради снегот...</p></div><div \
        class="item"><span class="category">Македонија</span><h3><a href="/2">Бродарите го тужат \
        градот</a></h3><p>Компанијата бара отштета за загубената заработка...</p></div></div></body></html>
        """

    /// A page of around 2000: tables for layout, paragraphs parted by line breaks.
    static let lineBreaks = """
        <html><head><title>The Lake Gazette: Bridge opened again</title></head><body bgcolor=white><table \
        width=760><tr><td colspan=2><a href=/>Home</a> | <a href=/n>News</a> | <a \
        href=/a>Archive</a></td></tr>
        <tr><td width=150><font size=2><a href=/1>World</a><br><a href=/2>Business</a><br><a \
        href=/3>Weather</a></font></td>
        <td><font size=4><b>Bridge opened again</b></font><br><font size=1>March 4, 2001</font><br><br>
        <font size=2>The northern bridge of the river town was opened again on Thursday after two years of \
        work, and the first buses crossed it in the morning.<br><br>
        The mayor said at the ceremony that the bridge, which cost more than was planned, would serve the \
        people of the town for a hundred years.<br><br>
        Engineers had checked every bolt during the winter, and the last tests were finished only a week \
        before the opening, a spokesman said.</font></td></tr>
        <tr><td colspan=2><font size=1>Copyright 2001 The Lake Gazette. All rights \
        reserved.</font></td></tr></table></body></html>
        """
}
