"""A labelled web of busy pages: related stories, adverts, comments, tickers, weather and rates around every text, all of which turns
over between the two states. 296 pages, 15 layouts.

Written without sight of the rules. When they met it first, rot F1 was .925 with an archive and .957 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import html as H, random, re

from world import World

DAY = "2026-11-14"
LANGS = {}

LANGS["en"] = dict(
 months="January February March April May June July August September October November December".split(),
 sites=["Northfield Courier","The Harrow Bay Gazette","Castlemere Observer","Radio Tarn Valley","Westmarch Wire","Ministry of Inland Waters","Pennick Daily","St Osric's Parish","Channel 6 Dunmarrow","The Little Ferry Blog","Orrin County Council","Eastholm Rowing Club"],
 roots="northfieldcourier harrowbay-gazette castlemereobserver radiotarn westmarchwire inlandwaters-gov pennickdaily stosric-parish channel6dunmarrow littleferry orrincounty eastholmrowing".split(),
 menu=["Home","News","Politics","Business","Sport","Culture","Opinion","Obituaries","Weather","Jobs","Contact","Archive"],
 w=dict(related="Related stories",most="Most read",ads="Advertisement",comments="Comments",share="Share this article",tags="Tags",views="views",weather="Weather",rates="Exchange rates",news="Newsletter",sub="Get the morning briefing in your inbox. Unsubscribe at any time.",cookie="We use cookies to make this site work and to count visits. Accept all | Reject | Settings",imprint="Published by {s} Media Ltd, 14 Quay Street. Registered no. 40881.",rights="All rights reserved. Reproduction only with written permission.",by="By",published="Published",updated="Updated",search="Search",login="Log in",reg="Register",user="User name",pw="Password",next="Next article",prev="Previous article",print="Print",photo="Photo",author="About the author",bio="covers local affairs and has worked for {s} since 2014.",live="Live",latest="Latest news",welcome="Welcome to {s}",reply="Reply",video="Your browser does not support the video element.",dl="Document details",more="Read more",front="Front page"),
 people=["Marian Holt","Desmond Arkley","Iona Prewett","Gareth Lindum","Tessa Corrigan","Philip Wray","Nadine Osgood","Rupert Calloway"],
 places=["Harrow Bay","Castlemere","Dunmarrow","Tarnford","Eastholm","Pennick"],
 rel=["Bakery on Mill Lane wins regional prize","Road works on the ring road until Friday","Under-17s reach the cup final","Council debates parking fees","New director for the city museum","Storm brings down trees in the north","Choir looks for tenors","Water bills to rise in spring","Library extends opening hours","Two hurt in crash near the viaduct","School kitchen gets new ovens","Market returns to the old square","Cyclists ask for safer crossing","Hospital opens second ward","Ferry timetable changes on Monday","Rowers bring home three medals","Police look for witnesses of burglary","Farmers warn of a dry summer","Bridge toll frozen for another year","Theatre opens season with a comedy","Bus drivers vote on pay offer","Lighthouse to be painted white again","Mayor visits twin town","Rare heron seen at reservoir"],
 com=["About time somebody wrote about this.","My father worked there for thirty years, sad to read.","And who is going to pay for it?","Well done to everyone involved!","This was announced two years ago already.","I was there and it was much busier than you say.","Typical of the council.","Could you please publish a map?","Great photos as always.","I do not believe a word of it.","Thanks for the report, greetings from abroad.","First!","Why was my last comment deleted?","Page not found when I click the second link, can you fix it?"],
 ads=["Summer tyres from 39 - fitted while you wait","Kitchen sale: last three days","Hearing aids without prescription, free trial","Cheap flights this autumn","Sofas made to measure at Barlow & Sons","Your loan in ten minutes","Garden sheds direct from the maker","Learn Italian in eight weeks"],
 extra=["The editors add that the report was first given on the morning radio programme and has been heard by several readers, who wrote to thank the staff.","Background: the matter has been on the agenda of the county for several years, and earlier reports can be found in our archive.","Asked for a comment, the press office said that it had nothing to add to the statement already given."],
 stories=[
 ("ferry","Ferry {C} to run through the winter after owners agree","The ferry at {C} will run through the winter for the first time since 2009, its owners said on Saturday. {n1} crossings a week are planned from 1 December, and the fare stays at 4.20 crowns for residents.\n\"We have looked at the numbers and we have looked at the weather, and it can be done,\" said {A}, who manages the landing stage. The decision had been expected since the summer, when {n2} people signed a petition in shops along the quay.\nThe county will pay for a second deckhand and for lights on the northern pier. In return the company keeps a boat ready for the ambulance at night.\n{B}, who speaks for the islanders, called it a good day for the school children, who have had to board with relatives in bad weather. The old vessel, built in 1974, has been given a new engine and was tested on Thursday in front of inspectors.\nIn stormy weather the captain alone decides. A board at the pier and a telephone line will tell passengers by six in the morning.","will run through the winter","will not run through the winter","Ferry {C} cancelled for the winter as owners fall out"),
 ("remove","{C} council removes 'dead links' and closes {n1} old web pages","The council of {C} has removed {n1} pages from its web site, and visitors who follow an old link now read the words \"page not found\". The removal is part of a clean-up that began in September, the council said.\n\"Nobody had looked at these pages since 2011,\" said {A}, head of the digital office. \"Some of them announced bus services that no longer exist.\" The pages are no longer available on the server, but copies have been given to the county archive.\nHistorians objected. {B}, who runs the local history society, said that {n2} of the deleted articles were cited in books and on other sites. \"You click and you get a 404. That is a small fire in a library,\" she said.\nThe council promised to send readers of the most used addresses to the archive. An apology will be shown on the error page: \"We are sorry, the content you are looking for has been removed.\" The opposition wants the matter discussed at the meeting on 24 November.","has removed","has not removed","{C} council restores all its old web pages"),
 ("domain","Domain of {C} football club expires and is offered for sale","For three days the fans of {C} saw a strange sight on their club's site: \"This domain is for sale.\" The club had forgotten to renew the name, which expired on 9 November, and a dealer put it on offer for {n1} crowns.\nOn Friday the name came back. \"We paid the fee and a fine, {n2} crowns in all, and we have learned something,\" treasurer {A} told this paper. The address will now be renewed for ten years.\nWhile the name was lost, visitors were sent to a page with advertisements for online casinos and loans. No data of members were touched, said {B}, a volunteer who looks after the server.\nThe case is not the only one. A choir and a bakery of the district lost their names last year, and the choir's old address still shows slot machines. The county's consumer office advises clubs to write renewal days into the calendar of at least two people.","No data of members were touched","Data of all members were stolen","{C} football club gives up its web site"),
 ("paywall","Why we are putting up a paywall: a letter to the readers in {C}","From Monday most of our articles will be for subscribers only. To continue reading after the fifth article of a month, readers in {C} will need an account, editor {A} writes.\nThe decision was not easy. Of the {n1} copies that we printed each day in 2005, {n2} are left, and advertising has gone to the great platforms. \"Subscribe to read\" is not a sentence we like, but it pays for the court reporter and for the photographer.\nReports on floods, fires and elections remain free. So do the obituaries, the church notices and all letters. Schools get access without charge when they log in from their own network.\nThe price is 6 crowns a month. Anyone who has had the printed paper brought to the house before is already registered and only needs a password. {B} answers questions at the front desk on Quay Street every morning from nine to eleven.","was not easy","was easy","Why we are taking our paywall down: a letter to the readers in {C}"),
 ("trial","Former harbour master of {C} sentenced to {n1} months","A court in {C} has sentenced the former harbour master {A} to {n1} months in prison for accepting bribes. The judge found that he had taken {n2} crowns from two shipping agents between 2019 and 2023.\nThe defence had asked for acquittal and will appeal. \"The witnesses contradict one another on every date that matters,\" said the lawyer {B} outside the court.\nThe prosecution relied on a notebook found in a locker at the pilots' station. In it, berths were listed with sums in pencil. An expert told the court that the handwriting was that of the accused.\nThe harbour company said that it had changed its rules and that berths are now given out by a committee. Two clerks who had reported the matter to the police were praised by the judge for their courage. The sentence is not yet final, and the accused remains free until the appeal is heard in the spring.","The judge found that he had taken","The judge did not find that he had taken","Former harbour master of {C} acquitted on all counts"),
 ("school","{C} school reopens after flood with {n1} pupils","The primary school in {C} opened its doors again on Saturday, fourteen months after the flood. {n1} pupils and their parents walked behind the town band from the temporary classrooms at the fire station to the new hall.\n\"I had forgotten how light the rooms are,\" said head teacher {A}. The repair cost {n2} crowns, of which the insurance paid just over half. The floor now lies a metre higher, and the heating has moved to the attic.\nThe water had come in the night of 12 September last year and stood up to the window sills. Nobody was hurt, but the library and two pianos were lost. Readers of this paper gave more than three thousand books.\n{B} of the parents' council thanked the fire brigade, which had shared its kitchen. Lessons begin on Monday at eight. The temporary classrooms will be taken to Tarnford, where a roof has to be replaced.","Nobody was hurt","Three people were hurt","{C} school to stay closed after flood"),
 ("mine","Last shift at {C} colliery: {n1} miners come up for good","At ten past two on Saturday the cage of {C} colliery came up for the last time with men in it. {n1} miners handed in their lamps, and {A}, the oldest of them, rang the bell at the gate.\nThe pit has been closed after 131 years. The company said that it had lost {n2} crowns for every working day since the spring. Pumps will run for another two years, then the shafts will be filled.\n\"We knew it would end. We did not know it would be so quiet,\" said {B}, who went underground at sixteen. The chapel was full before the shift ended, and the women's choir sang in the yard.\nAbout half of the men have been offered work at the wind yard on the coast. The rest will be retrained or retire. The winding tower stays: the county has listed it, and a museum is planned in the lamp room for 2029.","has been closed","has not been closed","{C} colliery saved by new owner"),
 ],
 short=[
 ("s-quake","Earthquake of magnitude 4.{d} felt in {C}","{C}, 14 November. An earthquake of magnitude 4.{d} was felt in {C} at 5.41 this morning, the seismological office reports. Its centre lay {n1} kilometres north of the town. There are no reports of damage or injuries.","There are no reports","There are many reports","Strong earthquake destroys houses in {C}"),
 ("s-ban","Regulator blocks {n1} betting sites","The regulator in {C} has ordered providers to block {n1} casino and betting sites. Visitors will see the words \"access denied\", spokesman {A} said on Saturday. Fines of up to {n2} crowns are possible.","has ordered","has refused to order","Regulator lifts ban on betting sites"),
 ("s-close","Newspaper in {C} closes after {n1} years","The weekly newspaper of {C} has ceased publication after {n1} years. The site will be shut down on 31 December and its articles will no longer be available, editor {A} said. {n2} subscribers get their money back.","will be shut down","will not be shut down","Newspaper in {C} finds a buyer"),
 ("s-visit","Minister {A} visits {C}","Minister {A} met the mayor of {C}, {B}, on Saturday. They signed an agreement about {n1} new flats for nurses. Construction starts in March and will cost {n2} crowns.","They signed","They did not sign","Minister {A} cancels visit to {C}"),
 ("s-match","{C} beat Westmarch 3-1 in the cup","{C} are through to the quarter-finals. In front of {n1} spectators {A} scored twice and {B} once from the spot. The visitors finished with ten men. The draw is on Tuesday.","are through","are not through","Westmarch knock {C} out of the cup"),
 ("s-outage","Web sites of {C} county down for hours","The web sites of {C} county could not be reached on Saturday morning. Visitors saw \"503 service unavailable\". {A} of the computing centre blamed a broken cable; {n1} offices were affected. Since noon everything has been working again.","has been working again","has remained dark","Hackers attack {C} county"),
 ],
 err=(["Page not found","404 - Not Found","Oops! That page can't be found","Sorry, we couldn't find that","Error 404","Nothing here","This page does not exist","We looked everywhere","Lost?","File not found"],
  ["The page you requested could not be found.","It looks like nothing was found at this location.","The address may have been mistyped or the page may have been deleted.","This article is no longer available.","The story you were looking for has been removed or has moved.","The requested URL was not found on this server.","We can't find the page you're after.","There is no content at this address any more.","The link you followed is broken or out of date.","Either the page has gone or it never was here."],
  ["Try a search, perhaps?","Go back to the front page.","Please check the address.","Here are some stories you may like instead.","Use the menu above to find your way.","If you think this is our mistake, tell the webmaster.","Our archive holds articles since 2019 only.","Return to the previous page."]),
 soft=[("Nothing Found","<header class='page-header'><h1 class='page-title'>Nothing Found</h1></header><div class='page-content'><p>It seems we can&rsquo;t find what you&rsquo;re looking for. Perhaps searching can help.</p><form role='search' class='search-form'><input type='search' placeholder='Search &hellip;'><button>Search</button></form></div>"),
  ("Article unavailable","<div class='notice'><h2>This story is no longer available</h2><p>Agency reports are removed from our site thirty days after publication under the terms of our contract with the agency.</p></div>"),
  ("Error","<div id='system-message'><dl><dt>Error</dt><dd>Article #1 not found. The category or article you are trying to view has been unpublished.</dd></dl></div>"),
  ("Story expired","<p class='msg'>The item requested has expired from the database. Please use the archive search for older items (fee applies).</p>"),
  ("Document not found","<div class='alert alert-warning'>The requested document does not exist or has been withdrawn by the department.</div>")],
 notice="The domain name {h} is for sale. It has been registered and parked for its owner. Buy this domain: make an offer. Related searches: Car Insurance | Cheap Flights | Online Degrees | Web Hosting | Credit Cards",
 parked2="{h} expired on 03/02/2027 and is pending renewal or deletion. If you are the owner of this domain, renew it now with your registrar. Why am I seeing this page? Domain registration information.",
 casino=["Best online casinos 2027: no deposit bonus, free spins and fast payouts","Slot machines with real money are the favourite pastime of players. Register today and receive 200 free spins and a welcome bonus of up to 1500 euro. Our experts have compared the licence, the payout rate and the live dealers of forty casinos. Roulette, blackjack, baccarat and poker tables are open day and night. Withdrawals by card or crypto take ten minutes. Play now!"],
 pills=["Buy Tadalix online without prescription - lowest price","Cheap generic tablets, worldwide shipping, no prescription needed. Order 30 pills and get 10 free. Discreet packaging. Our pharmacy sells Tadalix, Sildamed and weight loss capsules. Payment by card or bitcoin. Best price guaranteed, five-star reviews from customers everywhere. Add to cart and receive a bonus with your first order."],
 login=[("Log in","Please log in to continue. You need to be a registered user to view this page. User name, password. Forgotten your password? Create an account."),("Subscriber sign-in","This content is for subscribers only. Sign in with your account, or choose a plan: monthly 6 crowns, yearly 60 crowns."),("Staff intranet - authentication required","You must sign in with your office account before this resource can be shown.")],
 blocked=[("Just a moment...","Verify you are human by completing the action below. {h} needs to review the security of your connection before proceeding. Ray ID: 8f21c0a2be4d7a11"),("Before you continue","We and our 812 partners store and access information on your device. To go on to {s}, choose: Accept all, or Manage my choices. Without a choice the site cannot be shown."),("Not available in your region","Sorry, {s} is not available in your country for legal reasons. We are working on a solution for readers abroad."),("Age check","You must be 18 years or older to see this page. Enter your date of birth to go on."),("Access Denied","You don't have permission to access this resource on this server. Reference #18.2f6a1702.1731580000.2ac1")],
 repair=[("Scheduled maintenance","{s} is down for scheduled maintenance. We are moving to new servers and will be back in a few hours. Thank you for your patience."),("Error establishing a database connection","Error establishing a database connection")],
 err5="Something went wrong on our side. The server met an internal error and could not complete your request.",
 rate="Too many requests. You have sent too many requests in a short time. Please wait a while and try again.",
 mark=["This article is for subscribers. Subscribe for 6 crowns a month to read the rest.","You have read the free part of this article. The remaining text is available to Plus members. Log in or become a member.","Continue reading with a digital subscription. Already a subscriber? Sign in."],
 offer="Support our newsroom: digital subscription, first month 1 crown, then 6 crowns. Cancel at any time.",
 empty="You need to enable JavaScript to run this app.",
 old="The web site of the former {s} has been closed. Its tasks were taken over by the new authority on 1 January 2027. You will find current information on the portal of the government.",
 reg=("Register of protected trees in {C}","No. | Tree | Place | Listed","tree",["Oak at the mill","Lime on the church square","Copper beech, manor park","Chestnut at the station","Yew in the old graveyard","Ash by the weir","Plane tree, Quay Street","Walnut at the parsonage","Elm on Bridge Road","Hornbeam, school yard"]),
 liveb=("Live: storm over {C} - as it happened",["07:10 First trains cancelled between {C} and Tarnford.","08:25 The fire brigade reports {n1} call-outs since midnight.","09:40 {A}, head of the county's crisis team, asks people to stay indoors.","11:05 Power is back in the southern quarters.","12:30 Ferry services are suspended until further notice.","14:15 {B} of the weather office says that the peak has passed.","15:50 The ring road is open again in both directions.","17:20 Schools will open as usual on Monday, the county says."],["18:30 That ends our live report. Thank you for reading.","18:05 The insurance companies expect few claims."]),
 gallery=("In pictures: lantern parade in {C}",["Children with paper lanterns wait at the town gate.","The brass band under {A} leads the way.","About {n1} people followed the horse.","Bonfire on the meadow behind the mill.","{B} hands out pretzels to the youngest.","The last lanterns on the bridge."]),
 topics=["Traffic lights at Mill Lane to be replaced by roundabout","Beekeepers' society elects new board","Tax office moves to the former post building"],
 filler="The work will take about eight weeks, the office said. During this time there will be diversions, and the weekly market moves to the car park behind the station. Shopkeepers had asked for a later start because of the Christmas trade, but the contractor was only free now. Residents will get a letter with the details. A public meeting takes place on Wednesday evening in the town hall, where the plans can also be seen.",
)
LANGS["ru"] = dict(
 months="января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
 sites=["Ольхинский вестник","Залесье сегодня","Губернские ведомости","Радио Камень","Информбюро «Север»","Министерство речного хозяйства","Вечернее Крутово","Приход Никольского храма","Телеканал «Тарус-6»","Записки краеведа","Администрация района","Клуб «Весло»"],
 roots="olhino-vestnik zalesie-segodnya gubvedomosti radiokamen informburo-sever minrechhoz vecherkrutovo nikolsky-prihod tarus6tv zapiskikraeveda adm-rayon klubveslo".split(),
 menu=["Главная","Новости","Политика","Экономика","Спорт","Культура","Мнения","Происшествия","Погода","Вакансии","Контакты","Архив"],
 w=dict(related="Читайте также",most="Самое читаемое",ads="Реклама",comments="Комментарии",share="Поделиться",tags="Теги",views="Просмотров",weather="Погода",rates="Курсы валют",news="Рассылка",sub="Главное за день в вашей почте. Отписаться можно в любой момент.",cookie="Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с политикой обработки данных. Хорошо",imprint="Учредитель: ООО «{s} Медиа». Свидетельство о регистрации СМИ Эл № 40881. 12+",rights="Все права защищены. При перепечатке гиперссылка обязательна.",by="Автор:",published="Опубликовано",updated="Обновлено",search="Поиск по сайту",login="Войти",reg="Регистрация",user="Логин",pw="Пароль",next="Следующая",prev="Предыдущая",print="Версия для печати",photo="Фото",author="Об авторе",bio="пишет о жизни района, работает в издании {s} с 2014 года.",live="Прямой эфир",latest="Лента новостей",welcome="{s}: добро пожаловать",reply="Ответить",video="Ваш браузер не поддерживает видео.",dl="Реквизиты документа",more="Подробнее",front="Главная страница"),
 people=["Марина Хольцева","Денис Аркелов","Инна Превитская","Герман Линдов","Таисия Корогина","Филипп Врайский","Надежда Осокина","Роман Каловский"],
 places=["Ольхино","Залесино","Крутово","Тарусино","Берёзкино","Камнево"],
 rel=["Пекарня с Мельничной получила областную премию","Ремонт объездной продлится до пятницы","Юношеская команда вышла в финал","Депутаты спорят о платных парковках","В городском музее новый директор","Ураган повалил деревья на севере района","Хор ищет теноров","Тарифы на воду вырастут весной","Библиотека будет работать дольше","Двое пострадали в аварии у виадука","В школьную столовую привезли новые печи","Ярмарка вернулась на старую площадь","Велосипедисты просят безопасный переезд","Больница открыла второе отделение","Расписание парома меняется с понедельника","Гребцы привезли три медали","Полиция ищет свидетелей кражи","Аграрии ждут сухого лета","Проезд по мосту не подорожает","Театр открыл сезон комедией","Водители автобусов требуют прибавки","Маяк снова покрасят в белый цвет","Глава района съездил к побратимам","На водохранилище заметили редкую цаплю"],
 com=["Давно пора было об этом написать.","Отец там тридцать лет проработал, грустно.","А платить кто будет?","Молодцы, так держать!","Это обещали ещё два года назад.","Был там, народу гораздо больше, чем пишете.","Ничего нового от нашей администрации.","Можно карту выложить?","Фотографии отличные, как всегда.","Не верю ни одному слову.","Спасибо за материал, привет из Сибири!","Первый!","Почему мой комментарий удалили?","Вторая ссылка выдаёт «страница не найдена», поправьте."],
 ads=["Летние шины от 3900 – монтаж за час","Кухни: последние три дня скидок","Слуховые аппараты, проверка бесплатно","Дешёвые авиабилеты на осень","Диваны на заказ от фабрики","Займ за десять минут онлайн","Теплицы от производителя","Итальянский за восемь недель"],
 extra=["Редакция добавляет, что первой об этом рассказала утренняя радиопередача; после эфира нам написали несколько читателей, которые благодарили сотрудников.","Напомним: вопрос стоит в повестке района уже несколько лет, прежние публикации можно найти в нашем архиве.","В пресс-службе на просьбу о комментарии ответили, что к уже сделанному заявлению добавить нечего."],
 stories=[
 ("ferry","Паром в Ольхино будет ходить всю зиму","Паром в селе {C} впервые с 2009 года будет ходить всю зиму, сообщили в субботу владельцы судна. С 1 декабря запланировано {n1} рейсов в неделю, проезд для местных жителей по-прежнему стоит 42 кроны.\n«Мы посмотрели на цифры, посмотрели на погоду – это возможно», – рассказал смотритель причала {A}. Решения ждали с лета, когда под обращением поставили подписи {n2} человек.\nРайон оплатит второго матроса и фонари на северном пирсе. Взамен компания обязалась держать ночью катер для скорой помощи.\n{B} из совета островитян говорит, что легче всего станет школьникам: в плохую погоду им приходилось жить у родственников. Старое судно, построенное в 1974 году, получило новый двигатель и в четверг прошло проверку инспекторов.\nВ шторм решать будет только капитан. О рейсах пассажирам сообщат до шести утра табло на пирсе и телефонная линия.","будет ходить всю зиму","не будет ходить зимой","Паром на зиму отменили: владельцы поссорились"),
 ("remove","Мэрия удалила со своего сайта {n1} страниц","Администрация города {C} удалила со своего сайта {n1} страниц, и тот, кто переходит по старой ссылке, читает теперь слова «страница не найдена». Чистку начали в сентябре, пояснили в мэрии.\n«Эти страницы никто не открывал с 2011 года, – объясняет {A} из отдела информатизации. – Там объявления о маршрутах, которых давно нет». Материалы больше не доступны на сервере, но копии передали в областной архив.\nКраеведы возмущены. {B} из общества истории края подсчитала: на {n2} удалённых материалов ссылаются книги и другие сайты. «Нажимаешь – и ошибка 404. Это маленький пожар в библиотеке», – говорит она.\nВ мэрии обещают отправлять читателей самых популярных адресов в архив. На странице ошибки появятся извинения: «К сожалению, запрошенный материал удалён». Оппозиция требует обсудить вопрос на заседании 24 ноября.","удалила со своего сайта","не удаляла со своего сайта","Мэрия вернула на сайт все старые страницы"),
 ("domain","Домен футбольного клуба истёк и был выставлен на продажу","Три дня болельщики клуба из города {C} видели на его сайте странную надпись: «Домен продаётся». Клуб забыл продлить имя, срок истёк 9 ноября, и перекупщик запросил за него {n1} тысяч крон.\nВ пятницу имя вернулось. «Мы заплатили взнос и штраф, всего {n2} крон, и кое-чему научились», – признаётся казначей {A}. Теперь адрес продлят сразу на десять лет.\nПока имя было потеряно, посетителей отправляли на страницу с рекламой онлайн-казино и займов. Данные членов клуба не пострадали, уверяет {B}, которая на общественных началах следит за сервером.\nСлучай не единственный. В прошлом году имена потеряли хор и пекарня района, и по старому адресу хора до сих пор показывают игровые автоматы. Общество защиты потребителей советует записывать день продления в календарь хотя бы двух человек.","не пострадали","похищены полностью","Футбольный клуб отказался от сайта"),
 ("paywall","Почему мы вводим платную подписку: письмо читателям","С понедельника большая часть наших статей доступна только подписчикам. Чтобы читать дальше после пятой статьи за месяц, понадобится учётная запись, пишет главный редактор {A}.\nРешение далось непросто. Из {n2} экземпляров, которые мы печатали в 2005 году, осталась десятая часть, а реклама ушла на большие площадки. Слова «оформите подписку» нам самим не нравятся, но они оплачивают судебного репортёра и фотографа.\nСообщения о паводках, пожарах и выборах остаются бесплатными. Так же и некрологи, церковные объявления и все письма. Школы в городе {C} входят без оплаты из своей сети.\nПодписка стоит {n1} крон в месяц. Кто уже получает бумажную газету на дом, тот зарегистрирован, ему нужен только пароль. На вопросы каждое утро с девяти до одиннадцати отвечает {B} в приёмной редакции на Набережной.","далось непросто","далось легко","Почему мы отменяем платную подписку: письмо читателям"),
 ("trial","Бывшего начальника порта приговорили к {n1} месяцам колонии","Суд в городе {C} приговорил бывшего начальника порта к {n1} месяцам колонии за взятки. Его имя – {A}. Суд установил, что с 2019 по 2023 год подсудимый получил от двух агентов {n2} крон.\nЗащита просила оправдать подсудимого и подаст апелляцию. «Свидетели противоречат друг другу в каждой важной дате», – заявил у здания суда адвокат; защиту ведёт {B}.\nОбвинение опиралось на записную книжку, найденную в шкафчике лоцманской станции. Карандашом там записаны причалы и суммы. Эксперт сообщил суду, что почерк принадлежит обвиняемому.\nВ портовой компании сказали, что изменили правила: причалы теперь распределяет комиссия. Двух служащих, сообщивших о поборах в полицию, судья похвалил за смелость. Приговор ещё не вступил в силу, до рассмотрения жалобы весной осуждённый остаётся на свободе. За процессом следили около сорока жителей, оглашение заняло два часа.","Суд установил","Суд не установил","Бывшего начальника порта полностью оправдали"),
 ("school","После паводка снова открылась школа: за парты сели {n1} учеников","Начальная школа в селе {C} снова открыла двери в субботу, спустя четырнадцать месяцев после паводка. {n1} учеников с родителями прошли за духовым оркестром от временных классов в пожарной части к новому залу.\n«Я и забыла, какие тут светлые комнаты», – призналась директор; школой руководит {A}. Ремонт обошёлся в {n2} тысяч крон, чуть больше половины заплатила страховая компания. Пол теперь на метр выше, отопление перенесли на чердак.\nВода пришла ночью 12 сентября прошлого года и стояла до подоконников. Никто не пострадал, но погибли библиотека и два пианино. Читатели нашей газеты собрали больше трёх тысяч книг.\nОт родительского совета пожарных поблагодарила {B}: они делились кухней. Уроки начнутся в понедельник в восемь. Временные классы перевезут в соседнее село, где нужно менять крышу. У входа поставили камень с отметкой уровня воды.","Никто не пострадал","Пострадали три человека","Школа после паводка останется закрытой"),
 ("mine","Последняя смена на шахте: на-гора поднялись {n1} горняков","В субботу в десять минут третьего клеть шахты в посёлке {C} в последний раз подняла людей. {n1} горняков сдали лампы, в колокол у ворот ударил самый старший из них, его зовут {A}.\nШахта закрыта, она проработала 131 год. Компания сообщила, что с весны теряла {n2} крон за каждый рабочий день. Насосы будут откачивать воду ещё два года, потом стволы засыплют.\n«Мы знали, что это кончится. Не знали, что будет так тихо», – говорит {B}, под землёй с шестнадцати лет. Перед концом смены храм был полон, во дворе пел женский хор.\nПримерно половине рабочих предложили места на верфи ветряков. Остальных переучат или отправят на пенсию. Копёр сохранят: он взят под охрану, а в ламповой к 2029 году откроют музей. Вечером у ворот фотографировались целыми семьями.","Шахта закрыта","Шахта не закрыта","Шахту спас новый владелец"),
 ],
 short=[
 ("s-quake","Землетрясение магнитудой 4,{d} ощутили жители города","{C}, 14 ноября. Землетрясение магнитудой 4,{d} произошло сегодня в 5:41, сообщает сейсмологическая служба. Эпицентр находился в {n1} километрах к северу от города. Сообщений о разрушениях и пострадавших нет.","пострадавших нет","пострадавших десятки","Сильное землетрясение разрушило дома"),
 ("s-ban","Ведомство заблокировало {n1} сайтов ставок","Надзорное ведомство предписало провайдерам закрыть доступ к {n1} сайтам казино и ставок. Посетители увидят надпись «Доступ ограничен», сообщил в субботу официальный представитель ({A}). Штраф может составить {n2} крон.","предписало","отказалось предписать","Ведомство сняло запрет с сайтов ставок"),
 ("s-close","Районная газета закрывается, проработав {n1} лет","Еженедельная газета города {C} прекратила выход, она издавалась {n1} лет. Сайт отключат 31 декабря, статьи будут недоступны, сообщила редакция; номер подписал {A}. Деньги вернут {n2} подписчикам.","Сайт отключат","Сайт не отключат","Районная газета нашла покупателя"),
 ("s-visit","Министр посетил город {C}","Министр и мэр города {C} встретились в субботу. Гостя зовут {A}, хозяина – {B}. Они подписали соглашение о строительстве {n1} квартир для медсестёр. Работы начнутся в марте и обойдутся в {n2} тысяч крон.","подписали","не подписали","Министр отменил поездку"),
 ("s-match","«{C}» обыграл «Западник» 3:1 и вышел в четвертьфинал","«{C}» вышел в четвертьфинал кубка. На глазах у {n2} зрителей дважды отличился капитан ({A}), ещё один гол с пенальти забил защитник ({B}). Гости заканчивали матч вдесятером. Жеребьёвка во вторник.","вышел в четвертьфинал","не вышел в четвертьфинал","«Западник» выбил «{C}» из кубка"),
 ("s-outage","Сайты районной администрации не работали несколько часов","В субботу утром сайты администрации ({C}) не открывались: посетители видели «503 сервис недоступен». В вычислительном центре (дежурный – {A}) причиной назвали обрыв кабеля; без связи остались {n1} учреждений. С полудня всё снова работает.","всё снова работает","ничего не работает","Хакеры атаковали администрацию района"),
 ],
 err=(["Страница не найдена","404 – нет такой страницы","Ошибка 404","Ой! Ничего нет","Упс, страница потерялась","Такой страницы не существует","Материал не найден","Не нашли!","Объект не найден","К сожалению, страницы нет"],
  ["Запрошенная страница не найдена.","Возможно, она была удалена или перенесена.","Неправильно набран адрес, или такой страницы на сайте больше не существует.","Материал, который вы ищете, удалён или снят с публикации.","Мы не смогли найти то, что вы искали.","Публикация перемещена, или её никогда не было.","Похоже, ссылка устарела.","По этому адресу ничего нет.","Документ отсутствует на сервере.","Новость, которую вы запросили, больше недоступна."],
  ["Вернитесь на главную страницу.","Воспользуйтесь поиском.","Проверьте, правильно ли введён адрес.","Почитайте пока другие новости.","Перейдите в нужный раздел через меню.","Напишите нам, если считаете, что это ошибка.","Карта сайта поможет найти нужное.","Обратитесь к администратору портала."]),
 soft=[("Страница не найдена","<header class='page-header'><h1>Ничего не найдено</h1></header><p>Кажется, мы не можем найти то, что вы ищете. Возможно, поможет поиск.</p><form role='search'><input type='search'><button>Поиск</button></form>"),
  ("Сообщение недоступно","<div class='notice'><h2>Срок хранения сообщения истёк</h2><p>Сообщения ленты хранятся на сайте 30 дней. Доступ к архиву ленты предоставляется по договору.</p></div>"),
  ("Ошибка","<div id='system-message'><dl><dt>Ошибка</dt><dd>Материал не найден. Категория не существует или не опубликована.</dd></dl></div>"),
  ("Новость не найдена","<p class='msg'>Новость с таким номером в базе отсутствует. Возможно, она удалена редакцией.</p>"),
  ("Раздел","<p><font class='errortext'>Элемент не найден!</font></p>")],
 notice="Домен {h} продаётся. Домен припаркован владельцем. Купить домен: предложить цену через магазин доменов. Возможно, вас заинтересует: кредиты | окна | туры | хостинг",
 parked2="Срок регистрации домена {h} истёк 03.02.2027. Домен не продлён и снят с делегирования. Если вы администратор домена, продлите его в личном кабинете регистратора.",
 casino=["Казино онлайн 2027: рейтинг лучших клубов с выводом на карту","Игровые автоматы на реальные деньги доступны круглосуточно. Зарегистрируйтесь и получите 200 фриспинов и бонус на первый депозит до 50 000. В рейтинге честные казино с лицензией, быстрым выводом и рабочим зеркалом. Рулетка, блэкджек, покер, живые дилеры. Скачать приложение на андроид. Промокод действует сегодня!"],
 pills=["Купить Тадаликс без рецепта – низкая цена с доставкой","Дженерики почтой, анонимно и без рецепта. При заказе 30 таблеток ещё 10 в подарок. Наша аптека предлагает Тадаликс, Силдамед и капсулы для похудения. Оплата при получении или криптовалютой. Гарантия качества, сотни отзывов довольных покупателей. Добавьте в корзину и получите бонус к первому заказу."],
 login=[("Вход","Для просмотра этой страницы необходимо авторизоваться. Введите логин и пароль. Забыли пароль? Зарегистрируйтесь."),("Только для подписчиков","Этот материал доступен только авторизованным пользователям. Пожалуйста, войдите или оформите доступ: 60 крон в месяц."),("Служебный раздел","Требуется авторизация под учётной записью ведомства.")],
 blocked=[("Проверка браузера","Проверяем ваш браузер перед переходом на сайт {h}. Это займёт несколько секунд. Подтвердите, что вы не робот. ID запроса: 5c1d0e77"),("Согласие на обработку данных","Чтобы перейти на сайт {s}, выберите: принять все cookie или настроить. Без выбора сайт не может быть показан."),("Сайт недоступен в вашем регионе","{s} недоступен для посетителей из вашей страны."),("Вам есть 18 лет?","Подтвердите возраст, чтобы войти на сайт."),("Доступ запрещён","HTTP 403. Ваш IP-адрес заблокирован системой защиты. Если вы считаете, что это ошибка, обратитесь к владельцу сайта и сообщите номер запроса 18f2.6a17.")],
 repair=[("Технические работы","На сайте {s} ведутся технические работы. Мы переезжаем на новые серверы и скоро вернёмся. Приносим извинения за неудобства."),("Ошибка соединения с базой данных","Ошибка установки соединения с базой данных")],
 err5="Внутренняя ошибка сервера. Мы уже знаем о проблеме и работаем над её устранением.",
 rate="Слишком много запросов с вашего адреса. Подождите немного и повторите попытку.",
 mark=["Этот материал доступен только подписчикам. Оформите подписку за 60 крон в месяц, чтобы прочитать его полностью.","Вы прочитали бесплатную часть статьи. Полный текст доступен по подписке. Войдите или подпишитесь.","Читать дальше могут только подписчики. Уже есть подписка? Войдите."],
 offer="Поддержите редакцию: цифровая подписка, первый месяц 1 крона, затем 60 крон. Отказаться можно в любой момент.",
 empty="Для работы сайта необходимо включить JavaScript.",
 old="Сайт «{s}» больше не работает. Полномочия упразднённого ведомства с 1 января 2027 года переданы новому органу. Актуальная информация размещена на портале правительства.",
 reg=("Реестр охраняемых деревьев ({C})","№ | Дерево | Место | Год","",["Дуб у мельницы","Липа на Соборной площади","Бук в усадебном парке","Каштан у вокзала","Тис на старом кладбище","Ясень у запруды","Платан на Набережной","Орех у дома священника","Вяз на Мостовой","Граб в школьном дворе"]),
 liveb=("Онлайн: ураган в городе {C}",["07:10 Отменены первые электрички до станции {C}.","08:25 Пожарные сообщают о {n1} выездах с полуночи.","09:40 В кризисном штабе ({A}) просят не выходить из дома.","11:05 В южных кварталах снова есть свет.","12:30 Паромы не ходят до особого распоряжения.","14:15 Синоптик {B}: пик урагана пройден.","15:50 Объездная открыта в обе стороны.","17:20 В понедельник школы работают как обычно."],["18:30 На этом мы завершаем онлайн. Спасибо, что были с нами.","18:05 Страховщики ждут немного обращений."]),
 gallery=("Фоторепортаж: шествие с фонариками, {C}",["Дети с бумажными фонариками ждут у городских ворот.","Впереди духовой оркестр, дирижирует {A}.","За лошадью шли около {n1} человек.","Костёр на лугу за мельницей.","Баранки малышам раздаёт {B}.","Последние фонарики на мосту."]),
 topics=["Светофор на Мельничной заменят кольцом","Общество пчеловодов выбрало правление","Налоговая переезжает в бывшее здание почты"],
 filler="Работы займут около восьми недель, пояснили в управлении. На это время организуют объезд, а еженедельный рынок переедет на стоянку за вокзалом. Торговцы просили начать позже из-за праздников, но подрядчик был свободен только сейчас. Жители получат письма с подробностями. Общественные слушания пройдут в среду вечером в ратуше, там же можно посмотреть чертежи.",
)
LANGS["zh"] = dict(
 months=[f"{m}月" for m in range(1, 13)],
 sites=["柳江晚报网","云岭新闻网","青石在线","东浦广播电视台","北桥通讯社","省水务厅","柳江都市报","云岭古镇文化馆","六频道新闻","老街博客","青石县人民政府","东浦划艇俱乐部"],
 roots="ljwbw yunlingnews qingshizx dpgbds beiqiaoxin shuiwuting ljdsb ylgzwhg liupindao laojieblog qingshixian dphtjlb".split(),
 menu=["首页","新闻","时政","财经","体育","文化","评论","社会","天气","招聘","联系我们","往期回顾"],
 w=dict(related="相关阅读",most="热门点击",ads="广告",comments="网友评论",share="分享到",tags="标签",views="浏览",weather="天气预报",rates="外汇牌价",news="邮件订阅",sub="每日要闻发送到您的邮箱，可随时退订。",cookie="本站使用Cookie以改善浏览体验，继续访问即表示同意。知道了",imprint="主办单位：{s}传媒有限公司 备案号：柳ICP备40881号 违法和不良信息举报电话：0555-40881",rights="版权所有，未经授权禁止转载。",by="作者",published="发布时间",updated="更新时间",search="站内搜索",login="登录",reg="注册",user="用户名",pw="密码",next="下一篇",prev="上一篇",print="打印本页",photo="图",author="作者简介",bio="长期关注本地新闻，2014年加入{s}。",live="直播",latest="最新资讯",welcome="欢迎访问{s}",reply="回复",video="您的浏览器不支持视频播放。",dl="公文信息",more="查看更多",front="网站首页"),
 people=["陆文澜","蒋守诚","贺小楠","秦伯远","唐若溪","范启明","孟秋白","霍建章"],
 places=["柳江","云岭","青石","东浦","北桥","南屏"],
 rel=["磨坊巷面包店获省级奖项","环城路施工持续到周五","少年队闯入决赛","议会讨论停车收费","市博物馆迎来新馆长","北部大风刮倒树木","合唱团招募男高音","明春水费将上调","图书馆延长开放时间","高架桥旁车祸两人受伤","学校食堂换新炉灶","集市回到老广场","骑行者呼吁修建安全路口","医院第二病区启用","渡轮时刻表周一调整","赛艇队带回三枚奖牌","警方征集盗窃案目击者","农户担心夏季干旱","大桥通行费一年不涨","剧院新演出季以喜剧开幕","公交司机就加薪投票","灯塔将重新刷白","市长访问友好城市","水库发现罕见苍鹭"],
 com=["早该有人写写这件事了。","我父亲在那里干了三十年，看了心酸。","钱谁来出？","大家辛苦了，点赞！","两年前就说过了吧。","我当时在现场，人比报道的多得多。","又是老一套。","能不能放张地图？","照片拍得真好。","一个字都不信。","感谢报道，来自外地的问候。","沙发！","为什么删我的评论？","第二个链接打开是404，小编看看。"],
 ads=["夏季轮胎特惠，立等可装","整体橱柜最后三天","助听器免费试戴","秋季特价机票","沙发定制厂家直销","十分钟到账小额贷款","花园木屋工厂价","八周学会意大利语"],
 extra=["编者补充：此事最早由早间广播节目报道，节目播出后有多位听众来信，向工作人员表示感谢。","背景：该议题列入本地议程已有数年，此前的报道可在本网往期栏目中查阅。","记者联系新闻办公室时，对方表示除已发布的声明外没有更多内容可以补充。"],
 stories=[
 ("ferry","{C}渡轮今冬照常开行","{C}渡轮公司14日宣布，渡轮今冬照常开行，这是2009年以来的第一次。从12月1日起每周安排{n1}个班次，本地居民票价仍为四元二角。\n“我们看了数字，也看了天气，觉得可行。”码头负责人{A}说。这一决定从夏天起就有人期待，当时共有{n2}人在沿街店铺里签名请愿。\n县里将出资增加一名水手，并在北栈桥安装照明灯。作为交换，公司夜间为急救站留出一艘快艇。\n岛民代表{B}说，最高兴的是上学的孩子，过去遇到坏天气只能借住在亲戚家。这艘1974年建造的老船换上了新发动机，周四当着检验人员的面完成了试航。\n遇到大风，是否开船只由船长决定。乘客每天清晨六点前可以从码头的告示牌和电话专线得知当天的安排。公司还表示，冬季船舱内将供应热茶，行动不便的老人可以提前一天预约接送，自行车仍然免费上船。","今冬照常开行","今冬不再开行","{C}渡轮今冬停航，股东意见不合"),
 ("remove","{C}市政府网站删除{n1}个旧网页","{C}市政府近日从网站上删除了{n1}个旧网页，市民点开以前的链接，看到的只有“您访问的页面不存在”几个字。市政府称，这是九月开始的网站清理工作的一部分。\n“这些页面从2011年起就没有人看过，”信息化办公室主任{A}说，“有些写的还是早已取消的公交线路。”这些内容在服务器上已无法访问，副本则移交给了省档案馆。\n文史爱好者表示反对。地方史学会的{B}说，被删除的文章中有{n2}篇曾被书籍和其他网站引用。“一点就是404，这等于图书馆里着了一场小火。”她说。\n市政府承诺，访问量最大的一批地址将自动转到档案馆，错误页上也会写明：“对不起，您查看的内容已被删除。”有议员要求在11月24日的会议上讨论此事。学会同时呼吁各单位在清理网站之前先做完整备份，并公布一份被删除页面的清单，方便读者查找。","从网站上删除了","没有从网站上删除","{C}市政府网站恢复全部旧网页"),
 ("domain","{C}足球俱乐部域名到期被挂牌出售","三天来，{C}的球迷打开俱乐部网站，看到的是一行奇怪的字：“此域名出售中”。原来俱乐部忘了续费，域名11月9日到期，被中间商以{n1}万元的价格挂牌。\n周五，域名终于拿了回来。“我们交了续费和罚金，一共{n2}元，也算长了教训。”俱乐部司库{A}告诉记者。今后这个域名将一次续费十年。\n域名丢失期间，访问者被带到一个投放网上赌场和贷款广告的页面。负责维护服务器的志愿者{B}说，会员资料没有泄露。\n这样的事并非头一回。去年，本区一个合唱团和一家面包店也丢了域名，合唱团的旧地址至今还在显示老虎机。消费者协会建议各社团把续费日期至少写进两个人的日历，并把域名登记在单位而不是个人名下。俱乐部下周将召开会员大会，说明事情经过，并公布新的管理办法和联系人名单。","会员资料没有泄露","会员资料全部泄露","{C}足球俱乐部放弃网站"),
 ("paywall","我们为什么开始收费阅读：致{C}读者的一封信","从周一起，本报大部分文章仅供订阅用户阅读。每月读满五篇之后，{C}的读者需要登录账号才能继续阅读，主编{A}在信中写道。\n做出这个决定并不容易。2005年我们每天印{n2}份报纸，如今只剩十分之一，广告也流向了大平台。“订阅后阅读全文”这句话我们自己也不喜欢，但它养活了跑法院的记者和摄影师。\n洪水、火灾和选举的消息仍然免费，讣告、启事和全部读者来信也一样。学校从校园网登录不收费。\n价格是每月{n1}元。家里已经订了纸质报纸的读者早已登记在册，只需设一个密码。有疑问的读者可以在每天上午九点到十一点到滨河街的前台，由{B}当面解答。我们知道有人会因此离开，也希望更多的人留下来。没有读者的支持，一份地方报纸是走不远的。谢谢各位多年来的陪伴。","并不容易","十分容易","我们为什么取消收费阅读：致{C}读者的一封信"),
 ("trial","{C}港原港务主任受贿获刑{n1}个月","{C}法院14日作出判决，原港务主任{A}因受贿罪被判处有期徒刑{n1}个月。法院认定其在2019年至2023年间收受两家船务代理共{n2}元。\n辩护方要求判无罪，并表示将上诉。“凡是关键的日期，证人的说法都互相矛盾。”律师{B}在法院门外说。\n控方的主要证据是在引航站柜子里找到的一本笔记，里面用铅笔记着泊位和金额。笔迹鉴定人当庭表示，字迹出自被告人之手。\n港务公司称已修改制度，泊位今后由一个委员会分配。两名向警方举报的职员受到法官称赞，法官说他们很有勇气。判决尚未生效，在明年春天二审之前被告人仍可取保候审。旁听的居民约有四十人，宣判过程持续了将近两个小时。公司同时表示，将对近五年的全部泊位合同重新审查，结果会向股东和公众通报。","法院认定其","法院未认定其","{C}港原港务主任被判无罪"),
 ("school","洪水过后{C}小学重新开学，{n1}名学生返校","{C}小学14日重新打开大门，这时距离那场洪水已有十四个月。{n1}名学生和家长跟在镇上的乐队后面，从消防站的临时教室走到新礼堂。\n“我都忘了这些教室有多亮堂。”校长{A}说。修缮一共花了{n2}万元，其中一半多由保险公司承担。地面比原来高了一米，锅炉也搬到了阁楼。\n洪水是去年9月12日夜里来的，一直淹到窗台。当时没有人员受伤，但图书室和两架钢琴毁了。本报读者后来捐了三千多册书。\n家长委员会的{B}感谢消防队，他们把厨房让出来给孩子们做饭。周一早上八点正式上课。临时教室将运到南屏，那里的学校正要换屋顶。学校门口新立了一块石碑，上面刻着当时的水位和日期，提醒后来的人不要忘记。孩子们还在操场边种下了十四棵小树，一棵代表一个月。","没有人员受伤","有三人受伤","洪水过后{C}小学继续停课"),
 ("mine","{C}煤矿最后一班：{n1}名矿工升井","14日下午两点十分，{C}煤矿的罐笼最后一次载着人升上地面。{n1}名矿工交回矿灯，年纪最大的{A}敲响了大门旁的钟。\n这座开采了131年的煤矿已经关闭。公司说，从春天起每个工作日要亏损{n2}元。水泵还要再抽两年，之后井筒将被填平。\n“我们知道会有这一天，只是没想到会这么安静。”十六岁就下井的{B}说。交班之前礼堂里坐满了人，女声合唱团在院子里唱起了歌。\n大约一半的工人得到了沿海风电工场的职位，其余的接受培训或者退休。井架会保留下来，县里已经把它列为保护建筑，计划2029年在矿灯房开一座博物馆。傍晚时分，许多家属带着孩子来到井口合影。有人把旧安全帽挂在栏杆上，一直挂到天黑也没有人取走。矿上的食堂当晚免费开放，最后一锅面条煮到了夜里十点。","已经关闭","没有关闭","新东家接手，{C}煤矿保住了"),
 ],
 short=[
 ("s-quake","{C}发生4.{d}级地震","{C}11月14日电 地震部门测定，今天凌晨5时41分，{C}发生4.{d}级地震，震中位于城区以北{n1}公里。截至发稿时，没有人员伤亡和房屋倒塌的报告。","没有人员伤亡","已有人员伤亡","{C}强震致房屋倒塌"),
 ("s-ban","主管部门封禁{n1}个博彩网站","主管部门14日要求运营商封禁{n1}个赌场和博彩网站，访问者将看到“禁止访问”的提示。发言人{A}说，违者最高可罚款{n2}元。","要求运营商封禁","未要求运营商封禁","主管部门解除博彩网站禁令"),
 ("s-close","{C}周报停刊，曾出版{n1}年","出版了{n1}年的{C}周报宣布停刊。网站将于12月31日关闭，届时文章无法访问，主编{A}说。{n2}名订户可以退款。","将于12月31日关闭","不会关闭","{C}周报找到买家"),
 ("s-visit","部长{A}到{C}考察","部长{A}14日在{C}会见市长{B}。双方签署了为护士建设{n1}套住房的协议。工程明年三月开工，投资{n2}万元。","双方签署了","双方没有签署","部长{A}取消{C}之行"),
 ("s-match","杯赛：{C}队3比1胜西岭队","{C}队晋级杯赛八强。在{n2}名观众面前，{A}独进两球，{B}点球再下一城。客队最后以十人应战。下一轮抽签周二举行。","晋级杯赛八强","未能晋级杯赛八强","西岭队淘汰{C}队"),
 ("s-outage","{C}政务网站中断数小时","14日上午，{C}政务网站无法打开，页面显示“503服务不可用”。计算中心的{A}说，原因是光缆断裂，{n1}个单位受到影响。中午起已全部恢复。","已全部恢复","仍未恢复","{C}政务网站遭黑客攻击"),
 ],
 err=(["页面不存在","404 找不到页面","抱歉，页面走丢了","您访问的页面不存在","出错了","内容不存在","无法找到该页","哎呀，迷路了","找不到文件","文章不存在"],
  ["您要查看的网页可能已被删除、名称已被更改，或者暂时不可用。","对不起，您访问的内容已被删除。","该文章不存在或已下线。","您输入的网址有误，或链接已经过期。","没有找到您要的内容。","该信息已过期或被管理员删除。","服务器上没有这个文件。","这个地址下什么也没有。","您请求的页面已不存在。","很抱歉，稿件已撤下。"],
  ["返回首页看看吧。","请检查网址是否正确。","您可以试试站内搜索。","请联系网站管理员。","五秒后不跳转请点击这里。","看看别的新闻吧。","请使用上方导航。","返回上一页。"]),
 soft=[("未找到","<header class='page-header'><h1>未找到</h1></header><p>看起来没有符合您要求的内容。试试搜索吧？</p><form role='search'><input type='search'><button>搜索</button></form>"),
  ("稿件已过期","<div class='notice'><h2>该稿件已超过网上保留期限</h2><p>通讯社稿件在本站保留三十天，历史稿件请使用付费数据库查询。</p></div>"),
  ("提示信息！","<div class='msgbox'><b>DedeCMS 提示信息！</b><p>抱歉，你要查看的文档不存在，可能已被删除！</p><a href='javascript:history.go(-1)'>如果你的浏览器没反应，请点击这里...</a></div>"),
  ("信息提示","<p class='msg'>您查看的信息不存在或者尚未通过审核！</p>"),
  ("无此公文","<div class='alert'>该公文不存在，或已按规定撤下。</div>")],
 notice="您访问的域名 {h} 正在出售！该域名可转让，有意者请联系域名经纪人，立即报价。This domain is for sale. 域名交易 | 建站服务 | 云主机",
 parked2="域名 {h} 已过期。该域名已于2027年2月3日到期，所有者请尽快登录注册商控制台续费。逾期未续费的域名将被删除。",
 casino=["澳博娱乐官网 - 真人百家乐在线投注平台","注册即送188元体验金，百家乐、老虎机、捕鱼、体育投注一应俱全。真人荷官二十四小时在线发牌，充值秒到账，提款三分钟。下载手机客户端，首存再送百分之百。本平台持有正规牌照，信誉保证，天天返水无上限。立即注册，好运连连！"],
 pills=["壮阳速效药网上购买 - 无需处方 货到付款","进口正品速效胶囊，无需处方，隐私包装发货。买三盒送一盒，七天无效退款。另有减肥胶囊、增大膏等热销产品。添加客服微信立即下单，支持货到付款和比特币。上万用户好评，效果看得见。现在下单再享优惠。"],
 login=[("用户登录","请登录后继续访问。该页面仅对注册用户开放。用户名、密码。忘记密码？立即注册。"),("订户登录","本文仅供订户阅读，请登录或选择套餐。"),("内部系统","请使用单位账号登录。")],
 blocked=[("安全验证","正在检查您的浏览器，请完成下方滑块验证后继续访问 {h}。请求编号：a17c93e0"),("隐私设置","继续访问{s}前请选择：接受全部Cookie或自定义设置。"),("所在地区无法访问","很抱歉，由于版权和法律原因，{s}无法向您所在的国家或地区提供服务。"),("年龄确认","您必须年满18周岁才能浏览本页，请输入出生日期。"),("访问被拒绝","您的请求被防火墙拦截。如有疑问请联系管理员并提供事件编号 18-26-77。")],
 repair=[("系统维护","{s}正在进行系统升级维护，预计数小时后恢复，给您带来不便敬请谅解。"),("数据库连接错误","建立数据库连接时出错")],
 err5="服务器内部错误，工程师正在抢修，请稍后再试。",
 rate="访问过于频繁，请稍后再试。",
 mark=["本文为会员专享内容，开通会员（每月六元）阅读全文。","试读结束，剩余内容请订阅后阅读。登录或成为会员。","继续阅读请购买数字订阅。已订阅？请登录。"],
 offer="支持本报：数字订阅首月一元，之后每月六元，可随时取消。",
 empty="您需要启用JavaScript才能运行此应用。",
 old="原{s}网站已停止运行。其职能自2027年1月1日起由新机构承担，相关信息请访问政府门户网站。",
 reg=("{C}古树名木保护名录","序号 | 树种 | 位置 | 年份","",["磨坊旁的橡树","教堂广场的椴树","庄园里的紫叶榉","车站前的栗树","老墓园的红豆杉","水坝边的白蜡树","滨河街的悬铃木","旧学堂的胡桃树","桥头路的榆树","学校操场的鹅耳枥"]),
 liveb=("直播：{C}大风实时更新",["07:10 {C}首班列车停运。","08:25 消防部门说，零点以来出动{n1}次。","09:40 应急指挥部负责人{A}请市民不要出门。","11:05 城南恢复供电。","12:30 渡轮停航，恢复时间另行通知。","14:15 气象台{B}表示最强时段已过。","15:50 环城路双向恢复通行。","17:20 周一学校照常上课。"],["18:30 本次直播到此结束，感谢关注。","18:05 保险公司预计报案不多。"]),
 gallery=("图集：{C}灯会游行",["孩子们提着纸灯笼在城门口等候。","{A}指挥的铜管乐队走在最前面。","约{n1}人跟在马队后面。","磨坊后的草地上点起篝火。","{B}给小朋友分发点心。","桥上最后的灯光。"]),
 topics=["磨坊巷红绿灯将改为环岛","养蜂协会选出新一届理事会","税务局迁入原邮局大楼"],
 filler="有关部门介绍，工程预计八周完成。施工期间车辆须绕行，每周一次的集市搬到火车站后面的停车场。商户曾希望等节日过后再开工，但施工单位只有现在有空。居民将收到书面通知。周三晚上在市政厅举行说明会，图纸也在那里展出。",
)
LANGS["mk"] = dict(
 months="јануари февруари март април мај јуни јули август септември октомври ноември декември".split(),
 sites=["Бистрички весник","Полог Денес 24","Езерски гласник","Радио Камена","Агенција Вардарпрес","Министерство за води","Вечер во Долнец","Парохија Свети Наум Езерски","ТВ Шест","Блогот на Трајче","Општина Рудник","Веслачки клуб Бран"],
 roots="bistrickivesnik polog-denes24 ezerskiglasnik radiokamena vardarpres minvodi vecerdolnec parohija-naum tvsest trajceblog opstinarudnik vkbran".split(),
 menu=["Почетна","Вести","Политика","Економија","Спорт","Култура","Колумни","Хроника","Време","Огласи","Контакт","Архива"],
 w=dict(related="Поврзани вести",most="Најчитано",ads="Реклама",comments="Коментари",share="Сподели",tags="Ознаки",views="прегледи",weather="Времето",rates="Курсна листа",news="Билтен",sub="Добивајте ги утринските вести на е-пошта. Можете да се одјавите во секое време.",cookie="Оваа страница користи колачиња за подобро корисничко искуство. Прифаќам | Поставки",imprint="Издавач: {s} Медиа ДООЕЛ. Главен уредник: редакција. Импресум.",rights="Сите права се задржани. Преземањето без дозвола е забрането.",by="Пишува:",published="Објавено",updated="Ажурирано",search="Пребарај",login="Најава",reg="Регистрација",user="Корисничко име",pw="Лозинка",next="Следна вест",prev="Претходна вест",print="Печати",photo="Фото",author="За авторот",bio="пишува за локални теми и работи во {s} од 2014 година.",live="Во живо",latest="Најнови вести",welcome="Добредојдовте на {s}",reply="Одговори",video="Вашиот прелистувач не поддржува видео.",dl="Податоци за документот",more="Повеќе",front="Почетна страница"),
 people=["Марија Холевска","Дејан Аркоски","Ивона Преветова","Горан Линдовски","Теодора Корунова","Филип Врајчев","Надица Осогова","Роберт Каловски"],
 places=["Бистрица Горна","Долнец","Езерани","Камена","Рудник","Дабово"],
 rel=["Пекарницата од Воденичка доби награда","Обиколницата се поправа до петок","Кадетите во финале на купот","Советот расправа за паркингот","Нов директор во музејот","Невреме корнеше дрвја на север","Хорот бара тенори","Водата поскапува напролет","Библиотеката ќе работи подолго","Двајца повредени кај вијадуктот","Нови печки во училишната кујна","Пазарот се врати на стариот плоштад","Велосипедистите бараат побезбеден премин","Болницата отвори второ одделение","Нов возен ред на бродот од понеделник","Веслачите донесоа три медали","Полицијата бара сведоци на кражба","Земјоделците стравуваат од сушно лето","Патарината останува иста","Театарот почна со комедија","Возачите гласаат за повисока плата","Светилникот пак ќе биде бел","Градоначалникот кај збратимениот град","Ретка чапја на акумулацијата"],
 com=["Крајно време некој да напише за ова.","Татко ми работеше таму триесет години, жално.","А кој ќе плати?","Браво за сите!","Ова го најавија уште пред две години.","Бев таму, имаше многу повеќе народ.","Типично за општината.","Може ли некоја карта?","Фотографиите се одлични.","Не верувам ни збор.","Благодарам за веста, поздрав од Мелбурн.","Прв!","Зошто ми го избришавте коментарот?","Вториот линк не работи, страницата не постои."],
 ads=["Летни гуми од 2900, монтажа веднаш","Кујни: последни три дена распродажба","Слушни апарати со бесплатна проба","Евтини летови оваа есен","Мебел по мерка","Кредит за десет минути","Пластеници директно од производител","Италијански за осум недели"],
 extra=["Редакцијата додава дека за ова прво известила утринската радиоемисија, а по емитувањето се јавиле неколку слушатели за да им се заблагодарат на вработените.","Да потсетиме: прашањето е на дневен ред веќе неколку години, а претходните текстови може да се најдат во нашата архива.","Од службата за односи со јавноста на наше прашање одговорија дека немаат што да додадат на веќе дадената изјава."],
 stories=[
 ("ferry","Бродот во {C} ќе вози цела зима","Бродот во {C} ќе вози цела зима, за првпат од 2009 година, соопштија во саботата неговите сопственици. Од 1 декември се планирани {n1} патувања неделно, а билетот за жителите останува 42 денари.\n„Ги погледнавме бројките, го погледнавме времето и излезе дека може“, вели {A}, кој раководи со пристаништето. Одлуката се чекаше од летото, кога {n2} луѓе потпишаа петиција по дуќаните на кејот.\nОпштината ќе плати втор морнар и светилки на северниот мол. За возврат, компанијата ноќе ќе чува чамец за брзата помош.\n{B}, во име на островјаните, вели дека ова е добар ден за учениците, кои при лошо време мораа да спијат кај роднини. Стариот брод, изграден во 1974 година, доби нов мотор и беше испробан во четвртокот пред инспекторите.\nПри бура одлучува само капетанот. Патниците до шест наутро ќе бидат известени преку табла на молот и телефонска линија.","ќе вози цела зима","нема да вози оваа зима","Бродот во {C} откажан за зимата, сопствениците се скараа"),
 ("remove","Општина {C} избриша {n1} страници од својот сајт","Општината {C} избриша {n1} страници од својата веб-локација, па тој што следи стара врска сега ги чита зборовите „страницата не е пронајдена“. Чистењето почна во септември, велат од општината.\n„Овие страници никој не ги отворил од 2011 година“, вели {A}, раководител на одделението за информатика. „Некои најавуваат автобуси што одамна не возат.“ Содржините веќе не се достапни на серверот, но копии се предадени во државниот архив.\nИсторичарите се бунат. {B} од друштвото за локална историја вели дека {n2} од избришаните текстови биле цитирани во книги и на други сајтови. „Кликнуваш и добиваш 404. Тоа е мал пожар во библиотека“, додава таа.\nОпштината вети дека читателите на најпосетените адреси ќе ги упатува кон архивот. На страницата за грешка ќе стои извинување: „Жалиме, содржината што ја барате е отстранета.“ Опозицијата бара расправа на седницата на 24 ноември.","избриша {n1} страници","не избриша ниту една од {n1} страници","Општина {C} ги врати сите стари страници"),
 ("domain","Истече доменот на фудбалскиот клуб од {C}, па беше ставен на продажба","Три дена навивачите од {C} гледаа чуден натпис на сајтот на својот клуб: „Овој домен е на продажба“. Клубот заборавил да го обнови името, кое истекло на 9 ноември, а препродавач го понудил за {n1} илјади денари.\nВо петокот името се врати. „Ги плативме таксата и казната, вкупно {n2} денари, и научивме нешто“, вели благајникот {A}. Адресата сега ќе се обнови за десет години.\nДодека името беше изгубено, посетителите завршуваа на страница со реклами за онлајн казина и кредити. Податоците на членовите не се украдени, вели {B}, кој доброволно се грижи за серверот.\nСлучајот не е единствен. Лани имињата ги изгубија еден хор и една пекарница од околината, а старата адреса на хорот и денес прикажува автомати за игра. Советот за потрошувачи препорачува денот на обновување да го запишат барем двајца луѓе.","не се украдени","се украдени","Фудбалскиот клуб од {C} се откажа од сајтот"),
 ("paywall","Зошто воведуваме претплата: писмо до читателите во {C}","Од понеделник поголемиот дел од нашите текстови ќе бидат само за претплатници. За да читаат по петтиот текст во месецот, на читателите во {C} ќе им треба корисничка сметка, пишува уредникот {A}.\nОдлуката не беше лесна. Од {n2} примероци што ги печатевме секој ден во 2005 година остана десеттина, а рекламите отидоа кај големите платформи. „Претплатете се за да читате“ не е реченица што ја сакаме, но таа ги плаќа судскиот известувач и фотографот.\nВестите за поплави, пожари и избори остануваат бесплатни. Исто така и читулите, црковните огласи и сите писма. Училиштата влегуваат без плаќање од својата мрежа.\nЦената е {n1} денари месечно. Кој веќе го добива весникот дома, тој е запишан и му треба само лозинка. На прашања секое утро од девет до единаесет одговара {B} на шалтерот на Кејот.","не беше лесна","беше лесна","Зошто ја укинуваме претплатата: писмо до читателите во {C}"),
 ("trial","Поранешниот началник на пристаништето осуден на {n1} месеци","Судот во {C} го осуди поранешниот началник на пристаништето {A} на {n1} месеци затвор за примање поткуп. Судијата утврди дека тој зел {n2} денари од двајца бродски агенти од 2019 до 2023 година.\nОдбраната бараше ослободителна пресуда и ќе се жали. „Сведоците си противречат за секој датум што е важен“, изјави пред судот {B}, од тимот на одбраната.\nОбвинителството се потпре на тетратка најдена во шкаф во пилотската станица. Во неа со молив биле запишани везови и износи. Вештакот му кажа на судот дека ракописот е на обвинетиот.\nОд пристаништето велат дека ги смениле правилата и дека везовите сега ги доделува комисија. Двајцата службеници што пријавиле во полиција добија пофалба од судијата за храброста. Пресудата не е правосилна, а осудениот останува на слобода до разгледувањето на жалбата напролет.","Судијата утврди","Судијата не утврди","Поранешниот началник на пристаништето ослободен од сите обвиненија"),
 ("school","Училиштето во {C} пак отвори по поплавата, се вратија {n1} ученици","Основното училиште во {C} во саботата пак ги отвори вратите, четиринаесет месеци по поплавата. {n1} ученици и нивните родители тргнаа зад градскиот оркестар, од привремените училници во пожарната до новата сала.\n„Заборавив колку се светли собите“, рече директорот на училиштето, {A}. Поправката чинеше {n2} илјади денари, од кои осигурувањето плати малку повеќе од половина. Подот сега е еден метар повисок, а греењето е преместено на таванот.\nВодата дојде ноќта на 12 септември лани и стигна до прозорците. Никој не беше повреден, но пропаднаа библиотеката и две пијана. Читателите на нашиот весник подарија повеќе од три илјади книги.\n{B} од советот на родители им се заблагодари на пожарникарите, кои ја делеа кујната. Наставата почнува во понеделник во осум. Привремените училници ќе се однесат во соседното село, каде се менува покривот.","Никој не беше повреден","Тројца беа повредени","Училиштето во {C} останува затворено по поплавата"),
 ("mine","Последна смена во рудникот {C}: излегоа {n1} рудари","Во саботата во два и десет попладне кафезот на рудникот {C} за последен пат извади луѓе. {n1} рудари ги предадоа ламбите, а најстариот меѓу нив, {A}, заѕвони на портата.\nРудникот е затворен по 131 година работа. Компанијата вели дека од пролетта губела {n2} денари секој работен ден. Пумпите ќе работат уште две години, а потоа окната ќе бидат затрупани.\n„Знаевме дека ќе заврши. Не знаевме дека ќе биде толку тивко“, вели {B}, под земја од шеснаесетта година. Црквата беше полна пред крајот на смената, а во дворот пееше женскиот хор.\nНа околу половина од луѓето им е понудена работа во погонот за ветерници. Другите ќе се преквалификуваат или ќе одат во пензија. Извозната кула останува: заштитена е, а во ламбарницата до 2029 година се планира музеј.","Рудникот е затворен","Рудникот не е затворен","Нов сопственик го спаси рудникот {C}"),
 ],
 short=[
 ("s-quake","Земјотрес од 4,{d} степени почувствуван во {C}","{C}, 14 ноември. Земјотрес од 4,{d} степени е почувствуван утрово во 5:41 во {C}, соопшти Сеизмолошката опсерваторија. Епицентарот бил {n1} километри северно од градот. Нема информации за штета и повредени.","Нема информации","Има многу информации","Силен земјотрес урна куќи во {C}"),
 ("s-ban","Регулаторот блокира {n1} сајтови за обложување","Регулаторот им нареди на операторите да блокираат {n1} сајтови за казино и обложување. Посетителите ќе гледаат порака „пристапот е забранет“, изјави во саботата {A}. Казните достигнуваат {n2} денари.","им нареди","одби да им нареди","Регулаторот ја укина забраната за обложувалници"),
 ("s-close","Весникот во {C} се затвора по {n1} години","Неделникот од {C} престана да излегува по {n1} години. Сајтот ќе се исклучи на 31 декември и текстовите веќе нема да бидат достапни, вели {A}, уредник на весникот. Парите ќе им се вратат на {n2} претплатници.","Сајтот ќе се исклучи","Сајтот нема да се исклучи","Весникот во {C} најде купувач"),
 ("s-visit","Министерот {A} во посета на {C}","Министерот {A} во саботата се сретна со градоначалникот на {C}, {B}. Тие потпишаа договор за {n1} нови станови за медицински сестри. Градбата почнува во март и ќе чини {n2} илјади денари.","потпишаа","не потпишаа","Министерот {A} ја откажа посетата на {C}"),
 ("s-match","{C} го победи Западен 3:1 во купот","Екипата на {C} се пласираше во четвртфиналето. Пред {n2} гледачи {A} даде два гола, а {B} еден од пенал. Гостите завршија со десет играчи. Ждрепката е во вторник.","се пласираше","не се пласираше","Западен го исфрли {C} од купот"),
 ("s-outage","Сајтовите на општина {C} со часови недостапни","Сајтовите на општина {C} во саботата наутро не можеа да се отворат, а посетителите гледаа „503 услугата е недостапна“. Од сметачкиот центар, преку {A}, информираат за прекинат кабел; погодени беа {n1} служби. Од пладне сè повторно работи.","сè повторно работи","ништо не работи","Хакери ја нападнаа општина {C}"),
 ],
 err=(["Страницата не е пронајдена","404 - Не постои","Упс! Нема ништо тука","Грешка 404","Бараната страница не постои","Жалиме, не најдовме","Содржината не е достапна","Се изгубивте?","Нема таква страница","Статијата не постои"],
  ["Страницата што ја барате не постои.","Можеби е избришана или преместена.","Веста што ја баравте повеќе не е достапна.","Адресата е погрешно внесена или врската е застарена.","Не можевме да ја најдеме бараната содржина.","На оваа адреса нема ништо.","Текстот е отстранет од страна на редакцијата.","Серверот не ја најде бараната датотека.","Линкот што го следевте не води никаде.","Објавата е повлечена или никогаш не постоела."],
  ["Вратете се на почетната страница.","Обидете се со пребарување.","Проверете ја адресата.","Погледнете ги најновите вести.","Користете го менито погоре.","Пишете ни ако мислите дека е грешка.","Назад кон претходната страница.","Контактирајте го администраторот."]),
 soft=[("Ништо не е пронајдено","<header class='page-header'><h1>Ништо не е пронајдено</h1></header><p>Изгледа дека не можеме да го најдеме она што го барате. Можеби пребарувањето ќе помогне.</p><form role='search'><input type='search'><button>Барај</button></form>"),
  ("Веста е недостапна","<div class='notice'><h2>Оваа агенциска вест веќе не е достапна</h2><p>Агенциските вести се отстрануваат од сајтот по 30 дена. За архивата обратете се до агенцијата.</p></div>"),
  ("Грешка","<div id='system-message'><dl><dt>Грешка</dt><dd>Статијата не е пронајдена. Категоријата не е објавена.</dd></dl></div>"),
  ("Нема вест","<p class='msg'>Не постои вест со тој број во базата. Можеби е избришана.</p>"),
  ("Документ","<div class='alert'>Бараниот документ не постои или е повлечен од надлежната служба.</div>")],
 notice="Доменот {h} е на продажба! This domain may be for sale. Пратете понуда до сопственикот преку посредникот. Слични пребарувања: кредити | осигурување | патувања | хостинг",
 parked2="Доменот {h} е истечен на 03.02.2027. Доколку сте носител на доменот, обновете ја регистрацијата кај вашиот регистрар. Оваа страница е поставена автоматски.",
 casino=["Најдобри онлајн казина 2027","Слот игри со вистински пари, бонус за добредојде и бесплатни вртења."],
 pills=["Kupi Tadalix bez recept - najniska cena","Generic tablets without prescription, worldwide delivery. Tadalix, Sildamed, weight loss capsules. Order 30 pills and get 10 free. Pay by card or bitcoin, discreet packaging, thousands of happy customers. Add to cart now and get a bonus with the next order."],
 login=[("Најава","Мора да се најавите за да ја видите оваа страница."),("Само за претплатници","Оваа содржина е само за претплатници. Најавете се или изберете пакет."),("Потребна е најава","За пристап до овој дел внесете корисничко име и лозинка доделени од службата.")],
 blocked=[("Само момент...","Проверуваме дали врската со {h} е безбедна. Потврдете дека сте човек. Ray ID: 77c0a2be4d1"),("Вашата приватност","Ние и нашите 640 партнери чуваме податоци на вашиот уред. За да продолжите кон {s}, изберете: Прифати сè или Поставки. Без избор страницата не се прикажува."),("Недостапно во вашиот регион","{s} не е достапен во вашата земја од правни причини."),("Проверка на возраст","Мора да имате најмалку 18 години за да ја видите оваа страница. Внесете датум на раѓање."),("Пристапот е одбиен","Немате дозвола за пристап до овој сервер. Реф. 18.2f6a.")],
 repair=[("Страницата е во одржување","Сајтот на {s} е во фаза на одржување. Наскоро се враќаме со нов сервер. Благодариме на трпението."),("Грешка во базата","Грешка при поврзување со базата на податоци")],
 err5="Настана внатрешна грешка на серверот. Обидете се повторно за неколку минути.",
 rate="Премногу барања. Почекајте малку и обидете се пак.",
 mark=["Овој текст е само за претплатници. Претплатете се за 60 денари месечно за да го прочитате до крај.","Го прочитавте бесплатниот дел. Остатокот е достапен за членови. Најавете се или станете член.","Продолжете со читање со дигитална претплата. Веќе сте претплатник? Најавете се."],
 offer="Поддржете ја редакцијата: дигитална претплата, првиот месец 1 денар, потоа 60 денари. Откажете кога сакате.",
 empty="Мора да овозможите JavaScript за да ја користите апликацијава.",
 old="Веб-локацијата на {s} е затворена. Надлежностите на укинатиот орган од 1 јануари 2027 година ги презема нова агенција. Актуелни информации има на порталот на Владата.",
 reg=("Регистар на заштитени дрвја во {C}","Бр. | Дрво | Место | Година","",["Дабот кај воденицата","Липата на црковниот плоштад","Буката во паркот","Костенот кај станицата","Тисата на старите гробишта","Јасенот кај браната","Чинарот на Кејот","Оревот кај парохискиот дом","Брестот на Мостовска","Габерот во училишниот двор"]),
 liveb=("Во живо: невреме во {C}",["07:10 Откажани се првите возови од {C}.","08:25 Пожарникарите пријавија {n1} интервенции од полноќ.","09:40 {A} од кризниот штаб бара граѓаните да не излегуваат.","11:05 Струјата се врати во јужните населби.","12:30 Бродовите не возат до натамошно известување.","14:15 {B} од метеоролошката служба вели дека врвот помина.","15:50 Обиколницата е отворена во двете насоки.","17:20 Училиштата во понеделник работат нормално."],["18:30 Со ова го завршуваме известувањето. Благодариме.","18:05 Осигурителите очекуваат малку пријави."]),
 gallery=("Фото: поворка со фенери во {C}",["Деца со хартиени фенери чекаат на градската порта.","Напред е дувачкиот оркестар на {A}.","Околу {n1} луѓе одеа зад коњот.","Оган на ливадата зад воденицата.","{B} им дели ѓевреци на најмалите.","Последните фенери на мостот."]),
 topics=["Семафорот на Воденичка станува кружен тек","Пчеларите избраа ново раководство","Даночната управа се сели во старата пошта"],
 filler="Работите ќе траат околу осум недели, велат надлежните. Во тој период сообраќајот ќе оди по обиколни улици, а неделниот пазар се сели на паркингот зад станицата. Дуќанџиите бараа подоцнежен почеток поради празниците, но изведувачот бил слободен само сега. Жителите ќе добијат писмо со подробности. Јавна расправа има во средата вечер во општината, каде ќе бидат изложени и плановите.",
)
# ------------------------------------------------------------------ the machinery

class Case:
    def __init__(self, cid, lang, index, total):
        self.id, self.lang, self.half, self.siblings = cid, lang, "unseen", []
        self.k, r = index, random.Random(cid)
        self._L = L = LANGS[lang]
        site = r.randrange(len(L["sites"]))
        self._site = L["sites"][site]
        self._host = ("www." if r.random() < .4 else "") + f"{L['roots'][site]}{total}.example"
        self._root = "http://" + self._host
        people = r.sample(L["people"], 4)
        n1, n2 = r.randrange(1, 9) * 10 + r.randrange(5, 10), r.randrange(120, 990) * 10
        self._sl = dict(A=people[0], B=people[1], C=r.choice(L["places"]), n1=str(n1), n2=str(n2), d=str(r.randrange(1, 8)), s=self._site, h=self._host)
        self._author = people[2]
        self._sl2 = dict(self._sl)                       # the slots after a rewriting
        self._sl2.update(n1=str(n1 + 10 * r.randrange(1, 6)), n2=str(n2 * 2 + 370), d=str(8 + r.randrange(2)))
        self._t = (index * 7 + r.randrange(3)) % len(TEMPLATES)
        self._df, self._num = r.randrange(4), r.randrange(1200, 98000)
        self._story = None
        self.expected, self.expected_alone = ["ok", "edited"], ["alive"]
        self.url = self._root + PATHS[(index * 5 + site) % len(PATHS)].format(n=self._num, m=r.randrange(10, 90))
        self._plan = None

    def story(self, st, slots=None):
        sl = slots or self._sl
        return fill(st[1], sl), [fill(p, sl) for p in st[2].split("\n")]

    def date(self, form=None):
        m, f = self._L["months"][10], self._df if form is None else form
        if self.lang == "zh": return ["2026年11月14日", "2026-11-14 10:12", "2026年11月14日 星期六 08:40", "2026/11/14"][f]
        return [f"14 {m} 2026", "14.11.2026 10:12", f"14 {m} 2026, 08:40", "2026-11-14"][f]


PATHS = ["/news/2026/11/14/{n}.html", "/index.php?option=com_content&view=article&id={n}", "/?p={n}", "/article/{n}", "/node/{n}", "/plus/view.php?aid={n}",
         "/2026/11/14/item-{n}/", "/news/detail.php?ID={n}", "/a/{n}", "/story.aspx?id={n}", "/press/releases/{n}", "/content/2026-11/14/content_{n}.htm", "/local/{m}/{n}"]


def fill(text, slots):
    return re.sub(r"\{(A|B|C|n1|n2|d|s|h)\}", lambda m: slots[m[1]], text)


def typo(text, r, lang):
    """The same text with two slips of the keyboard."""
    if lang == "zh":
        for old, new in (("的", "地"), ("在", "再"), ("已经", "己经"), ("记者", "纪者")):
            if old in text: return text.replace(old, new, 1)
        return text
    words = [m for m in re.finditer(r"(?<!\w)[^\W\d_]{7,}(?!\w)", text) if m[0].islower() and m[0][3] != m[0][4]]
    if not words: return text
    m = r.choice(words); w = m[0]
    return text[:m.start()] + w[:3] + w[4] + w[3] + w[5:] + text[m.end():]


# ---- chrome: everything turns over with N (a generator of its own for each state)

def li(items, N, date=False): return "".join(f'<li><a href="/n/{N.randrange(10**5)}">{H.escape(t)}</a></li>' for t in items)
def rel(c, N, n): return li(N.sample(c._L["rel"], n), N)
def ad(c, N): return f'<div class="adv banner-{N.randrange(99)}"><small>{c._L["w"]["ads"]}</small><a href="http://ads.example/c?{N.randrange(10**6)}">{N.choice(c._L["ads"])}</a></div>'
def comments(c, N):
    L = c._L
    n = N.randrange(0, 6)
    return f'<section id="comments"><h3>{L["w"]["comments"]} ({n})</h3>' + "".join(f'<div class="comment"><b>{N.choice(["guest","maxx","lena77","old_sailor","Nik","anon","user"])}{N.randrange(99)}</b> <i>{N.randrange(8,22)}:{N.randrange(10,59)}</i><p>{t}</p><a href="#">{L["w"]["reply"]}</a></div>' for t in N.sample(L["com"], n)) + "</section>"
def share(c): return f'<div class="share">{c._L["w"]["share"]}: <a href="#">Facebook</a> <a href="#">X</a> <a href="#">Telegram</a> <a href="#">WhatsApp</a></div>' if c.lang != "zh" else '<div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div>'
def weather(c, N): return f'<div class="wx">{c._L["w"]["weather"]}: {N.choice(c._L["places"])} {N.randrange(-9,24)}°C</div>'
def rates(c, N): return f'<div class="rates">{c._L["w"]["rates"]}: USD {N.uniform(1,90):.2f} EUR {N.uniform(1,99):.2f}</div>'
def menu(c, sep=""): return sep.join(f'<a href="/s{i}/">{m}</a>' for i, m in enumerate(c._L["menu"]))
def lmenu(c): return "".join(f'<li><a href="/s{i}/">{m}</a></li>' for i, m in enumerate(c._L["menu"]))
def foot(c, N, st): w = c._L["w"]; return f'© {2003 + c._num % 15}–{2026 + (st == "a")} {c._site}. {w["rights"]} {fill(w["imprint"], c._sl)}'
def cookie(c, N): return f'<div id="cookiebar" role="dialog">{c._L["w"]["cookie"]}</div>' if N.random() < .5 else ""
def letter(c, N): w = c._L["w"]; return f'<form class="nl"><h4>{w["news"]}</h4><p>{w["sub"]}</p><input name="email"><button>OK</button></form>' if N.random() < .6 else ""
def ticker(c, N): return f'<div class="ticker"><b>{c._L["w"]["latest"]}:</b> ' + " +++ ".join(N.sample(c._L["rel"], 3)) + "</div>"


def body(c, N, paras, tag="p", ads=True):
    out = []
    for i, p in enumerate(paras):
        out.append(f"<{tag}>{p}</{tag}>" if tag != "br" else p + "<br><br>")
        if ads and i in (0, 2) and N.random() < .6: out.append(ad(c, N))
    return "\n".join(out)


# ---- templates: each takes the case, the noise, the state, head (or None), paragraphs (or html of another kind of page in `main`)

def t_table(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<h2><font face="Verdana" size="4">{head}</font></h2><font size="1" color="#666666">{c.date()} | {c._author} | {w["views"]}: {N.randrange(40,9000)}</font><br><br><div align="justify">{body(c, N, ps, "br")}</div><a href="javascript:print()">{w["print"]}</a>'
    return f'''<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title} - {c._site}</title></head><body bgcolor="#ffffff">
<table width="980" align="center" cellpadding="4"><tr><td colspan="3" bgcolor="#003366"><font color="white" size="5">{c._site}</font></td></tr><tr><td colspan="3">{menu(c, " | ")}</td></tr>
<tr valign="top"><td width="160"><b>{w["most"]}</b><ul>{rel(c, N, 6)}</ul>{weather(c, N)}{rates(c, N)}</td><td>{art}</td><td width="180">{ad(c, N)}<b>{w["latest"]}</b><ul>{rel(c, N, 5)}</ul>{ad(c, N)}</td></tr>
<tr><td colspan="3" align="center"><font size="1">{foot(c, N, st)}</font></td></tr></table></body></html>'''

def t_wp(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<article id="post-{c._num}" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{head}</h1><div class="entry-meta">{w["published"]} <time class="entry-date" datetime="2026-11-14T10:12:00">{c.date()}</time> {w["by"]} <a rel="author" href="/author/a/">{c._author}</a></div></header><div class="entry-content">{body(c, N, ps)}<div class="sharedaddy">{share(c)}</div></div><footer class="entry-footer">{w["tags"]}: <a rel="tag">{c._sl["C"]}</a></footer></article><nav class="post-navigation"><a rel="prev">{w["prev"]}: {N.choice(c._L["rel"])}</a> <a rel="next">{w["next"]}: {N.choice(c._L["rel"])}</a></nav>{comments(c, N)}'
    return f'''<!DOCTYPE html><html lang="{c.lang}"><head><meta charset="UTF-8"><title>{title} &#8211; {c._site}</title><meta name="generator" content="WordPress 6.{3 if st == "b" else 9}"></head><body class="single"><div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">{c._site}</a></p><nav id="site-navigation"><ul>{lmenu(c)}</ul></nav></header>
<div id="content"><main id="main">{art}</main><aside id="secondary" class="widget-area"><section class="widget"><form role="search"><input placeholder="{w["search"]}"></form></section><section class="widget widget_recent_entries"><h2>{w["latest"]}</h2><ul>{rel(c, N, 5)}</ul></section>{ad(c, N)}{letter(c, N)}</aside></div><footer id="colophon">{foot(c, N, st)}</footer></div>{cookie(c, N)}</body></html>'''

def t_modern(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<article><p class="kicker">{c._L["menu"][1]}</p><h1>{head}</h1><p class="byline">{w["by"]} <span>{c._author}</span> · <time datetime="2026-11-14">{c.date()}</time></p><figure><img src="/img/{c._num}.webp" alt=""><figcaption>{w["photo"]}: {c._site}</figcaption></figure>{body(c, N, ps)}<aside class="author"><h4>{w["author"]}</h4><p>{c._author} {fill(w["bio"], c._sl)}</p></aside>{share(c)}</article><section class="related"><h2>{w["related"]}</h2><ul>{rel(c, N, 4)}</ul></section>{comments(c, N)}'
    ld = f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{head}","datePublished":"2026-11-14T08:40:00Z"}}</script><meta property="og:title" content="{head}"><meta property="og:type" content="article">' if head else ""
    return f'''<!doctype html><html lang="{c.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | {c._site}</title>{ld}</head><body><a class="skip" href="#m">↓</a><header><a href="/">{c._site}</a><nav>{menu(c)}</nav><a href="/login">{w["login"]}</a></header>{ticker(c, N)}
<main id="m">{art}</main><aside><h2>{w["most"]}</h2><ol>{rel(c, N, 5)}</ol>{ad(c, N)}{letter(c, N)}</aside><footer><nav>{menu(c)}</nav><p>{foot(c, N, st)}</p></footer>{cookie(c, N)}</body></html>'''

def t_joomla(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="item-page"><h2 itemprop="headline">{head}</h2><dl class="article-info"><dd class="published">{w["published"]}: {c.date()}</dd><dd class="hits">{w["views"]}: {N.randrange(20,20000)}</dd></dl><div itemprop="articleBody">{body(c, N, ps)}</div><ul class="pager pagenav"><li><a>&lt; {w["prev"]}</a></li><li><a>{w["next"]} &gt;</a></li></ul></div>'
    return f'''<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title></head><body class="site com_content view-article"><div class="header"><a class="brand" href="/">{c._site}</a></div><ul class="nav menu">{lmenu(c)}</ul><ul class="breadcrumb"><li><a href="/">{c._L["menu"][0]}</a></li><li>{c._L["menu"][1]}</li></ul>
<div class="row-fluid"><div class="span9"><main id="content">{art}</main></div><div class="span3"><div class="well"><h3>{w["latest"]}</h3><ul class="latestnews">{rel(c, N, 5)}</ul></div><div class="well"><form id="login-form"><h3>{w["login"]}</h3><label>{w["user"]}</label><input><label>{w["pw"]}</label><input type="password"><button>{w["login"]}</button></form></div></div></div><footer>{foot(c, N, st)}</footer></body></html>'''

def t_bitrix(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="news-detail"><span class="news-date-time">{c.date()}</span><h1 id="pagetitle">{head}</h1><img class="detail_picture" src="/upload/iblock/{c._num}.jpg">{body(c, N, ps)}<div style="clear:both"></div><div class="news-detail-share">{share(c)}</div><p><a href="/news/">« {w["archive"] if "archive" in w else c._L["menu"][11]}</a></p></div>'
    return f'''<!DOCTYPE html><html><head><meta charset="UTF-8"><title>{title}</title><link href="/bitrix/cache/css/s1/main/template_{c._num}.css" rel="stylesheet"></head><body><div id="panel"></div><div class="wrapper"><div class="header"><div class="logo"><a href="/">{c._site}</a></div><div class="phone">8 (800) 555-{c._num % 90 + 10}-{c._num % 77 + 10}</div>{weather(c, N)}{rates(c, N)}</div><div class="top-menu"><ul>{lmenu(c)}</ul></div>
<div class="left-col"><div class="side-block"><h3>{w["latest"]}</h3><ul>{rel(c, N, 6)}</ul></div><div class="search-form"><input placeholder="{w["search"]}"></div>{ad(c, N)}</div><div class="workarea">{art}</div><div class="footer">{foot(c, N, st)}</div></div></body></html>'''

def t_dede(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="viewbox"><div class="title"><h2>{head}</h2></div><div class="info"><small>{w["published"]}:</small>{c.date()} <small>{w["by"]}</small> {c._author} <small>{w["views"]}:</small>{N.randrange(9,5000)}</div><div class="content"><table width="100%"><tr><td>{body(c, N, ps)}</td></tr></table></div><div class="newdigg">{N.randrange(0,50)} / {N.randrange(0,9)}</div><div class="context"><ul class="pre"><li>{w["prev"]}: {N.choice(c._L["rel"])}</li><li>{w["next"]}: {N.choice(c._L["rel"])}</li></ul></div></div>{comments(c, N)}'
    return f'''<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}_{c._site}</title></head><body class="articleview"><div class="header"><div class="top w960"><h1><a href="/">{c._site}</a></h1></div><div id="navMenu"><ul>{lmenu(c)}</ul></div></div><div class="w960"><div class="pleft"><div class="place"><a href="/">{c._L["menu"][0]}</a> &gt; <a href="/s1/">{c._L["menu"][1]}</a> &gt;</div>{art}</div><div class="pright"><dl class="tbox"><dt>{w["most"]}</dt><dd><ul>{rel(c, N, 7)}</ul></dd></dl>{ad(c, N)}<dl class="tbox"><dt>{w["related"]}</dt><dd><ul>{rel(c, N, 5)}</ul></dd></dl></div></div><div class="footer w960">{foot(c, N, st)}</div></body></html>'''

def t_gov(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="field field--name-title"><h1>{head}</h1></div><div class="doc-info"><b>{w["dl"]}</b>: {c._num}-{c._num % 17} · {c.date()}</div><div class="clearfix text-formatted">{body(c, N, ps, ads=False)}</div><p class="print"><a href="?print=1">{w["print"]}</a> | PDF</p>'
    return f'''<!DOCTYPE html><html lang="{c.lang}" dir="ltr"><head><meta charset="utf-8"><title>{title} | {c._site}</title><meta name="Generator" content="Drupal {9 if st == "b" else 10} (https://www.drupal.org)"></head><body><div class="dialog-off-canvas-main-canvas"><div class="a11y"><a>A-</a> <a>A+</a></div><header role="banner"><img src="/emblem.svg" alt=""><a href="/">{c._site}</a></header><nav role="navigation"><ul>{lmenu(c)}</ul></nav><nav class="breadcrumb"><a href="/">{c._L["menu"][0]}</a> / {c._L["menu"][1]}</nav><main role="main">{art}</main><aside><h2>{w["latest"]}</h2><ul>{rel(c, N, 4)}</ul></aside><footer role="contentinfo">{foot(c, N, st)}</footer></div></body></html>'''

def t_wire(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="brief"><span class="tm">{c.date(1)}</span><h1>{head}</h1>{body(c, N, ps, ads=False)}<span class="sg">{c._site[:3].upper()} {c._num}</span></div>'
    return f'<html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="top"><a href="/">{c._site}</a> {menu(c, " · ")} <a href="/login">{w["login"]}</a></div><div class="col1">{art}</div><div class="col2"><h3>{w["latest"]}</h3><ul>{rel(c, N, 10)}</ul>{rates(c, N)}</div><div class="bot">{foot(c, N, st)}</div></body></html>'

def t_blogger(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="date-outer"><h2 class="date-header"><span>{c.date()}</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">{head}</h3><div class="post-body entry-content">{"<br /><br />".join(ps)}</div><div class="post-footer"><span class="post-author">{c._author}</span> <span class="post-timestamp">10:12</span></div></div></div>{comments(c, N)}'
    return f'''<!DOCTYPE html><html class="v2" dir="ltr"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><meta content="blogger" name="generator"/><title>{c._site}: {title}</title></head><body class="loading"><div class="navbar section"></div><div class="header-outer"><h1 class="title"><a href="/">{c._site}</a></h1></div><div class="main-outer"><div class="column-center-outer">{art}<div class="blog-pager"><a class="blog-pager-newer-link">{w["next"]}</a> <a>{c._L["menu"][0]}</a></div></div><div class="column-right-outer"><div class="widget BlogArchive"><h2>{c._L["menu"][11]}</h2><ul>{"".join(f"<li>► {m} ({N.randrange(1,20)})</li>" for m in c._L["months"])}</ul></div><div class="widget Profile">{c._author}</div></div></div><footer>{foot(c, N, st)}</footer></body></html>'''

def t_tabloid(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="hero"><h1>{head}</h1><div class="meta"><span>{c.date()}</span> <span class="eye">{N.randrange(800,90000)} {w["views"]}</span></div></div><div class="txt">{body(c, N, [f"<strong>{ps[0]}</strong>"] + ps[1:], "div")}</div>{ad(c, N)}{share(c)}<div class="more"><b>{w["more"]}:</b><ul>{rel(c, N, 3)}</ul></div>{comments(c, N)}'
    return f'''<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} - {c._site}</title><meta property="og:site_name" content="{c._site}"></head><body><div class="skin">{ad(c, N)}</div><div class="hd"><a href="/">{c._site.upper()}</a>{ticker(c, N)}</div><div class="nv">{menu(c)}</div><div class="cols"><div class="c1">{art}<div class="taboola"><b>{w["ads"]}</b>{"".join(ad(c, N) for _ in range(4))}</div></div><div class="c2"><h3>{w["most"]}</h3><ul>{rel(c, N, 8)}</ul>{ad(c, N)}{weather(c, N)}</div></div><div class="ft">{foot(c, N, st)}</div>{cookie(c, N)}</body></html>'''

def t_tv(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<section class="player"><video controls src="/v/{c._num}.mp4">{w["video"]}</video></section><h1 class="ttl">{head}</h1><p class="dt">{c.date()}</p><div class="lead">{ps[0]}</div><div class="text">{body(c, N, ps[1:], ads=False)}</div>{share(c)}'
    return f'''<!DOCTYPE html><html lang="{c.lang}"><head><meta charset="utf-8"><title>{title} — {c._site}</title></head><body><header class="hdr"><a href="/" class="logo">{c._site}</a><span class="onair">{w["live"]}: {N.choice(c._L["rel"])}</span><nav>{menu(c)}</nav></header><div class="wrap">{art}<div class="carousel"><h3>{w["video"][:0]}{w["related"]}</h3>{"".join(f"<div class=card><a href=/v/{N.randrange(9999)}>{t}</a></div>" for t in N.sample(c._L["rel"], 6))}</div></div><footer class="ftr">{foot(c, N, st)}</footer>{cookie(c, N)}</body></html>'''

def t_parish(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<center><h2><u>{head}</u></h2></center><i>{c.date()}</i>{body(c, N, ps, ads=False)}<p align=right>{c._author}</p>'
    return f'<html><head><title>{c._site} - {title}</title><meta charset="utf-8"></head><body background="paper.gif"><h1 align=center>{c._site}</h1><hr><p align=center>{menu(c, " * ")}</p><hr>{art}<hr><p>{w["latest"]}: {" / ".join(N.sample(c._L["rel"], 3))}</p><small>{foot(c, N, st)} <br>{w["views"]}: {N.randrange(1000,99999):06d}</small></body></html>'

def t_next(c, N, st, head, ps, main, title):
    w = c._L["w"]; z = lambda n: f"{n}_{random.Random(c.id + n + st).randrange(16**5):05x}"
    art = main or f'<div class="{z("Head")}"><h1 class="{z("h1")}">{head}</h1><div class="{z("meta")}"><span>{c._author}</span><span>{c.date()}</span><span>3 min</span></div></div><div class="{z("body")}">' + "".join(f'<div class="{z("par")}"><p class="{z("p")}">{p}</p></div>' for p in ps) + f'</div>{ad(c, N)}'
    return f'''<!DOCTYPE html><html lang="{c.lang}"><head><meta charSet="utf-8"/><title>{title}</title></head><body><div id="__next"><div class="{z("Layout")}"><div class="{z("Nav")}"><a href="/">{c._site}</a>{menu(c)}</div>{art}<div class="{z("Rec")}"><span>{w["related"]}</span><ul>{rel(c, N, 6)}</ul></div><div class="{z("Foot")}">{foot(c, N, st)}</div></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}},"buildId":"{z("b")}"}}</script></body></html>'''

def t_portal(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<div class="art-h"><h1>{head}</h1><div class="art-d">{w["published"]}: {c.date()} | {w["updated"]}: {c.date(0)}</div></div><div class="art-l">{body(c, N, ps)}</div><div class="tags">{w["tags"]}: <a>{c._sl["C"]}</a>, <a>{c._L["menu"][3]}</a></div>{share(c)}{comments(c, N)}'
    return f'''<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{title} :: {c._site}</title><meta name="description" content="{H.escape(ps[0][:140]) if ps else c._site}"></head><body><div id="top">{weather(c, N)} {rates(c, N)} <a href="/reg">{w["reg"]}</a></div><div id="logo"><a href="/">{c._site}</a></div><div id="mn">{menu(c, " | ")}</div><div id="l"><div class="bx"><h4>{w["latest"]}</h4><ul>{rel(c, N, 7)}</ul></div></div><div id="m"><div class="bc"><a href="/">{c._L["menu"][0]}</a> › <a href="/s1">{c._L["menu"][1]}</a></div>{art}<div class="bx"><h4>{w["related"]}</h4><ul>{rel(c, N, 5)}</ul></div></div><div id="r">{ad(c, N)}<div class="bx"><h4>{w["most"]}</h4><ol>{rel(c, N, 5)}</ol></div>{ad(c, N)}{letter(c, N)}</div><div id="f">{foot(c, N, st)}</div></body></html>'''

def t_mobile(c, N, st, head, ps, main, title):
    w = c._L["w"]
    art = main or f'<h1>{head}</h1><div class="d">{c.date()}</div>{body(c, N, ps)}<div class="au">{w["by"]} {c._author}</div>'
    return f'<!doctype html><html amp lang="{c.lang}"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width,minimum-scale=1"></head><body><amp-sidebar id="sb">{menu(c)}</amp-sidebar><header><a href="/">{c._site}</a></header><main><article>{art}</article></main><amp-list>{rel(c, N, 4)}</amp-list>{ad(c, N)}<footer>{foot(c, N, st)}</footer></body></html>'

TEMPLATES = [t_table, t_wp, t_modern, t_joomla, t_bitrix, t_dede, t_gov, t_wire, t_blogger, t_tabloid, t_tv, t_parish, t_next, t_portal, t_mobile]


def page(c, st, head=None, ps=None, main=None, title=None, t=None, as_lang=None, salt=""):
    N = random.Random(f"{c.id}/{st}/{salt}{title or head or ''}")
    L = c._L
    if as_lang: c._L = LANGS[as_lang]                    # the frame speaks another language
    try: return TEMPLATES[(c._t if t is None else t) % len(TEMPLATES)](c, N, st, head, ps, main, title or head)
    finally: c._L = L

def error_text(c, shift=0):
    t, s, h = c._L["err"]; n = c.k + shift
    return t[n % len(t)], s[(3 * n + n // 10) % len(s)], h[(n + n // 8) % len(h)]

def error(c, st, t=None, shift=0):
    a, b, d = error_text(c, shift)
    N = random.Random(c.id + st)
    if c.k % 9 == 4: return f"<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><p>{b}</p><hr><center>nginx/1.{18 + c.k % 9}.0</center></body></html>"
    extra = f'<h3>{c._L["w"]["most"]}</h3><ul>{rel(c, N, 5)}</ul>' if c.k % 3 == 0 else ""
    return page(c, st, main=f'<div class="error404"><h1>{a}</h1><p>{b} {d}</p>{extra}</div>', title=a, t=t)

def front(c, st, t=None, site=None):
    N = random.Random(f"{c.id}{st}front"); w = c._L["w"]
    return page(c, st, main=f'<h1>{fill(w["welcome"], c._sl)}</h1>' + "".join(f'<div class="teaser"><h3><a href="/n/{N.randrange(99999)}">{x}</a></h3><p>{N.choice(c._L["topics"])}. {w["more"]}</p></div>' for x in N.sample(c._L["rel"], 12)), title=w["front"], t=t)

def section(c, st):
    N = random.Random(f"{c.id}{st}sect")
    return page(c, st, main=f'<h1>{c._L["menu"][1]}</h1><ul class="list">' + "".join(f"<li><a href='/n/{N.randrange(99999)}'>{x}</a> {N.randrange(1,28)}.{N.randrange(1,12):02d}.2027</li>" for x in N.sample(c._L["rel"], 15)) + "</ul><div class='pages'>1 2 3 4 5 ... 48</div>", title=c._L["menu"][1])

def host(c, W, st, nf="404", t=None, root=None):
    """Front page and what the host says to made-up addresses."""
    root = root or c._root
    W.put(root + "/", front(c, st, t))
    if nf == "404": W.put(root + "/*", error(c, st, t), 404)
    elif nf == "200": W.put(root + "/*", error(c, st, t))
    elif nf == "home": W.redirect(root + "/*", root + "/")
    elif nf == "front": W.put(root + "/*", front(c, st, t))

def whole(W, c, html, status=200, headers=None):         # the same answer to everything on the host
    for u in (c.url, c._root + "/", c._root + "/*"): W.put(u, html, status, headers)

def bare(title, text, extra=""): return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="c"><h1>{title}</h1><p>{text}</p>{extra}</div></body></html>'

# ------------------------------------------------------------------ the families

def pick(c, kind="any", i=None):
    L = c._L
    pool = {"any": L["stories"] + L["short"], "long": L["stories"], "short": L["short"], "trap": [s for s in L["stories"][1:4]] + L["short"][1:3] + L["short"][5:6]}[kind]
    i = (c.k if i is None else i) + {"en": 0, "ru": 3, "zh": 5, "mk": 9}[c.lang]     # the languages go through their stories differently
    c._story = st = pool[i % len(pool)]
    c.headline, ps = c.story(st)
    return ps

def simple(c, before, after, nf_b="404", nf_a=None, t_a=None, status=200):
    """The page in both states (html), and its host."""
    def plan(b, a):
        b.put(c.url, before()); host(c, b, "b", nf_b)
        a.put(c.url, after(), status); host(c, a, "a", nf_a or nf_b, t_a)
    c._plan = plan

NF = ["404", "404", "404", "200", "404", "home", "404", "front"]

# -- living

def ok_noise(c, i):
    ps = pick(c)
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", c.headline, ps), NF[c.k % 8])
    if i in (0, 3):                                      # cited beside another report of the same site, which lives too
        c.siblings = [c._root + f"/n/{100000 + c._num}"]
        h, q = c.story(c._L["stories"][(c.k + 4) % 7])
        first = c._plan
        def plan(b, a):
            first(b, a)
            for w, st in ((b, "b"), (a, "a")): w.put(c.siblings[0], page(c, st, h, q))
        c._plan = plan

def ok_trap(c, i):
    ps = pick(c, "trap", i)
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", c.headline, ps, t=c._t + (3 if i % 3 == 2 else 0)), NF[(c.k + 3) % 8])

def ok_typos(c, i):
    ps = pick(c); r = random.Random(c.id + "typo")
    bad = [typo(ps[0], r, c.lang)] + ps[1:-1] + ([typo(ps[-1], r, c.lang)] if len(ps) > 1 else [])
    if i == 1 and c.lang != "zh" and c._sl["A"] in " ".join(ps): bad = [p.replace(c._sl["A"], c._sl["A"][:-1] + c._sl["A"][-1] * 2) for p in ps]   # a name's spelling
    simple(c, lambda: page(c, "b", c.headline, bad), lambda: page(c, "a", c.headline, ps))

def ok_added(c, i):
    ps = pick(c, "long")
    more = ps + [fill(c._L["extra"][i % 3], c._sl)]
    c.expected = ["edited", "ok"]
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", c.headline, more))

def ok_redesign(c, i):
    ps = pick(c, ["long", "any", "trap"][i % 3], c.k + i)
    simple(c, lambda: page(c, "b", c.headline, ps, t=[0, 11, 5, 8, 3][i]), lambda: page(c, "a", c.headline, ps, t=[2, 12, 13, 1, 10][i]), "404", ["404", "200", "home", "404", "front"][i], [2, 12, 13, 1, 10][i])

def ok_odd(c, i):
    """Small living traps: encoding, date form, chrome's language, login box, a cookie bar, a repair notice beside the text."""
    ps = pick(c, "any", c.k + 1)
    kinds = ["encoding", "date", "chrome", "box", "flaky"]
    k = kinds[i]
    if k == "encoding":
        enc = dict(en="iso-8859-1", ru="windows-1251", zh="gb2312", mk="windows-1251")[c.lang]
        py = "gb18030" if c.lang == "zh" else enc
        def plan(b, a):
            text = page(c, "b", c.headline, ps, t=0).replace("charset=utf-8", "charset=" + enc)
            b.put(c.url, body=text.encode(py, "xmlcharrefreplace"), kind="text/html" if c.k % 2 else "text/html; charset=" + enc); host(c, b, "b", t=0)
            a.put(c.url, page(c, "a", c.headline, ps, t=0)); host(c, a, "a", t=0)
        c._plan = plan
    elif k == "date":
        def after():
            old, c._df = c._df, (c._df + 1) % 4
            try: return page(c, "a", c.headline, ps)
            finally: c._df = old
        simple(c, lambda: page(c, "b", c.headline, ps), after, "200")
    elif k == "chrome":
        other = {"en": "ru", "ru": "en", "zh": "en", "mk": "en"}[c.lang]
        simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", c.headline, ps, as_lang=other))
    elif k == "box":
        box = f'<div class="modal hide" id="loginModal"><h4>{c._L["w"]["login"]}</h4><p>{c._L["login"][0][1]}</p></div><div class="gdpr">{fill(c._L["blocked"][1][1], c._sl)}</div>'
        simple(c, lambda: page(c, "b", c.headline, ps, t=2), lambda: page(c, "a", c.headline, ps, t=2).replace("<main", box + "<main", 1))
    else:                                                # the first request meets an overloaded server
        def plan(b, a):
            b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
            a.put(c.url, page(c, "a", c.headline, ps), first={"times": 1, "status": 503}); host(c, a, "a")
        c._plan = plan

