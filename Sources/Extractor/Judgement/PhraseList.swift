/// The phrases themselves: lower case, words parted by one blank, without punctuation.
enum PhraseList {
    static let all: [(Phrases.Topic, String)] = [
        (
            .share,
            """
            share,share this,tweet,share on,facebook,twitter,whatsapp,telegram,linkedin,pinterest,reddit,share this story,
            share this article,email this,pin it,copy link,teilen,compartir,partager,condividi,compartilhar,udostępnij,
            поделиться,поделитесь,сподели,delen,dela,del,paylaş,follow us,follow,like us,flipboard,instagram,messenger,
            vkontakte,вконтакте,одноклассники,digg,delicious,stumbleupon,myspace,mixx,short url,interested share,
            friends would be interested,share it with a friend,bluesky,threads,tiktok,youtube
            """
        ),
        (
            .subscribe,
            """
            subscribe,newsletter,sign up,subscription,subscriber,subscribers,our newsletter,your inbox,mailing list,
            email address,daily briefing,push notifications,abonnieren,abo,suscríbete,suscribirse,boletín,abonnez,
            infolettre,iscriviti,assine,inscreva,zapisz się,подписаться,подписывайтесь,подпишитесь,подписка,rассылка,
            nieuwsbrief,nyhetsbrev,bülten,google news,join our,join us,become a member,free trial,unlimited access,
            already a subscriber,delivered to your,rss,alerts,breaking news
            """
        ),
        (
            .comment,
            """
            comment,comments,leave a comment,post a comment,reply,replies,add a comment,join the conversation,
            kommentar,kommentare,comentario,comentarios,commentaire,commentaires,commenti,comentários,komentarze,
            комментарии,комментировать,комментарий,коментари,reacties,kommentarer,yorum,your email address will not,
            required fields,view comments,read comments,report abuse,upvote,likes,like,says,what do you think,
            have your say,log in to comment,conversation
            """
        ),
        (
            .copyright,
            """
            copyright,all rights reserved,rights reserved,may not be published,without permission,reproduced,
            redistributed,terms of use,terms of service,privacy policy,alle rechte,vorbehalten,derechos reservados,
            todos los derechos,tous droits,tutti i diritti,todos os direitos,prawa zastrzeżone,все права,права защищены,
            сите права,преземете,услови за користење,alle rechten,your privacy,do not sell,impressum,datenschutz,agb,
            mentions légales,registered trademark,trademark,inc,llc,ltd,gmbh,creative commons,license,licence
            """
        ),
        (
            .rights,
            """
            all rights reserved,alle rechte vorbehalten,derechos reservados,tous droits réservés,diritti riservati,
            direitos reservados,prawa zastrzeżone,все права защищены,сите права,услови за користење,
            may not be published broadcast,without permission
            """
        ),
        (
            .related,
            """
            related,read more,read also,also read,see also,more from,more on,more stories,related articles,related stories,
            related posts,recommended,you may also like,you might also like,most popular,most read,trending,latest news,
            top stories,also on,read next,up next,don't miss,editors picks,editor's picks,in case you missed,
            continue reading,keep reading,learn more,click here,more news,previous,next,next article,previous article,
            lesen sie auch,mehr zum thema,das könnte sie auch,lea también,lee también,te puede interesar,leia também,
            leia mais,veja também,à lire aussi,lire aussi,lire la suite,leggi anche,potrebbe interessarti,czytaj także,
            czytaj też,zobacz też,читайте также,по теме,читать далее,подробнее,прочитајте,повеќе,прочитај,lees ook,
            läs också,læs også,les også,ayrıca,ilgili haberler,the latest,read the full,full story,find out more,
            related content,related topics,related news,related reading,similar articles,similar posts,similar stories,
            other stories,other articles,other news,latest posts,latest articles,recent posts,recent articles,recent news,
            popular posts,popular articles,what to read next,more in,more about this,more by,explore more,don't miss this,
            for more information,see our,você pode gostar,você também,notícias relacionadas,artigos relacionados,
            matérias relacionadas,mais lidas,saiba mais,confira,veja mais,artículos relacionados,noticias relacionadas,
            también te puede,quizás te interese,más noticias,más leídas,lo más visto,ver más,articles similaires,
            articles liés,sur le même sujet,sur le même thème,vous aimerez aussi,vous pourriez aimer,les plus lus,
            voir aussi,en savoir plus,articoli correlati,potrebbero interessarti,potrebbe piacerti,i più letti,
            leggi tutto,scopri di più,ähnliche artikel,ähnliche beiträge,verwandte artikel,verwandte themen,
            auch interessant,auch lesen,weitere artikel,weitere beiträge,weitere themen,weitere meldungen,neueste beiträge,
            passend dazu,mehr erfahren,mehr lesen,zum thema,gerelateerde artikelen,meer nieuws,meest gelezen,lees meer,
            podobne artykuły,polecane,przeczytaj także,najczęściej czytane,czytaj więcej,relaterade artiklar,
            läs mer,mest läst,les mer,læs mere,smotrite takzhe,смотрите также,похожие статьи,другие новости,
            последние новости,популярное,материалы по теме,повеќе вести,најчитано,поврзани вести,слични вести,
            benzer haberler,diğer haberler,bunlar da ilginizi çekebilir,اقرأ أيضا,مواضيع ذات صلة,اخبار ذات صلة,
            suggested,you may like,from around the web,around the web,more like this,load more,show more,view all,see all,
            view more,see more,view gallery,back to top,jump to,skip to,table of contents,weiterlesen,mehr,meistgelesen
            """
        ),
        (
            .credit,
            """
            photo by,photo,photograph by,photograph,photos,image credit,image,getty images,getty,reuters,ap photo,afp,
            associated press,shutterstock,istock,unsplash,alamy,epa,dpa,foto,fotos,bild,quelle,source,sources,credit,
            courtesy,courtesy of,picture,pictures,image source,illustration,screenshot,file photo,pa media,zuma,bloomberg,
            copyright holder,фото,источник,via,crédit photo,photo credit,imago,picture alliance,scanpix,file,pixabay,pexels
            """
        ),
        (
            .advert,
            """
            advertisement,advertisements,sponsored,sponsored content,advertiser,story continues below,continues below,
            ad,ads,paid content,anzeige,werbung,publicidad,publicité,pubblicità,publicidade,reklama,реклама,advertorial,
            affiliate,commission,we may earn,promoted,partner content,purchase through,links on our site,ad feedback,
            scroll to continue,buy now,shop now,coupon,discount,promo code,deals,best price
            """
        ),
        (
            .byline,
            """
            by,von,por,par,di,door,av,af,автор,текст,reporter,correspondent,staff writer,staff,editor,written by,
            posted by,published by,author,authors,contributor,columnist,redaktion,redacción,rédaction,redazione,redação,
            contributed to this report,reporting by,editing by,additional reporting,writing by,with files from
            """
        ),
        (
            .dateWord,
            """
            january,february,march,april,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,
            sep,sept,oct,nov,dec,monday,tuesday,wednesday,thursday,friday,saturday,sunday,updated,published,posted,
            last updated,edited,am,pm,gmt,est,edt,pst,utc,ist,bst,ago,hours ago,min read,minute read,minutes,read time,
            januar,februar,märz,mai,juni,juli,oktober,dezember,uhr,enero,febrero,marzo,abril,mayo,junio,julio,agosto,
            septiembre,octubre,noviembre,diciembre,janvier,février,mars,avril,juin,juillet,août,septembre,octobre,novembre,
            décembre,gennaio,febbraio,aprile,maggio,giugno,luglio,settembre,ottobre,dicembre,janeiro,fevereiro,março,maio,
            junho,julho,setembro,outubro,novembro,dezembro,января,февраля,марта,апреля,мая,июня,июля,августа,сентября,
            октября,ноября,декабря,jануари,stand,aktualisiert,actualizado,publicado,publié,mis à jour,pubblicato,
            aggiornato,опубликовано,обновлено,published time,edited time,stycznia,lutego,marca,kwietnia,czerwca,lipca,
            sierpnia,września,października,listopada,grudnia
            """
        ),
        (
            .cookie,
            """
            cookie,cookies,gdpr,consent,personal data,accept all,we use cookies,preferences,enable javascript,javascript,
            your browser,browser,adblock,ad blocker,ad block,privacy,opt out,third parties,our partners
            """
        ),
        (
            .login,
            """
            log in,login,sign in,register,my account,create account,create an account,forgot password,password,username,
            log out,logout,anmelden,registrieren,iniciar sesión,connexion,se connecter,accedi,войти,регистрация,menu,
            search,suche,buscar,rechercher,cerca,поиск,profile,account
            """
        ),
        (
            .app,
            "app,download,download the app,our app,app store,google play,ios,android,install,play store,ipad,iphone"
        ),
        (
            .biography,
            """
            is a writer,is a freelance,is a reporter,is a journalist,is the author,is an editor,is a senior,is a staff,
            is a contributor,has written,his work,her work,lives in,he covers,she covers,he writes,she writes,
            about the author,bio,graduate of,follow him,follow her,follow them,based in,ist redakteur,journalist,freelance,
            founder,co founder,ceo,professor,contributing,senior editor,covers,writes about
            """
        ),
        (
            .contact,
            """
            contact,contact us,email,e mail,phone,tel,call us,address,about us,help,faq,support,customer service,feedback,
            kontakt,contacto,contatti,contato,контакты,редакция,advertise,careers,jobs,press,send tips,got a tip,
            write to,reach us,editorial,newsroom
            """
        ),
        (
            .correction,
            """
            correction,corrections,clarification,editor's note,this article was,this story was,an earlier version,
            originally published,first published,this post was,disclaimer,disclosure,views expressed,opinions expressed,
            the views,do not reflect,not necessarily,this story has been updated,translated,reprinted,republished,
            was originally
            """
        ),
        (
            .watch,
            """
            watch,video,videos,listen,podcast,podcasts,play,audio,gallery,slideshow,photos,live,livestream,watch live,
            click to,loading,media caption,playback,transcript,episode,image caption,caption,tap to,swipe,fullscreen,close
            """
        ),
        (
            .stop,
            """
            the,of,and,to,in,that,was,is,for,with,as,his,her,he,she,it,on,at,by,from,have,had,has,not,but,are,were,be,been,
            this,which,they,their,will,would,who,an,or,we,you,der,die,das,und,den,von,zu,mit,sich,des,auf,für,ist,im,dem,
            nicht,ein,eine,als,auch,es,an,werden,aus,er,hat,dass,sie,nach,bei,de,la,que,el,en,los,del,se,las,por,un,para,
            con,no,una,su,al,lo,como,más,pero,sus,le,et,les,des,du,une,est,dans,qui,pas,sur,au,ce,il,sont,avec,plus,pour,
            o,os,as,um,uma,não,com,dos,da,na,em,ao,di,che,il,non,per,una,sono,del,della,gli,nel,anche,w,z,na,się,nie,jest,
            do,że,to,o,jak,по,не,на,что,с,как,это,его,для,от,за,из,он,они,но,был,также,и,в,да,се,на,од,за,ќе,што,дека,во,
            het,een,van,dat,niet,zijn,voor,met,og,det,som,til,av,er,på,ikke,att,och,är,den,för,med,ett,ve,bir,bu,için,da,
            في,من,على,أن,إلى,التي,عن,الذي,مع,هذا,του,και,να,το,που,της,για,με,την,από
            """
        ),
        (
            .image,
            "pictured,seen here,seen in,shown,left,right,center,above,below,poses,looks on,during,view of,l r,from left"
        ),
        (
            .tags,
            """
            tags,tag,topics,topic,filed under,categories,category,keywords,labels,posted in,more about,schlagworte,themen,
            etiquetas,temas,mots clés,теги,ознаки,tagged,in this article,in this story
            """
        ),
        (
            .navigation,
            """
            home,news,sports,sport,business,politics,world,opinion,entertainment,lifestyle,technology,health,science,
            culture,travel,weather,video,e paper,epaper,specials,european edition,us edition,china,europe,asia,africa,
            sections,edition,more,menu,startseite,inicio,accueil,главная,почетна,archive,site map,sitemap,shop,games
            """
        ),
        (
            .donate,
            """
            donate,support us,donation,donations,make a contribution,contribute,support our,your support,patreon,
            crowdfunding,independent journalism,quality journalism,help us,spenden,donar,fund
            """
        ),
        (
            .call,
            """
            share this story,share it with a friend,share this article,like this story,your friends would be,follow us on,
            like us on,join us on,find us on,sign up for,subscribe to our,subscribe to the,download our,let us know,
            tell us,click here to,send us,email us,what do you think,leave a comment,check out our,
            подписывайтесь на,подпишитесь на,читайте нас,поделитесь с,folgen sie uns,síguenos en,suivez nous,
            seguici su,siga nos,volg ons,volg ons op
            """
        ),
        (
            .print,
            "print,print this,save,bookmark,listen to this article,text size,font size,pdf,drucken,imprimir,imprimer"
        ),
    ]
}
