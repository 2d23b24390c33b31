/// The words of class and id names, by what they say. English, and the abbreviations and transcriptions that sites in
/// other languages use; two words run together stand here too, since names are split only at hyphens and capitals.
enum MarkWords {
    static let all: [(MarkMask.Mark, String)] = [
        (
            .article,
            """
            article post entry story news blog articlebody articlecontent articletext storybody storytext newsbody
            newstext postbody postcontent posttext entrycontent blogpost newscontent artikel articulo articolo nota
            noticia materia singlepost hentry statya detail artical
            """
        ),
        (
            .body,
            """
            body text copy paragraph paragraphs paras articlebody articletext storybody storytext newsbody newstext
            postbody posttext bodycopy bodytext fulltext txt richtext prose wysiwyg texto testo cuerpo corpo inhalt
            maintext textblock textcontent rte markdown formatted longtext bodycontent
            """
        ),
        (
            .content,
            """
            content contents articlecontent entrycontent postcontent maincontent pagecontent contentbody contenu
            contenido conteudo contenuto newscontent bodycontent contentmain textcontent neirong zhengwen
            """
        ),
        (.main, "main maincontent primary contentmain pagemain central center maincol maincolumn"),
        (
            .nav,
            """
            nav navigation navbar menu menus breadcrumb breadcrumbs crumb crumbs topnav subnav submenu toolbar tabs tab
            megamenu sitenav skip skiplink skiplinks pulldown dropdown navi mainmenu sitemap hamburger topbar
            """
        ),
        (
            .share,
            """
            share shares sharing social sharebar sharetools sharebuttons sharethis addthis addtoany sns socials
            facebook twitter whatsapp telegram pinterest linkedin fenx fenxiang moreshare bshare jiathis follow
            followus socialmedia sociable shareaholic likes like bookmark bookmarks tweet vk email actions
            """
        ),
        (
            .related,
            """
            related relateds relatedposts relatedarticles relatedcontent relatedlinks recommended recommendation
            recommendations recommend recirc recirculation similar also more readmore seealso alsoread morenews popular
            mostpopular mostread trending latest recent recentposts othernews outbrain taboola zergnet further
            nextarticle upnext suggested suggestions morefrom mostviewed top topstories inject refs crosslinks
            interlink interlinks readnext explore discover verwandt weitere relacionadas relacionados relacionado
            """
        ),
        (
            .comment,
            """
            comment comments commentlist commentary disqus reply replies respond discussion discussions livefyre
            kommentare kommentar comentarios commentaires reactions feedback conversation spotim coral viafoura
            """
        ),
        (
            .advert,
            """
            ad ads advert adverts advertisement advertising advertise adbox adsense adslot adunit adwrap adcontainer
            sponsor sponsored sponsors banner banners dfp gpt googlead leaderboard mpu anzeige werbung publicidad
            reklama reklame native partner partners commercial affiliate adv guanggao
            """
        ),
        (
            .newsletter,
            """
            newsletter newsletters subscribe subscription subscriptions signup sign mailing mailinglist optin
            emailsignup mailchimp cta callout lead-form inbox alerts
            """
        ),
        (
            .footer,
            """
            footer foot bottom copyright legal colophon footnote footnotes disclaimer imprint footerlinks endnote
            articlefooter postfooter pagefooter sitefooter
            """
        ),
        (.header, "header head masthead top topbar articleheader postheader entryheader pageheader siteheader hero"),
        (
            .sidebar,
            """
            sidebar side aside rail rightrail leftrail right left rightcol leftcol rightcolumn leftcolumn secondary
            tertiary col column sidebarright sidebarleft complementary marginalia rhs lhs
            """
        ),
        (
            .author,
            """
            author authors byline bylines authorname authorbox authorinfo writer contributor contributors autor autoren
            auteur auteurs vcard fn postedby reporter journalist columnist
            """
        ),
        (
            .date,
            """
            date dates time datetime timestamp published publish pubdate publishdate updated dateline postdate posted
            postmeta meta entrymeta articlemeta metadata datum fecha modified info infos articleinfo
            """
        ),
        (
            .caption,
            """
            caption captions figcaption imagecaption photocaption legend wpcaption legenda captiontext imgcaption
            gallerycaption cutline
            """
        ),
        (
            .tags,
            """
            tag tags tagged taglist tagcloud keywords keyword topics topic category categories cat cats label labels
            cattags hashtags taxonomy kicker eyebrow rubric section sectionname channel
            """
        ),
        (
            .list,
            """
            list listing lists grid feed archive archives carousel slider slideshow teaser teasers card cards tile tiles
            item items thumb thumbs thumbnail thumbnails stream river headlines headline-list stories posts articles
            slick swiper scroller collection results
            """
        ),
        (
            .popup,
            """
            popup modal overlay dialog lightbox cookie cookies consent gdpr privacy onetrust toast tooltip interstitial
            drawer offcanvas snackbar cookiebar cookieconsent adblock
            """
        ),
        (
            .hidden,
            """
            hidden hide hiding visuallyhidden sr sronly screenreader invisible noprint displaynone offscreen
            screen-reader-text accessibility assistive
            """
        ),
        (
            .lead,
            """
            lead intro summary standfirst subtitle subtitles deck dek subhead subheading subheadline excerpt abstract
            description lede chapo teasertext bajada entradilla preamble strapline synopsis sapo anons announce ingress
            """
        ),
        (.quote, "quote quotes pullquote pullquotes blockquote quotation cite citation"),
        (
            .pager,
            """
            pager pagination paging pagenav next prev previous nextprev pages page-numbers prevnext postnav
            postnavigation jump continue
            """
        ),
        (.widget, "widget widgets module modules plugin box infobox panel block sidebox gadget portlet component"),
        (
            .media,
            """
            image images photo photos img picture pic pics gallery galleries video videos player media figure audio
            podcast jwplayer brightcove videoplayer embed embedded infographic map chart youtube instagram
            """
        ),
        (
            .title,
            """
            title titles headline headlines heading hed entrytitle posttitle articletitle pagetitle storytitle
            newstitle titolo titulo titre
            """
        ),
        (
            .promo,
            """
            promo promos promotion promotions promoted house marketing offer offers donate donation donations support
            membership member members appeal campaign contribute paywall premium app apps download downloads store shop
            """
        ),
        (.credit, "credit credits source sources copyright attribution photographer agency byline-credit provider"),
        (.biography, "bio biography about profile avatar authorbio aboutauthor authordesc userinfo gravatar"),
        (.facts, "fact facts factbox factfile infobox background glossary definition stats statistics score scores"),
        (
            .notice,
            "notice correction corrections editor editors note disclosure disclaimer warning alert message error"
        ),
        (.product, "product products price prices buy rating ratings review reviews vote votes poll polls quiz survey"),
        (.contents, "toc contents index jumplinks tableofcontents ez"),
        (.live, "live ticker liveblog breaking breakingnews timeline weather stock stocks market quotes-market clock"),
        (.login, "login signin register registration account user users profile-menu search searchform searchbox form"),
        (.print, "print printer printfriendly font fontsize textsize resize zoom tools tool utility utilities"),
    ]
}