def ok_form(c, i):
    """Lists cited as lists, live blogs, galleries."""
    L, r = c._L, random.Random(c.id + "form")
    if i == 0:
        c.headline = fill(L["reg"][0], c._sl); rows = L["reg"][3]
        def tab(n): return f'<h1>{c.headline}</h1><table border="1"><tr>' + "".join(f"<th>{x.strip()}</th>" for x in L["reg"][1].split("|")) + "</tr>" + "".join(f"<tr><td>{j + 1}</td><td>{x}</td><td>{c._sl['C']} {j * 3 + c._num % 9}</td><td>{1931 + j * 7}</td></tr>" for j, x in enumerate(rows[:n])) + "</table>"
        c.expected = ["ok", "edited"]
        simple(c, lambda: page(c, "b", main=tab(9), title=c.headline), lambda: page(c, "a", main=tab(10), title=c.headline))
    elif i == 1:
        h, posts, later = L["liveb"]; c.headline = fill(h, c._sl)
        def lb(ps): return f'<h1>{c.headline}</h1><div class="liveblog">' + "".join(f'<div class="post"><time>{p.split(" ", 1)[0]}</time><p>{fill(p.split(" ", 1)[1], c._sl)}</p></div>' for p in ps) + "</div>"
        simple(c, lambda: page(c, "b", main=lb(posts[::-1]), title=c.headline), lambda: page(c, "a", main=lb(later + posts[::-1]), title=c.headline))
    else:
        h, caps = L["gallery"]; c.headline = fill(h, c._sl)
        def g(v): return f'<h1>{c.headline}</h1><p>{c.date()}</p><div class="gallery">' + "".join(f'<figure><img src="/{v}/{c._num + j}.jpg"><figcaption>{j + 1}/{len(caps)} {fill(x, c._sl)}</figcaption></figure>' for j, x in enumerate(caps)) + "</div>"
        simple(c, lambda: page(c, "b", main=g("img"), title=c.headline), lambda: page(c, "a", main=g("cdn/w1200"), title=c.headline))

def ok_sent_on(c, i):
    """The same article elsewhere."""
    ps = pick(c, "any", c.k + 2)
    new = c._root.replace("http://www.", "http://").replace("http://", ["http://new.", "http://", "http://archive.", "http://news.", "http://"][i]) + [f"/news/{c._num}", f"/archive/2026/11/{c._num}-article", "/a?id=%d" % c._num, f"/{c.lang}/post/{c._num}/", f"/story/{c._num}.html"][i]
    c.expected = c.expected_alone = ["redirected", "moved"]
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        a.redirect(c.url, new, [301, 302, 308, 301, 301][i], ["http", "http", "http", "js" if c.lang in ("ru", "zh") else "meta", "js"][i])
        root = "/".join(new.split("/")[:3])
        if root != c._root: a.redirect(c._root + "/", root + "/", 301); a.put(c._root + "/*", error(c, "a"), 404)
        host(c, a, "a", root=root, t=c._t + (i % 2) * 4)
        a.put(new, page(c, "a", c.headline, ps, t=c._t + (i % 2) * 4))
    c._plan = plan

def ok_paywall(c, i):
    ps = pick(c, "long", c.k + i); L = c._L
    mark = f'<div class="paywall"><p><b>{L["mark"][i % 3]}</b></p><a class="btn" href="/subscribe">{L["offer"]}</a></div>'
    ld = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script></head>'
    def cut(st, box=mark, n=1, meta=True):
        N = random.Random(c.id + st)
        h = page(c, st, c.headline, ps[:n] + [box], t=[2, 13, 9, 14][i])
        return h.replace("</head>", ld, 1) if meta else h
    if i == 0:
        c.expected = c.expected_alone = ["paywall"]; simple(c, lambda: page(c, "b", c.headline, ps, t=2), lambda: cut("a"))
    elif i == 1:                                         # behind the wall all along
        c.expected, c.expected_alone = ["paywall", "ok", "edited"], ["paywall"]; simple(c, lambda: cut("b", n=2), lambda: cut("a", n=2))
    elif i == 2:                                         # the beginning, then only an offer
        c.expected, c.expected_alone = ["paywall"], ["alive"]; simple(c, lambda: page(c, "b", c.headline, ps, t=9), lambda: cut("a", f'<div class="sub-box">{L["offer"]}</div>', 2, False))
    else:                                                # the whole text, and an offer below it
        simple(c, lambda: page(c, "b", c.headline, ps, t=14), lambda: cut("a", f'<div class="support">{L["offer"]}</div>', len(ps), False))

# -- changed

def ch_rewritten(c, i):
    ps = pick(c, "any", c.k * 3 + i); st = c._story; mode = ["numbers", "negation", "names", "headline", "numbers", "negation"][i]
    head2 = c.headline
    if mode == "numbers":
        if "{n1}" not in st[2] and "{d}" not in st[2]: mode = "negation"
        head2, ps2 = c.story(st, c._sl2)
    if mode == "names":
        sl = dict(c._sl); other = [p for p in c._L["people"] if p not in (sl["A"], sl["B"])]
        sl["A"], sl["B"] = other[0], other[1]
        if "{A}" in st[2]: head2, ps2 = c.story(st, sl)
        else: mode = "negation"
    if mode == "negation": ps2 = [p.replace(fill(st[3], c._sl), fill(st[4], c._sl), 1) for p in ps]; head2 = c.headline.replace(fill(st[3], c._sl), fill(st[4], c._sl))
    if mode == "headline": head2 = fill(st[5], c._sl); ps2 = [p.replace(fill(st[3], c._sl), fill(st[4], c._sl), 1) for p in ps]
    assert (head2, ps2) != (c.headline, ps), (c.id, st[0])
    c.expected, c.expected_alone = ["rewritten"], (["alive"] if head2 == c.headline else None)
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", head2, ps2))

def ch_truncated(c, i):
    ps = pick(c, "long", c.k + i)
    keep = [ps[:2], ps[:1] + ps[3:4], ps[:1], ps[:2]][i] if len(ps) > 4 else [ps[:2], ps[:1], ps[:1], ps[:2]][i]
    c.expected, c.expected_alone = ["truncated"], ["alive"]
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", c.headline, keep))

def ch_replaced(c, i):
    ps = pick(c, "any", c.k + i); L = c._L
    c.expected, c.expected_alone = ["replaced"], None
    if i % 2: other = (L["topics"][i % 3], [L["filler"], L["extra"][1]])
    else:
        pool = [s for s in L["stories"] if s is not c._story and s not in L["stories"][1:4]]
        sl = dict(c._sl); sl["A"], sl["B"] = [p for p in L["people"] if p not in (sl["A"], sl["B"])][:2]; sl["C"] = [p for p in L["places"] if p != sl["C"]][i % 5]
        other = c.story(pool[(c.k + i) % len(pool)], sl)
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", other[0], other[1]), "404")

# -- dead

def dead_404(c, i):
    ps = pick(c); c.expected = c.expected_alone = ["not_found"]
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        if i == 2: a.put(c.url, front(c, "a"), 404)     # the front page, said with 404
        else: a.put(c.url, error(c, "a"), 404)
        host(c, a, "a")
    c._plan = plan

def dead_gone(c, i):
    ps = pick(c, "any", c.k + 3); c.expected = c.expected_alone = ["gone"]
    text = error_text(c, 41)
    simple(c, lambda: page(c, "b", c.headline, ps), lambda: page(c, "a", main=f"<h1>410 {c._L['soft'][1][0]}</h1><p>{text[1]} {text[2]}</p>", title="410"), status=410)

def dead_soft(c, i):
    if i == 7: c._site = c._sl["s"] = c._sl2["s"] = c._L["sites"][5]     # a ministry
    ps = pick(c, "any", c.k + i); L = c._L; c.expected = c.expected_alone = ["soft_404"]
    if i < 5:                                            # what content systems say
        title, markup = L["soft"][i]
        soft = lambda st: page(c, st, main=markup, title=title, t=[1, 7, 3, 13, 6][i])
        def plan(b, a):
            b.put(c.url, page(c, "b", c.headline, ps, t=[1, 7, 3, 13, 6][i])); host(c, b, "b", "404")
            a.put(c.url, soft("a")); host(c, a, "a", ["404", "404", "200", "404", "200"][i])
            if i in (2, 4): a.routes.pop(); a.put(c._root + "/*", soft("a"))
    elif i == 5:                                         # the front page for everything
        def plan(b, a):
            b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
            a.put(c.url, front(c, "a")); host(c, a, "a", "front")
    elif i == 6:                                         # the frame of an article without one
        c.expected = c.expected_alone = ["soft_404", "empty"]
        def shell():
            return page(c, "a", main='<div class="news-detail"><h1></h1><span class="date"></span><div class="text"></div></div>', title=c._site, t=4)
        def plan(b, a):
            b.put(c.url, page(c, "b", c.headline, ps, t=4)); host(c, b, "b", t=4)
            a.put(c.url, shell()); a.put(c._root + "/", front(c, "a", 4)); a.put(c._root + "/*", shell())
    else:                                                # the old site has ended
        note = fill(L["old"], c._sl)
        def plan(b, a):
            b.put(c.url, page(c, "b", c.headline, ps, t=6)); host(c, b, "b", t=6)
            whole(a, c, bare(c._site, note, '<a href="http://portal-gov.example/">portal-gov.example</a>'))
    c._plan = plan

def dead_home(c, i):
    ps = pick(c, "any", c.k + 4); c.expected = c.expected_alone = ["redirect_home"]
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        if i == 0: a.redirect(c.url, c._root + "/", 302); host(c, a, "a", "home")
        elif i == 1:
            host(c, a, "a"); a.redirect(c.url, c._root + "/s1/", 301); a.put(c._root + "/s1/", section(c, "a"))
        elif i == 2: a.redirect(c.url, c._root + "/", how="meta"); host(c, a, "a")
        else:                                            # a relaunch: every old address to the front of the new site
            new = c._root.replace("http://www.", "http://").replace("http://", "http://neu.")
            for u in (c.url, c._root + "/", c._root + "/*"): a.redirect(u, new + "/", 301)
            host(c, a, "a", root=new, t=2)
    if i == 0:
        c.siblings = [c._root + f"/n/{c._num + 7}"]
        first = plan
        def plan(b, a):
            first(b, a); s = c._L["stories"][(c.k + 1) % 7]; h, q = c.story(s)
            b.put(c.siblings[0], page(c, "b", h, q)); a.redirect(c.siblings[0], c._root + "/", 302)
    c._plan = plan

def dead_parked(c, i):
    ps = pick(c, "any", c.k + 5); L = c._L; c.expected = c.expected_alone = ["parked"]
    bareh = c._host.replace("www.", "")
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        if i == 0: whole(a, c, f'<html><head><meta charset="utf-8"><title>{bareh}</title><script src="/px.js?ch=1"></script></head><body><div id="main"><h1>{bareh}</h1><p>{L["notice"].replace("{h}", bareh)}</p></div></body></html>')
        elif i == 1: whole(a, c, bare(bareh, L["parked2"].replace("{h}", bareh), "<footer>© Domain Registrar</footer>"))
        else:
            to = f"http://domainmarket{c.lang}.example/lander?domain={bareh}"
            for u in (c.url, c._root + "/", c._root + "/*"): a.redirect(u, to, 302)
            page2 = bare(f"{bareh}", L["notice"].replace("{h}", bareh).split(". ", 1)[0] + ".", "<form><input placeholder='USD'><button>Make an offer</button></form>")
            a.put(to, page2); a.put(f"http://domainmarket{c.lang}.example/*", page2); a.put(f"http://domainmarket{c.lang}.example/", page2)
    c._plan = plan

def dead_hijacked(c, i):
    ps = pick(c, "any", c.k + 6); c.expected = c.expected_alone = ["hijacked"]
    src = LANGS[{"en": "en", "ru": "ru", "zh": "zh", "mk": "en"}[c.lang] if i != 1 else {"en": "zh", "ru": "en", "zh": "zh", "mk": "ru"}[c.lang]]
    title, text = src["casino"] if i != 2 else src["pills"]
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        brand = ["LuckySpin", "MaxWin88", "RxDirect"][i]
        html = f'<!DOCTYPE html><html lang="{[k for k, v in LANGS.items() if v is src][0]}"><head><meta charset="utf-8"><title>{title} | {brand}</title></head><body><header>{brand} <a href="/reg">Sign up</a> <a href="/bonus">Bonus</a></header><h1>{title}</h1><p>{text}</p><div class="slots">Book of Dead · Sweet Bonanza · Aviator · Crazy Time</div><footer>© 2027 {brand}. 18+</footer></body></html>' if i != 2 else bare(f"{title} | {brand}", text, "<footer>© 2027 RxDirect. Visa, Mastercard, BTC</footer>")
        a.put(c.url, html); a.put(c._root + "/", html)
        a.put(c._root + "/*", html) if i != 1 else a.put(c._root + "/*", bare("404", "Not Found"), 404)
    c._plan = plan

def dead_odd(c, i):
    ps = pick(c, "any", c.k + 7)
    kind = ["loop", "broken", "client", "dns"][i]
    c.expected = c.expected_alone = {"loop": ["redirect_loop"], "broken": ["broken_redirect"], "client": ["client_error"], "dns": ["dns"]}[kind]
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        if kind == "loop":
            host(c, a, "a"); a.redirect(c.url, c._root + f"/r/{c._num}", 301); a.redirect(c._root + f"/r/{c._num}", c.url, 301)
        elif kind == "broken":
            host(c, a, "a")
            if c.k % 2: a.redirect(c.url, c._root + f"/new/{c._num}/", 301); a.put(c._root + f"/new/{c._num}/", error(c, "a"), 404)
            else: a.redirect(c.url, f"http://cms-{c._num}.example/a/{c._num}", 301); a.detours[f"cms-{c._num}.example"] = "n" * 64 + ".invalid:80"
        elif kind == "client":
            host(c, a, "a"); a.put(c.url, bare("400 Bad Request", "Your browser sent a request that this server could not understand."), 400)
        else: a.detours[c._host] = "n" * 64 + ".invalid:80"
    if kind == "broken" and c.k % 2: c.expected = c.expected_alone = ["broken_redirect", "not_found"]
    c._plan = plan

# -- walls and other unsure

def wall(c, i):
    ps = pick(c, "any", c.k + 2); L = c._L; K = c.k
    kinds = {"en": ["login0", "challenge", "consent", "repair", "rate", "empty", "hang"], "ru": ["login1", "challenge", "denied", "repair", "500", "empty", "refused"],
             "zh": ["login0", "region", "challenge", "db", "500", "empty", "reset"], "mk": ["login2", "age", "consent", "repair", "500", "empty", "hang"]}[c.lang]
    k = kinds[i]
    c.expected = {"login": ["login", "blocked"], "chall": ["blocked", "login"], "conse": ["blocked", "login"], "regio": ["blocked", "login"], "age": ["blocked", "login"], "denie": ["blocked"], "repai": ["server_error"], "db": ["server_error"],
                  "500": ["server_error"], "rate": ["rate_limited"], "empty": ["empty"], "hang": ["timeout"], "refus": ["refused"], "reset": ["reset"]}[k[:5]]
    c.expected_alone = c.expected
    B = lambda n: (fill(L["blocked"][n][0], c._sl), fill(L["blocked"][n][1], c._sl))
    def plan(b, a):
        b.put(c.url, page(c, "b", c.headline, ps)); host(c, b, "b")
        if k == "login0":
            to = c._root + "/login?return=" + c.url.split(c._root)[1].replace("&", "%26")
            html = bare(f"{L['login'][0][0]} - {c._site}", L["login"][0][1], '<form method="post"><input name="user"><input type="password" name="pw"><button>OK</button></form>')
            a.redirect(c.url, to); a.put(to, html); a.put(c._root + "/login", html); a.redirect(c._root + "/*", c._root + "/login"); a.redirect(c._root + "/", c._root + "/login")
        elif k.startswith("login"):
            t, x = L["login"][int(k[5])]
            html = page(c, "a", main=f'<h1>{t}</h1><p>{x}</p><form><input name="login"><input type="password"><button>{L["w"]["login"]}</button></form>', title=t)
            host(c, a, "a"); a.put(c.url, html, 200 if k == "login1" else 401)
        elif k == "challenge": whole(a, c, bare(*B(0), '<div id="challenge-running"></div><noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>'), 403, {"Server": "QRATOR" if c.lang == "ru" else "cloudflare"})
        elif k == "denied": whole(a, c, bare(*B(4)), 403)
        elif k == "region": whole(a, c, bare(*B(2)), 451)
        elif k == "consent": whole(a, c, bare(*B(1), "<button>OK</button>"))
        elif k == "age": whole(a, c, bare(*B(3), '<form><input name="d"><input name="m"><input name="y"></form>'))
        elif k == "repair": whole(a, c, bare(L["repair"][0][0], fill(L["repair"][0][1], c._sl)), 200 if c.lang in ("ru", "mk") else 503, {"Retry-After": "7200"})
        elif k == "db": whole(a, c, bare(L["repair"][1][0], L["repair"][1][1]), 500)
        elif k == "500": host(c, a, "a"); a.put(c.url, bare("500", L["err5"]), 500 if c.lang != "mk" else 502)
        elif k == "rate": whole(a, c, bare("429", L["rate"]), 429, {"Retry-After": "3600"})
        elif k == "empty": whole(a, c, f'<!doctype html><html><head><meta charset="utf-8"><title>{c._site}</title><script defer src="/static/js/main.{c._num:x}.js"></script></head><body><noscript>{L["empty"]}</noscript><div id="root"></div></body></html>')
        elif k == "hang": host(c, a, "a"); a.put(c.url, "", misbehave="hang")
        elif k == "reset": host(c, a, "a"); a.put(c.url, "", misbehave="reset")
        else: a.detours[c._host] = "127.0.0.1:1"
    c._plan = plan

FAMILIES = [("ok-noise", ok_noise, 5), ("ok-trap", ok_trap, 5), ("ok-typos", ok_typos, 3), ("ok-added", ok_added, 2), ("ok-redesign", ok_redesign, 4), ("ok-odd", ok_odd, 5),
            ("ok-form", ok_form, 3), ("ok-sent", ok_sent_on, 4), ("ok-pay", ok_paywall, 4), ("ch-rewritten", ch_rewritten, 6), ("ch-truncated", ch_truncated, 4), ("ch-replaced", ch_replaced, 4),
            ("dead-404", dead_404, 3), ("dead-gone", dead_gone, 1), ("dead-soft", dead_soft, 8), ("dead-home", dead_home, 4), ("dead-parked", dead_parked, 3), ("dead-hijacked", dead_hijacked, 3),
            ("dead-odd", dead_odd, 4), ("wall", wall, 7)]


# what a language leaves out, so that the numbers stay in proportion (indexes of each family)
SKIP = {"en": {"dead-404": {1}, "dead-soft": {3, 6}, "dead-home": {3}, "dead-parked": {2}, "dead-hijacked": {0}, "dead-odd": {0, 3}},
        "ru": {"dead-404": {2}, "dead-soft": {0, 1}, "dead-home": {1}, "dead-parked": {0}, "dead-hijacked": {2}, "dead-odd": {1, 2}},
        "zh": {"dead-404": {2}, "dead-soft": {0, 3}, "dead-home": {2}, "dead-parked": {1}, "dead-hijacked": {1}, "dead-odd": {0, 2}},
        "mk": {"dead-404": {1}, "dead-soft": {1, 5}, "dead-home": {0}, "dead-parked": {2}, "dead-hijacked": {2}, "dead-odd": {1, 3}}}


def cases():
    out = []
    for lang in ("en", "ru", "zh", "mk"):
        if lang not in LANGS: continue
        k = 0
        for name, build, n in FAMILIES:
            for i in range(n):
                if i in SKIP[lang].get(name, ()): continue
                c = Case(f"{name}-{lang}-{i + 1}", lang, k, 100 + len(out) * 3)
                build(c, i)
                out.append(c); k += 1
    return out


def states(cases):
    before, after = World(), World()
    for c in cases: c._plan(before, after)
    return before, after
