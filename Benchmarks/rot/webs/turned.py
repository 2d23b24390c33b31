"""A labelled web of careful edits and odd deaths: facts turned in a digit, a unit or a "not" beside rewordings that turn none, and
notices, takeovers and walls in words made up for it. 286 pages, 15 layouts.

Written without sight of the rules. When they met it first, rot F1 was .859 with an archive and .912 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import random, re
from html import escape as E

from world import World

DAY = "2026-11-14"
LANGS = ("en", "ru", "zh", "mk")

# --- stories: key -> (headline, paragraphs); {N} a person, {T} a town, {M} a second person -------------------------------------
LONG = {"en": {
"library": ("Council closes four branch libraries in {T} despite protests", [
 "The council of {T} voted on Thursday evening to close four of its nine branch libraries by 31 March, ending a dispute that has filled the town hall for three weeks.",
 "The measure passed by 23 votes to 19. It will save 1.4 million crowns a year, according to the treasurer, {N}, who told members that the money \"simply is not there any longer\".",
 "The branches in Eastgate, Millfield, Upper Sawle and the Harbour Quarter will lose their staff first; the buildings are to be sold before the end of 2027. The main library on Corn Street is not affected.",
 "About 300 residents stood outside the hall with books held over their heads. {M}, a retired teacher who organised the protest, said the campaign had collected 11,840 signatures and would now go to court.",
 "Loans in the four branches fell by 38 percent between 2015 and 2025, the report to the council says. Opponents answer that opening hours were cut in half in the same years."]),
"domain": ("Hospital trust loses its web address after unpaid bill of 14 crowns", [
 "Patients who looked for appointments at the Sawle Valley hospitals this week were told instead that the domain had expired and was available for purchase.",
 "The trust confirmed on Friday that nobody had renewed the address it had used since 2004. The yearly fee was 14 crowns. A reseller registered the name within nine minutes and now asks 26,000 for it.",
 "\"This domain is for sale, it said, and below that were links to casinos,\" {N} of {T}, who had wanted to see her test results, told this paper. \"I thought the hospital had gone bankrupt.\"",
 "The trust's director, {M}, said no patient records had been lost. Letters with the old address, some 60,000 of them, had gone out since September.",
 "Telephone bookings continue. A new site is to open on Monday, and the page-not-found notices in the meantime are, the director said, \"the honest answer\"."]),
"court": ("Court orders newspaper to remove 17 articles about mine owner", [
 "The district court in {T} has ordered the weekly Lantern to take down 17 articles about the owner of the Brack copper mine within five days or pay 2,000 crowns for each day they remain available.",
 "Judge {N} found that the reports, published between 2019 and 2023, \"are no longer of public interest\". The page a reader finds must say only that the content has been removed.",
 "The editor, {M}, called the decision a gift to everyone with a lawyer and said the paper would appeal. The articles are still online today.",
 "The mine's owner had asked for 41 removals. The court rejected 24 of them because the reports were accurate and the events recent.",
 "Press groups counted 212 such orders in the country last year, up from 90 in 2021. Most were never contested."]),
"dam": ("Engineers lower Orvel reservoir by six metres after crack is found", [
 "Engineers began on Wednesday to lower the water in the Orvel reservoir by six metres after divers found a crack 40 centimetres long in the north wall.",
 "The water authority said there was no danger for the 12,500 people who live below the dam. Residents of {T} were not asked to leave their homes.",
 "\"The crack is old, it is shallow, and we found it because we were looking,\" said the chief engineer, {N}. Repairs will take until 20 February and cost about 3.2 million crowns.",
 "The dam was built in 1961 and last inspected in 2018. A member of the valley council, {M}, asked why eight years had passed between two inspections that the law requires every five.",
 "The two turbines of the power station stay shut during the work. The authority will buy 18 gigawatt hours elsewhere."]),
"ferry": ("Ferry with 86 passengers runs aground off Little Scarrow", [
 "A ferry with 86 passengers and seven crew ran aground in fog off the island of Little Scarrow early on Thursday. Nobody was killed; five people were treated for bruises.",
 "The Margit Dane left {T} at 5.40 a.m. and struck a sandbank 35 minutes later, about two miles from the harbour, the coastguard said.",
 "Lifeboats took off the passengers in three trips. \"There was a bang like a cupboard falling, and then it was very quiet,\" said {N}, who was on her way to work.",
 "The captain, {M}, had 22 years of service and was not under the influence of alcohol, police said. The ship's radar was sent to the accident bureau.",
 "The ferry was refloated at high tide shortly after 4 p.m. The line is suspended until Saturday; buses run over the causeway at low water."]),
"paywallstory": ("Publisher drops paywall at all six regional papers", [
 "The Northmoor publishing house will stop asking readers for money online. From 1 December every article of its six regional papers will again be free, the company said on Friday.",
 "The words \"subscribe to continue reading\" had appeared under the third paragraph of every report since 2020. They brought 8,300 subscribers, about a third of what was planned.",
 "\"We locked the door and then wondered where the people were,\" said the managing director, {N}. Advertising is to bring in the lost 900,000 crowns a year.",
 "The journalists' union is sceptical. Its chairwoman, {M}, recalled that 31 jobs were cut in {T} in 2017, when the papers last lived on advertising alone.",
 "Existing subscriptions end on 30 November; paid months after that date will be returned without a request."]),
"census": ("Census finds {T} smaller than its own cemetery", [
 "The town of {T} has 4,127 living inhabitants and 6,902 graves, the census office reported on Tuesday, which makes it the first municipality in the country with more dead than living residents on its books.",
 "The population fell by 1,310 since 2016. The office lists closures of the sugar works and of the railway as reasons.",
 "Mayor {N} said she would not accept the figure. \"They counted in August. In August people here are at the coast.\"",
 "Every municipality below 4,500 inhabitants loses its own tax office. The closing date would be 1 July 2027; a complaint does not delay it.",
 "The census director, {M}, replied that holiday absences were corrected for and that the error is below two percent."]),
}, "ru": {
"most": ("В городе {T} закрыли мост через Ветлянку до весны", [
 "Мост через реку Ветлянку в городе {T} закрыт для всех видов транспорта с 13 ноября. Движение обещают открыть не раньше 25 марта, сообщили в управлении дорог.",
 "Во время осмотра специалисты обнаружили трещины в трёх опорах из восьми. Ремонт оценили в 74 миллиона рублей, деньги выделит областной бюджет.",
 "«Опасности обрушения нет, но ждать мы не имеем права», — заявил начальник управления {N}. По его словам, грузовики тяжелее 20 тонн ездили по мосту, несмотря на запрет.",
 "Объезд длиной 38 километров проходит через посёлок Сухой Лог. Автобусы маршрутов 4 и 11 будут ходить до берега, дальше пассажиров перевезёт катер.",
 "Депутат городского собрания {M} напомнил, что мост построили в 1974 году и ни разу не ремонтировали. Жители собрали под обращением 2960 подписей."]),
"blok": ("Суд отказался удалить статью о директоре порта", [
 "Районный суд в городе {T} отказался признать недостоверной статью о директоре речного порта и не стал требовать её удаления с сайта газеты «Причал».",
 "Истец просил, чтобы по адресу публикации читатели видели надпись «Страница удалена по решению суда». Судья {N} сочла, что статья основана на документах.",
 "Спор длился 14 месяцев. Директор требовал 500 тысяч рублей за моральный вред, но не получил ничего и должен оплатить экспертизу — 63 тысячи.",
 "Главный редактор {M} сказал журналистам, что за время процесса сайт дважды отключали: «Люди открывали ссылку и видели ошибку 404. Теперь статья снова на месте».",
 "Решение не вступило в силу. На обжалование у сторон есть 30 дней."]),
"zavod": ("На заводе «Кварц» остановили печь после аварии", [
 "На стекольном заводе «Кварц» в городе {T} ночью 12 ноября остановили главную печь: из трещины вытекло около 9 тонн расплавленного стекла. Пострадали двое рабочих.",
 "Пожар потушили за 50 минут. В больнице сообщили, что состояние обоих пострадавших не вызывает опасений.",
 "Директор завода {N} пояснил, что печь служила одиннадцать лет при норме восемь. «Мы не скрываем: её следовало заменить раньше», — признал он.",
 "Завод выпускал 140 тысяч бутылок в сутки. Простой продлится около трёх месяцев, 420 работников получат две трети зарплаты.",
 "Профсоюз требует платить полностью. Его председатель {M} намерена подать жалобу в инспекцию труда до 20 ноября."]),
"domen": ("Театр потерял адрес в сети: домен купил продавец ковров", [
 "Драматический театр в городе {T} забыл продлить доменное имя, и теперь по старому адресу открывается витрина магазина ковров. Об этом рассказала директор театра {N}.",
 "«Срок регистрации домена истёк 2 ноября, а письмо с напоминанием ушло сотруднику, который уволился в 2022 году», — объяснила она.",
 "Новый владелец просит за имя 310 тысяч рублей. В театре такой суммы нет: годовой бюджет на рекламу — 180 тысяч.",
 "Билеты пока продают в кассе и по телефону. На спектакли ноября продано 61 процент мест, за прошлый ноябрь было 77.",
 "Юрист {M} считает, что через суд имя можно вернуть: товарный знак театра зарегистрирован в 2009 году."]),
"sneg": ("После снегопада без света остались 27 сёл", [
 "Мокрый снег оборвал провода в трёх районах области: вечером в среду без электричества оставались 27 сёл, где живут 8400 человек.",
 "Сильнее всего пострадал район города {T}. Там упали 112 опор, на дорогах застряли 60 машин, погибших нет.",
 "«Бригады работают по двенадцать часов, к утру пятницы свет вернём всем», — пообещал главный инженер сетей {N}.",
 "Школы района закрыты до понедельника. В больницах и пекарнях работают генераторы, топлива хватит на четыре дня.",
 "Синоптик {M} предупредила, что в субботу снег сменится дождём, а температура поднимется до плюс 6 градусов."]),
"arhiv": ("Областной архив закрывает читальный зал и открывает сайт", [
 "Областной архив в городе {T} с 1 декабря закрывает читальный зал: все заявки будут принимать только через новый сайт, сообщила директор {N}.",
 "За шесть лет оцифрованы 214 тысяч дел из 380 тысяч. Остальные документы будут сканировать по запросу за десять рабочих дней.",
 "Историки недовольны. «Удалённый доступ — это удалённая история, — шутит краевед {M}. — Половина ссылок на сайте ведёт в никуда, я проверял».",
 "В архиве ответили, что ошибки «документ не найден» исправят до Нового года: при переносе изменились адреса 19 тысяч описей.",
 "Посетителей зала в прошлом году было 1730, сайт за первый месяц открыли 12 600 раз."]),
}, "zh": {
"bridge": ("{T}跨江大桥因裂缝封闭 预计明年三月恢复通行", [
 "{T}市交通局12日宣布,横跨青澜江的老桥自当天零时起封闭,行人和车辆一律不得通过,预计2027年3月20日恢复通行。",
 "检测人员上周在八个桥墩中的三个发现裂缝,最长的一条达到1.6米。交通局局长{N}表示:“桥不会塌,但我们不能拿市民的安全冒险。”",
 "维修费用约为4300万元,由省财政承担六成。大桥建成于1978年,设计时每天通行3000辆车,如今已超过1.9万辆。",
 "封闭期间,绕行路线长约27公里。市政府增开两条轮渡航线,早晚高峰每十分钟一班,票价两元。",
 "住在江北的居民{M}说,过去步行上班只要二十分钟,现在要多花一个多小时。他希望轮渡能够延长到晚上十一点。"]),
"delete": ("法院驳回企业家请求 十二篇报道无须删除", [
 "{T}市中级法院13日判决,《江岸周报》网站上关于某矿业公司的十二篇报道无须删除,原告要求赔偿80万元的请求也被驳回。",
 "原告曾要求这些网页只显示“内容已删除”的字样。法官{N}认为,报道依据公开文件,涉及公共利益,不构成侵权。",
 "案件审理历时十六个月。其间周报的服务器两次遭到攻击,读者打开链接时只能看到“404 页面不存在”。",
 "总编辑{M}在法院门口对记者说:“文章现在都在原来的地址,以后也会在。”原告律师表示将在十五天内上诉。",
 "据新闻工作者协会统计,去年全省法院受理类似案件57起,其中31起判决媒体败诉。"]),
"factory": ("{T}一玻璃厂熔炉泄漏 两名工人受伤", [
 "12日凌晨2时许,{T}市晶华玻璃厂一座熔炉发生泄漏,约9吨高温玻璃液流出并引发火灾,两名工人被烧伤,没有人员死亡。",
 "消防部门出动14辆消防车,用时50分钟将火扑灭。医院通报说,两名伤者情况稳定,没有生命危险。",
 "厂长{N}承认,这座熔炉已经使用十一年,超过了八年的设计寿命。“我们本应更早更换它。”他说。",
 "该厂每天生产14万只瓶子,停产将持续约三个月。420名员工在此期间领取三分之二的工资。",
 "工会主席{M}要求全额支付工资,并计划在20日之前向劳动监察部门提出申诉。"]),
"school": ("山区三所小学撤并 家长担忧上学路远", [
 "{T}县教育局13日公布方案,北部山区的三所小学将在明年暑假后撤并,186名学生转入镇中心小学就读。",
 "教育局副局长{N}介绍,这三所学校去年一共只招收了23名新生,其中一所全校仅有九名教师和三十一名学生。",
 "从最远的石门村到镇上有17公里山路。县里承诺开通四辆校车,并为住宿学生每月补助350元。",
 "家长{M}对此并不放心:“冬天路上结冰,校车根本上不来。关了学校,村子也就空了。”",
 "方案公示期到11月30日为止,村民可以书面提出意见。去年类似的方案在邻县因反对而没有实施。"]),
"paper": ("老牌晚报停止印刷 网站将全部免费", [
 "创刊六十八年的《{T}晚报》宣布,12月31日出版最后一期纸质报纸,此后只保留网站,所有文章免费阅读,不再要求登录或付费。",
 "社长{N}说,纸质版的发行量从2005年的21万份降到今年的1.3万份,每卖出一份要亏损四角钱。",
 "报社2021年开始设置付费墙,文章读到一半就出现“订阅后继续阅读”,结果只有5200人付费,不到计划的三分之一。",
 "一百零六名员工中将有四十人离开。编辑{M}在这里工作了三十年,她说最舍不得的是夜里印刷机的声音。",
 "已经付费的订户可以在明年2月底之前申请退款。过去的报纸将由市档案馆扫描保存。"]),
"flood": ("水库泄洪致两村停电 九百余人安全转移", [
 "受连续三天大雨影响,{T}县龙潭水库13日上午开始泄洪,下游两个村庄停水停电,932名村民被转移到安全地带。",
 "水利局说,水库水位一度达到84.6米,超过警戒线1.2米。截至当晚八时已降到83.1米,大坝没有发现险情。",
 "副县长{N}在现场表示,转移工作用了不到三个小时,没有人员伤亡,约200公顷农田被淹。",
 "村民{M}说:“半夜广播响了,我们只带了证件和药。”她和家人目前住在镇中学的体育馆。",
 "气象台预计15日雨势减弱。省里已拨付600万元救灾资金,并派出五支医疗队。"]),
}, "mk": {
"most": ("Мостот кај {T} затворен до март поради пукнатини", [
 "Стариот мост преку реката Белица кај {T} е затворен за сите возила од 12 ноември, а сообраќајот ќе се врати најрано на 20 март, соопшти управата за патишта.",
 "При прегледот се најдени пукнатини во три од осумте столба. Поправката ќе чини 46 милиони денари, од кои половина ќе плати општината.",
 "„Мостот нема да падне, но не смееме да чекаме“, изјави директорот на управата, {N}. Тој додаде дека камиони потешки од 20 тони минувале и покрај забраната.",
 "Обиколниот пат е долг 31 километар и води преку селото Горно Врело. Автобусите ќе возат до брегот, а патниците ќе минуваат пеш преку висечкиот мост.",
 "Советникот {M} потсети дека мостот е изграден во 1969 година и дека никогаш не бил обновен. Жителите собраа 1.870 потписи."]),
"sud": ("Судот одби да нареди бришење на девет написи за рудникот", [
 "Основниот суд во {T} го одби барањето на сопственикот на рудникот Камник да се избришат девет написи од порталот „Сведок“.",
 "Тужителот бараше на тие адреси да пишува само „Содржината е отстранета“. Судијката {N} оцени дека написите се засноваат на документи и дека јавноста има право да ги чита.",
 "Постапката траеше 16 месеци. Барањето за отштета од 900.000 денари исто така е одбиено.",
 "Уредникот {M} рече дека порталот бил нападнат двапати и дека читателите со денови гледале „грешка 404“. „Сега сè е на своето место“, додаде тој.",
 "Пресудата не е правосилна. Рокот за жалба е 15 дена."]),
"fabrika": ("Фабриката за стакло во {T} ја запре печката по хаваријата", [
 "Фабриката за стакло „Кристал“ во {T} ја запре главната печка откако ноќта на 12 ноември истекоа околу девет тони растопено стакло. Двајца работници се повредени.",
 "Пожарот е изгаснат за 50 минути. Од болницата велат дека повредените се во стабилна состојба.",
 "Директорот {N} призна дека печката работела единаесет години, иако била предвидена за осум. „Требаше порано да ја замениме“, рече тој.",
 "Фабриката произведуваше 140.000 шишиња дневно. Застојот ќе трае околу три месеци, а 420 вработени ќе примаат две третини од платата.",
 "Синдикатот бара целосна плата. Неговата претседателка, {M}, најави пријава до инспекторатот за труд до 20 ноември."]),
"uciliste": ("Општината затвора три подрачни училишта, родителите протестираат", [
 "Советот на општина {T} одлучи со 14 гласа „за“ и 9 „против“ да ги затвори трите подрачни училишта во планинските села од септември 2027 година.",
 "Во нив учат вкупно 86 деца, а минатата година се запишале само единаесет првачиња, се вели во образложението.",
 "„Не затвораме училишта, отвораме автобуска линија“, изјави градоначалникот {N}. Општината ќе купи два минибуса за 5,4 милиони денари.",
 "Околу двесте родители протестираа пред општината. {M}, мајка на три деца, вели дека од селото Рамниште до градот има 19 километри по пат што зиме не се чисти.",
 "Министерството за образование не е должно да ја одобри одлуката, но може да ја стави вон сила во рок од 30 дена."]),
"domen": ("Музејот остана без веб-адреса, а на неа сега се продаваат патики", [
 "Градскиот музеј во {T} заборавил да го обнови доменот, па на неговата адреса од понеделник стои продавница за патики.",
 "„Доменот истекол на 2 ноември, а потсетникот отишол до колега што се пензионирал во 2021 година“, објасни директорката {N}.",
 "Новиот сопственик бара 4.000 евра за името. Музејот годишно за реклама има 2.500 евра.",
 "Билетите се продаваат на влезот. Изложбата за рударите, отворена до 15 јануари, досега ја виделе 3.120 посетители.",
 "Адвокатот {M} смета дека името може да се врати, бидејќи знакот на музејот е заштитен од 2008 година."]),
"sneg": ("Дваесет и едно село без струја по снегот", [
 "Мокриот снег ги скина жиците во три општини: во средата вечерта без струја беа 21 село со околу 5.300 жители.",
 "Најтешко е во околината на {T}, каде што паднаа 74 столба, а на патиштата останаа заглавени четириесет возила. Загинати нема.",
 "„Екипите работат по дванаесет часа, до петок наутро сите ќе имаат струја“, вети главниот инженер {N}.",
 "Училиштата се затворени до понеделник. Болницата работи на агрегат и има гориво за четири дена.",
 "Метеорологот {M} најави дека во сабота снегот ќе премине во дожд, а температурата ќе се искачи до 7 степени."]),
}}

# short ones, agency briefs: many of them sound like error pages
SHORT = {"en": {
"b404": ("\"Page not found\" opens in {T}", ["\"Page not found\", the exhibition of 404 vanished books, opened in {T} on Friday. The curator, {N}, removed every text from the walls: visitors read only the words \"The requested page does not exist\". Admission is free until 9 January."]),
"bremoved": ("Broadcaster removes interview with minister", ["The public broadcaster has removed its interview with transport minister {N} from its site, the station said on Friday. The page is no longer available because a guest had not agreed to the recording. A new version of 22 minutes follows on Sunday."]),
"bclosed": ("{T} airport closed until further notice", ["The airport of {T} is closed until further notice. Service is temporarily unavailable owing to ash from the Hollin volcano, the operator said on Thursday. Nineteen flights were cancelled. Please try again later, its telephone line answers."]),
"bsale": ("Village of 38 houses is for sale", ["The whole village of Dunmarrow is for sale: 38 houses, a chapel and a pond for 2.1 million crowns. The owner's lease expired in October, agent {N} said. Eleven inhabitants may stay until 2029. Offers are accepted in {T} until Friday."]),
"bban": ("Access denied: island refuses cruise ships", ["The island council of Scarrow will deny access to ships with more than 500 passengers from 1 May. Eleven members voted in favour, two against. \"We are not a robot that smiles,\" said councillor {N}. Verification of passenger lists begins in March."]),
"bcas": ("Casino of {T} to become a kindergarten", ["The former casino of {T} will be turned into a kindergarten for 120 children by 2028, mayor {N} said on Wednesday. The last slot machines were sold for 7,700 crowns. Bonus: the roulette table goes to the town museum."]),
"bstrike": ("Rail staff in {T} strike for 24 hours", ["Rail staff in {T} will strike for 24 hours from midnight on Sunday, the union said. It demands 6 percent more pay; the railway offers 3.5. About 40,000 passengers are affected. Talks resume on Tuesday, said spokesman {N}."]),
}, "ru": {
"b404": ("«Страница не найдена»: в городе {T} открылась выставка", ["В городе {T} открылась выставка «Страница не найдена». На стенах 404 пустых листа из сгоревших книг. «Запрашиваемого текста больше не существует», — написал куратор {N} у входа. Вход свободный до 9 января."]),
"budal": ("Телеканал удалил интервью министра", ["Областной телеканал удалил со своего сайта интервью министра транспорта. Материал недоступен, так как один из гостей не дал согласия на съёмку, сообщил редактор {N}. Новую версию длиной 22 минуты покажут в воскресенье."]),
"bzakr": ("Аэропорт в городе {T} временно не работает", ["Аэропорт в городе {T} временно не работает из-за тумана. Отменены 19 рейсов. «Приносим извинения за неудобства, попробуйте позже», — отвечает справочная. Технические работы на полосе продлятся до субботы, уточнил начальник смены {N}."]),
"bprod": ("Посёлок на 38 домов выставлен на продажу", ["Посёлок Дальние Ключи продаётся целиком: 38 домов, клуб и пруд за 21 миллион рублей. Срок аренды истёк в октябре, пояснил юрист {N}. Одиннадцать жителей смогут остаться до 2029 года."]),
"bdost": ("Доступ запрещён: остров закрывают для туристов", ["С 1 мая доступ на остров Чаячий запрещён всем, кроме учёных. Посетителям придётся подтвердить, что они работают в заповеднике, сообщил директор {N}. В прошлом году остров посетили 5600 человек."]),
"bkaz": ("В здании казино откроют детский сад", ["В бывшем казино города {T} к 2028 году откроют детский сад на 120 мест, сообщил мэр {N}. Игровые автоматы продали за 770 тысяч рублей, рулетку отдали музею."]),
}, "zh": {
"b404": ("“页面不存在”艺术展在{T}开幕", ["名为“页面不存在”的艺术展13日在{T}开幕。策展人{N}展出了404本空白的书,墙上只写着一句话:“您访问的内容已被删除。”展览免费开放,到1月9日结束。"]),
"bremove": ("电视台撤下部长专访", ["省电视台13日从网站撤下对交通部门负责人的专访。该台编辑{N}说,因一名嘉宾不同意播出,该内容已无法观看,时长22分钟的新版本将于星期日播出。"]),
"bclose": ("{T}机场暂停服务", ["受大雾影响,{T}机场13日起暂停服务,恢复时间另行通知,19个航班取消。机场负责人{N}请旅客稍后再试,不要前往候机楼。"]),
"bsale": ("三十八户的村庄整体出售", ["柳湾村整体出售,包括38座房屋、一座祠堂和一个池塘,要价2100万元。租约已于10月到期,中介{N}说,十一名村民可以住到2029年。"]),
"bban": ("海岛禁止访问 明年五月起实行", ["白鹭岛明年5月1日起禁止访问,只有科研人员可以上岛,登岛前须验证身份。保护区主任{N}说,去年有5600名游客上岛,鸟巢减少了三成。"]),
"bcas": ("旧赌场将改建成幼儿园", ["{T}的旧赌场将在2028年前改建成幼儿园,可容纳120名儿童。市长{N}说,最后一批老虎机以7.7万元卖出,轮盘赌桌送给市博物馆。"]),
}, "mk": {
"b404": ("„Страницата не е пронајдена“ – изложба во {T}", ["Изложбата „Страницата не е пронајдена“ се отвори во {T}. На ѕидовите висат 404 празни листа. „Содржината што ја барате не постои“, пишува на влезот. Кураторот {N} вели дека поставката ќе трае до 9 јануари. Влезот е слободен."]),
"botst": ("Телевизијата го отстрани интервјуто со министерот", ["Јавната телевизија го отстрани од својата страница интервјуто со министерот за транспорт. Содржината повеќе не е достапна бидејќи еден гостин не се согласил со снимањето, изјави уредникот {N}. Новата верзија од 22 минути ќе биде емитувана во недела."]),
"bzatv": ("Аеродромот во {T} привремено не работи", ["Аеродромот во {T} привремено не работи поради магла. Откажани се 19 летови. „Обидете се подоцна“, одговара телефонската служба. Началникот {N} очекува летовите да почнат во сабота."]),
"bprod": ("Се продава село со 38 куќи", ["Селото Долно Врело се продава цело: 38 куќи, црква и рибник за 2,1 милион евра. Закупот истече во октомври, изјави застапникот {N}. Единаесет жители смеат да останат до 2029 година."]),
"bprist": ("Забранет пристап: островот затворен за туристи", ["Од 1 мај е забранет пристапот на островот Галебник. Само научници ќе може да влезат, по потврда на идентитетот. Лани таму имало 5.600 посетители, изјави директорот {N}."]),
"bkaz": ("Казиното во {T} станува градинка", ["Поранешното казино во {T} до 2028 година ќе стане градинка за 120 деца, изјави градоначалникот {N}. Автоматите за игри се продадени за 470.000 денари, а рулетот му е подарен на музејот."]),
}}
NAMES = {"en": ["Ada Thornley", "Piers Colmore", "Wilma Dastrup", "Ossian Vale", "Greta Hallam", "Tobias Renwick", "Maud Ferrisby", "Leon Askew", "Ines Cawdry", "Hugo Brandle"],
 "ru": ["Арсений Ветлугин", "Павел Дроздецкий", "Глеб Сорокаев", "Тимур Ольшанин", "Никита Бережной", "Фёдор Калиткин", "Евгений Шаврин", "Роман Устинцев"],
 "zh": ["陆正川", "沈怀远", "乔立民", "韩绍文", "闻启明", "邵国栋", "凌志远", "方敬之"],
 "mk": ["Благоја Врановски", "Стојан Крушоски", "Горан Белчевски", "Никола Темјаноски", "Дарко Сивевски", "Илија Ржаноски", "Петар Лозановски", "Ванчо Градишки"]}
FEM = {"ru": ["Лидия Кравчева", "Вера Самойлина", "Зоя Полынова", "Нина Тагаева"], "mk": ["Билјана Коприва", "Весна Стојчиноска", "Лидија Врбјанска", "Маре Ќурчиева"]}
FEMSLOT = {("ru", "blok"): "N", ("ru", "zavod"): "M", ("ru", "domen"): "N", ("ru", "sneg"): "M", ("ru", "arhiv"): "N", ("mk", "sud"): "N",
 ("mk", "fabrika"): "M", ("mk", "uciliste"): "M", ("mk", "domen"): "N", ("en", "paywallstory"): "", ("ru", "b404"): ""}
TOWNS = {"en": ["Harrowmere", "Castle Brinning", "Tolverton", "Eastby", "Marlinghurst", "Quenby"], "ru": ["Заозёрск", "Верхнелужье", "Крутояр", "Берестянск", "Тихополь", "Новокаменка"],
 "zh": ["临溪", "安桥", "青澜", "云浦", "沙渡", "北岭"], "mk": ["Белоград", "Врбово", "Камениште", "Речани", "Долни Порој", "Стрмница"]}

MORE = {("ru", "blok"): "Газета выходит с 1993 года тиражом 4100 экземпляров. Это третий её процесс за пять лет, два предыдущих она выиграла в областном суде.",
 ("ru", "zavod"): "В прошлом году на заводе произошли ещё две утечки стекла, обе обошлись без пострадавших. Новая печь стоит 260 миллионов рублей; её обещали заказать ещё в 2023 году, но договор с поставщиком сорвался.",
 ("ru", "domen"): "Труппа между тем репетирует комедию о купце, который по рассеянности продал собственную вывеску. Премьера назначена на 18 декабря, и афиши уже перепечатали с новым адресом.",
 ("ru", "sneg"): "Последний раз столько проводов обрывалось в ноябре 2011 года, когда без света остались 40 сёл. После этого часть линий собирались убрать под землю, но из намеченных 90 километров кабеля проложили только 17, остальное отложили из-за нехватки денег.",
 ("ru", "arhiv"): "Здание на Кузнечной улице, где архив находится с 1956 года, передадут музыкальной школе. Документы останутся в хранилище за городом.",
 ("mk", "sud"): "Порталот постои од 2011 година и има девет новинари. Ова е третата тужба против него за пет години; во двете претходни судот исто така пресуди во негова полза, по жалба до апелацискиот суд.",
 ("mk", "fabrika"): "Лани во фабриката имаше уште две истекувања, двете без повредени. Новата печка чини 180 милиони денари и требало да биде нарачана уште во 2023 година, но договорот со добавувачот пропаднал.",
 ("mk", "uciliste"): "Слична одлука во соседната општина беше повлечена во 2024 година, откако родителите собраа 2.300 потписи за неколку дена.",
 ("mk", "domen"): "Во меѓувреме вработените лепат хартиени известувања на автобуските постојки. Изложбата не доцни, а водичите работат и во недела. Минатата година музејот имаше вкупно 14.800 посетители, од кои третина дошле преку интернет-страницата.",
 ("mk", "sneg"): "Последен пат толку жици беа скинати во ноември 2011 година, кога без струја останаа 33 села. Оттогаш од планираните 60 километри подземен кабел поставени се само 14."}
for (_l, _k), _p in MORE.items(): LONG[_l][_k][1].append(_p)

# --- chrome -----------------------------------------------------------------------------------------------------------------
W = {"en": dict(sec="Home|Region|Politics|Economy|Culture|Sport|Weather|Opinion", most="Most read|Popular now|Readers' choice", rel="More on this|Also in this section|See also",
  com="Comments|Your letters|Discussion", share="Share|Pass it on|Send to a friend", foot="Imprint|Privacy|Terms of use|Contact|Advertise", cap="Archive photograph|Photo: our reporter|View from the north side",
  search="Search|Find", by="By|Words:|Reported by", up="Updated|Last change", ad="Advertisement|Sponsored|Our partners", login="Log in|My account", pub="Published by {s} Media Ltd, 4 Quay Lane. All rights reserved.",
  cookie="We use cookies to count visits. Accept all / Choose", sub="Get our evening letter. Enter your e-mail address", tick="Latest: pound of butter 3.10 crowns · tide 14.22 · fog on the coast road"),
 "ru": dict(sec="Главная|Область|Политика|Экономика|Культура|Спорт|Погода|Мнения", most="Самое читаемое|Популярное|Выбор читателей", rel="По теме|Ещё в рубрике|Читайте также",
  com="Комментарии|Обсуждение|Отзывы читателей", share="Поделиться|Отправить другу|Рассказать", foot="Редакция|Реклама|Правила сайта|Контакты|Вакансии", cap="Фото из архива|Снимок нашего корреспондента|Вид с северной стороны",
  search="Поиск|Найти", by="Автор:|Текст:|Подготовил материал", up="Обновлено|Последняя правка", ad="Реклама|Партнёрский материал|Спонсор рубрики", login="Войти|Личный кабинет", pub="Учредитель: ООО «{s}». Свидетельство о регистрации № 1174. 16+",
  cookie="Мы считаем посещения с помощью cookie. Хорошо / Подробнее", sub="Вечернее письмо редакции: укажите почту", tick="Сейчас: минус 3, ветер 6 м/с · пробки 2 балла · курс 91,40"),
 "zh": dict(sec="首页|本地|时政|财经|文化|体育|天气|评论", most="热门文章|排行榜|大家都在看", rel="相关新闻|同栏目文章|延伸阅读", com="网友评论|读者留言|讨论区", share="分享到|转发|推荐给朋友",
  foot="关于我们|广告服务|使用条款|联系方式|招聘信息", cap="资料图片|本报记者摄|北岸远眺", search="搜索|站内检索", by="记者|撰文|来源:本报", up="更新时间|最后修改", ad="广告|赞助内容|合作推广", login="登录|个人中心",
  pub="{s}传媒有限公司主办 互联网新闻信息服务许可证 0417 号", cookie="本站使用 Cookie 统计访问量。同意 / 设置", sub="订阅晚间邮件,请输入邮箱", tick="快讯:气温 6℃ · 空气良 · 水位 82.1 米"),
 "mk": dict(sec="Почетна|Регион|Политика|Економија|Култура|Спорт|Време|Колумни", most="Најчитано|Популарно|Избор на читателите", rel="Поврзани вести|Уште од рубриката|Прочитајте и", com="Коментари|Дискусија|Писма од читатели",
  share="Сподели|Прати на пријател|Препорачај", foot="Импресум|Маркетинг|Услови за користење|Контакт|За нас", cap="Архивска фотографија|Фото: наш дописник|Поглед од северната страна", search="Барај|Пребарување", by="Пишува|Автор:|Текст:",
  up="Ажурирано|Последна измена", ad="Реклама|Спонзорирано|Партнери", login="Најава|Мој профил", pub="Издавач: {s} Медиа ДООЕЛ. Сите права се задржани.", cookie="Користиме колачиња за статистика. Во ред / Поставки",
  sub="Добивајте ги вечерните вести: внесете е-пошта", tick="Сега: 4 степени · магла на клисурата · гориво 78,5 денари")}
REL = {"en": ["Baker wins third medal for rye loaf", "Two goals in stoppage time save United", "School orchestra plays in the old brewery", "New bus lane splits Market Street", "How to prune an apple tree in winter", "Choir looks for tenors", "Fire brigade rescues heron from chimney", "Budget talks go into a second night", "Museum shows 300 clay pipes", "Lost ring found in potato field", "Road works on the ring begin Monday", "Chess club turns ninety"],
 "ru": ["Пекарь получил третью медаль за ржаной хлеб", "Два гола на последних минутах спасли «Волну»", "Школьный оркестр сыграл в пивоварне", "На Рыночной улице выделили полосу для автобусов", "Как обрезать яблоню зимой", "Хор ищет теноров", "Пожарные сняли цаплю с трубы", "Бюджет обсуждали до полуночи", "В музее показали триста глиняных трубок", "Кольцо нашли в картофельном поле", "Шахматному клубу девяносто лет", "На кольцевой начнут ремонт"],
 "zh": ["面包师第三次获奖", "补时两球 主队逆转", "学校乐团在老酒厂演出", "市场街新设公交专用道", "冬天如何修剪苹果树", "合唱团招募男高音", "消防员从烟囱救下苍鹭", "预算讨论进入第二夜", "博物馆展出三百支陶烟斗", "土豆地里找回戒指", "环路周一开始施工", "象棋社迎来九十周年"],
 "mk": ["Пекар доби трет медал за 'ржан леб", "Два гола во надоместокот го спасија Работник", "Училишниот оркестар свиреше во пиварата", "Нова автобуска лента на Пазарна улица", "Како се крои јаболко во зима", "Хорот бара тенори", "Пожарникари симнаа чапја од оџак", "Буџетот се расправаше до полноќ", "Музејот изложи триста глинени лулиња", "Прстен најден во компирово поле", "Шаховскиот клуб наполни деведесет години", "Почнуваат работи на обиколницата"]}
COM = {"en": ["First time I hear of it. Typical!", "My grandfather always said so.", "Link to the report gives me 404 page not found, can somebody fix it?", "Well written, thank you."],
 "ru": ["Впервые слышу. Как всегда!", "Дед ещё предупреждал.", "У меня по ссылке на отчёт «страница не найдена», поправьте.", "Спасибо, хорошо написано."],
 "zh": ["第一次听说。", "爷爷早就说过了。", "报告的链接打不开,显示404页面不存在,请小编修一下。", "写得不错,谢谢。"],
 "mk": ["Првпат слушам. Типично!", "Дедо ми секогаш зборуваше така.", "Линкот до извештајот ми дава 404, страницата не постои. Поправете!", "Добро напишано, благодарам."]}
MON = {"en": "January February March April May June July August September October November December".split(), "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
 "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември".split()}


def date_of(lang, day=13, style=0, month=11, year=2026):
    if style == 1: return {"en": f"{day:02}/{month:02}/{year}", "ru": f"{day:02}.{month:02}.{year}", "zh": f"{year}-{month:02}-{day:02}", "mk": f"{day}.{month}.{year}"}[lang]
    if lang == "zh": return f"{year}年{month}月{day}日"
    return f"{day} {MON[lang][month - 1]} {year}" + {"ru": " г.", "mk": " година"}.get(lang, "")


def pick(lang, key, n): words = W[lang][key].split("|"); return words[n % len(words)]
def menu(d, n=7, sep=" "): return sep.join(f'<a href="/s{i}/">{w}</a>' for i, w in enumerate(W[d["chrome"]]["sec"].split("|")[:n]))
def items(d, n=5, salt=0, tag="li"):
    rel = list(REL[d["chrome"]]); random.Random(d["seed"] + str(salt) + str(d.get("fresh", ""))).shuffle(rel)
    return "".join(f'<{tag}><a href="/a/{2000 + salt * 40 + i}">{E(h)}</a></{tag}>' for i, h in enumerate(d.get("own", []) * (salt == 1) + rel[:n]))
def foot(d): return " | ".join(f'<a href="/f{i}">{w}</a>' for i, w in enumerate(W[d["chrome"]]["foot"].split("|"))) + "<br>" + W[d["chrome"]]["pub"].replace("{s}", d["site"])
def paras(d, tag="p", sep="\n"):
    out = []
    for p in d["ps"]:
        if p.startswith("## "): out.append(f"<h3>{E(p[3:])}</h3>")
        elif p.startswith("[img]"): out.append(f'<figure><img src="/i/{len(p)}.jpg" alt=""><figcaption>{E(p[5:])}</figcaption></figure>')
        elif p.startswith("<"): out.append(p)
        elif tag == "br": out.append(E(p) + "<br><br>")
        else: out.append(f"<{tag}>{E(p)}</{tag}>")
    return sep.join(out)
def word(d, key, n=0): return pick(d["chrome"], key, n)
def comments(d):
    if not d["com"]: return ""
    return f'<div class="cmts"><h4>{word(d, "com")} ({d["com"]})</h4>' + "".join(f'<div class="c"><b>user{31 + 7 * i}</b> {E(c)}</div>' for i, c in enumerate(COM[d["chrome"]][:d["com"]])) + "</div>"
def head(d, more=""): return f'<!DOCTYPE html><html lang="{d["lang"]}"><head>{d["meta"]}<title>{E(d["h"])} — {E(d["site"])}</title>{more}{d["inhead"]}</head>'


def t1(d):  # 2003: tables
    return f'<html><head>{d["meta"]}<title>{E(d["site"])}: {E(d["h"])}</title></head><body bgcolor="#ffffff">{d["top"]}<table width="760" border="0"><tr><td colspan="3"><font size="6">{E(d["site"])}</font> {d["tick"]}</td></tr><tr><td width="120" valign="top">{menu(d, 8, "<br>")}</td><td valign="top"><font size="4"><b>{E(d["h"])}</b></font><br><font size="1">{d["date"]}, {E(d["by"])}</font><br><br>{paras(d, "br")}{comments(d)}</td><td width="140" valign="top"><b>{word(d, "most")}</b><ul>{items(d, 5)}</ul>{d["ad"]}</td></tr><tr><td colspan="3"><font size="1">{foot(d)}</font></td></tr></table></body></html>'
def t2(d):  # div soup, portal
    return head(d, '<style>.a{float:left}</style>') + f'<body>{d["top"]}<div id="hd"><div class="logo">{E(d["site"])}</div><div class="nav">{menu(d)}</div><div class="tick">{d["tick"]}</div></div><div id="w"><div class="l"><div class="ttl">{E(d["h"])}</div><div class="inf">{d["date"]} | {E(d["by"])} | 1482</div><div class="txt">{paras(d, "div")}</div><div class="shr">{word(d, "share")}: <a href="#f">Friendbook</a> <a href="#c">Chirp</a></div><div class="rl"><b>{word(d, "rel")}</b>{items(d, 4, 1, "div")}</div>{comments(d)}</div><div class="r">{d["ad"]}<div class="m"><b>{word(d, "most", 1)}</b>{items(d, 6, 0, "div")}</div></div></div><div id="ft">{foot(d)}</div></body></html>'
def t3(d):  # modern semantic
    return head(d, f'<meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><meta property="og:title" content="{E(d["h"])}">') + f'<body>{d["top"]}<header><a href="/">{E(d["site"])}</a><nav>{menu(d, 6)}</nav><a href="/login">{word(d, "login")}</a></header><main><article><h1>{E(d["h"])}</h1><p class="meta">{word(d, "by")} {E(d["by"])} · <time datetime="{d["iso"]}">{d["date"]}</time></p>{paras(d)}</article><aside><h2>{word(d, "rel", 1)}</h2><ul>{items(d, 5, 1)}</ul>{d["ad"]}</aside>{comments(d)}</main><footer>{foot(d)}</footer></body></html>'
def t4(d):  # agency wire
    return head(d) + f'<body class="wire">{d["top"]}<div class="bar">{E(d["site"])} · {d["tick"]}</div><div class="col"><span class="code">/{d["num"]}/</span> <span class="dt">{d["date"]} 11:42</span><h1>{E(d["h"])}</h1><div class="body">{paras(d)}</div><div class="sig">({E(d["by"])})</div></div><div class="wirelist"><h5>{word(d, "most", 2)}</h5><ol>{items(d, 7)}</ol></div>{comments(d)}{d["ad"]}<div class="fine">{foot(d)}</div></body></html>'
def t5(d):  # ministry
    return head(d) + f'<body>{d["top"]}<div class="gov-top"><img src="/arms.png" alt=""><h2>{E(d["site"])}</h2><form action="/q"><input name="q" placeholder="{word(d, "search")}"></form></div><div class="crumbs"><a href="/">{word(d, "sec")}</a> &raquo; {word(d, "sec", 2)} &raquo; {d["date"]}</div><div id="content"><h1 class="title">{E(d["h"])}</h1><div class="field-body">{paras(d)}</div><p class="resp">{E(d["by"])}</p></div><div class="block"><h3>{word(d, "rel", 2)}</h3>{items(d, 4, 1, "p")}</div>{d["ad"]}{comments(d)}<div id="footer">{foot(d)}</div></body></html>'
def t6(d):  # blog 2008
    return head(d, '<link rel="alternate" type="application/rss+xml" href="/feed">') + f'<body class="single">{d["top"]}<div id="page"><div id="header"><h1><a href="/">{E(d["site"])}</a></h1></div><div id="main"><div class="post" id="post-{d["num"]}"><h2>{E(d["h"])}</h2><small>{d["date"]}, {E(d["by"])}</small><div class="entry">{paras(d)}</div></div>{comments(d)}</div><div id="sidebar"><h3>{word(d, "most")}</h3><ul>{items(d, 8)}</ul>{d["ad"]}</div><div id="foot">{foot(d)}</div></div></body></html>'
def t7(d):  # magazine sections in <section>
    return head(d) + f'<body>{d["top"]}<div class="masthead">{E(d["site"])}</div><div class="drawer">{menu(d, 8, " / ")}</div><section class="hero"><p class="kicker">{word(d, "sec", 4)}</p><h1>{E(d["h"])}</h1></section><section class="story">{paras(d)}</section><section class="who">{word(d, "by", 1)} {E(d["by"])}, {d["date"]}</section><section class="next"><h2>{word(d, "rel", 2)}</h2>{items(d, 3, 1, "article")}</section>{comments(d)}{d["ad"]}<section class="mail">{W[d["chrome"]]["sub"]}</section><section class="legal">{foot(d)}</section></body></html>'
def t8(d):  # mobile AMP-like
    return head(d, '<meta name="robots" content="max-image-preview:large">') + f'<body>{d["top"]}<div class="h"><a href="/">{E(d["site"])}</a></div><h1>{E(d["h"])}</h1><div class="d">{d["date"]} — {E(d["by"])}</div>{paras(d)}<div class="b"><a>{word(d, "share", 1)}</a></div>{d["ad"]}<div class="feed">{items(d, 10)}</div>{comments(d)}<div class="f">{foot(d)}</div></body></html>'
def t9(d):  # old CMS with print version words
    return head(d) + f'<body>{d["top"]}<table class="tpl"><tr><td class="tplL"><div class="moduletable"><h3>{word(d, "search", 1)}</h3>{menu(d, 8, "<br/>")}</div><div class="moduletable"><h3>{word(d, "most", 2)}</h3><ul>{items(d, 5)}</ul></div></td><td><table class="contentpaneopen"><tr><td class="contentheading">{E(d["h"])}</td></tr><tr><td class="small">{E(d["by"])}</td></tr><tr><td class="createdate">{d["date"]}</td></tr><tr><td>{paras(d)}</td></tr><tr><td class="modifydate">{word(d, "up")} {d["date"]}</td></tr></table>{comments(d)}</td></tr></table>{d["ad"]}<p>{foot(d)}</p></body></html>'
def t10(d):  # JSON-LD rich, classless css-in-js
    return head(d, '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"%s"}</script>' % d["iso"]) + f'<body>{d["top"]}<div id="__root"><div class="css-1x9"><div class="css-8a">{E(d["site"])}</div><div class="css-8b">{menu(d)}</div></div><div class="css-2k"><h1 class="css-h">{E(d["h"])}</h1><div class="css-m"><span>{E(d["by"])}</span><span>{d["date"]}</span></div><div class="css-t">{paras(d, "p", "</div><div class=css-t>")}</div></div><div class="css-r"><span>{word(d, "rel")}</span>{items(d, 4, 1, "div")}</div>{d["ad"]}{comments(d)}<div class="css-f">{foot(d)}</div></div><script>window.__S={{"v":12}}</script></body></html>'
def t11(d):  # plain page of a small archive
    return f'<html><head>{d["meta"]}<title>{E(d["h"])}</title></head><body>{d["top"]}<p><a href="/">{E(d["site"])}</a></p><hr><h2>{E(d["h"])}</h2><i>{d["date"]}</i>{paras(d)}<p align="right">{E(d["by"])}</p>{comments(d)}<hr>{items(d, 3, 1, "p")}{d["ad"]}<address>{foot(d)}</address></body></html>'
def t12(d):  # text after the sidebars
    return head(d) + f'<body>{d["top"]}<div class="side1">{W[d["chrome"]]["sub"]}<ul>{items(d, 9)}</ul></div><div class="side2">{d["ad"]}<b>{word(d, "ad", 1)}</b></div><div class="center"><div class="brand">{E(d["site"])}</div><h1>{E(d["h"])}</h1><div class="lead-info">{d["date"]} · {E(d["by"])}</div><article>{paras(d)}</article><div class="tags">#{d["num"]}</div>{comments(d)}</div><div class="bottom">{foot(d)}</div></body></html>'
def t13(d):  # press office
    return head(d) + f'<body>{d["top"]}<div class="press"><p>{E(d["site"])}<br>{d["date"]}<br>No. {d["num"]}/2026</p><h1>{E(d["h"])}</h1>{paras(d)}<p>***</p><p>{E(d["by"])}, tel. 555-01{d["num"] % 90 + 10}</p></div>{d["ad"]}<nav>{menu(d, 8, " · ")}</nav>{comments(d)}<div>{foot(d)}</div></body></html>'
def t14(d):  # radio station
    return head(d) + f'<body>{d["top"]}<header class="player"><button>▶</button> {E(d["site"])} FM 98.{d["num"] % 9}</header><div class="grid"><div class="news"><h1 itemprop="headline">{E(d["h"])}</h1><p><b>{d["date"]}</b> {E(d["by"])}</p><div itemprop="articleBody">{paras(d)}</div></div><ul class="playlist">{items(d, 6)}</ul></div>{comments(d)}{d["ad"]}<footer>{menu(d, 5)}<br>{foot(d)}</footer></body></html>'
def t15(d):  # everything in nested spans, text as definition list
    return head(d) + f'<body>{d["top"]}<center><big>{E(d["site"])}</big></center><dl><dt><strong>{E(d["h"])}</strong> ({d["date"]})</dt><dd>{paras(d, "br")}</dd><dd>{E(d["by"])}</dd></dl><small>{word(d, "rel")}: {items(d, 4, 1, "span")}</small>{comments(d)}{d["ad"]}<small>{foot(d)}</small></body></html>'
TPL = [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15]

PLACES = {"en": "harrow:Harrow brinning:Brinning tolver:Tolver eastby:Eastby marling:Marling quenby:Quenby scarrow:Scarrow orvel:Orvel brack:Brack sawle:Sawle dunmar:Dunmar hollin:Hollin".split(),
 "ru": "zaozersk:Заозёрский luzhye:Лужский krutoyar:Крутоярский berest:Берестянский tihopol:Тихопольский kamenka:Каменский vetlyanka:Ветлянский kvarz:Кварцевый sosnov:Сосновский lipov:Липовский chaika:Чаячий drozd:Дроздовский".split(),
 "zh": "linxi:临溪 anqiao:安桥 qinglan:青澜 yunpu:云浦 shadu:沙渡 beiling:北岭 longtan:龙潭 bailu:白鹭 liuwan:柳湾 shimen:石门 jianghua:江华 nanhu:南湖".split(),
 "mk": "belograd:Белоград vrbovo:Врбово kameniste:Камениште recani:Речани poroj:Порој strmnica:Стрмница belica:Белица kamnik:Камник galebnik:Галебник ramniste:Рамниште krusovo:Крушово lozje:Лозје".split()}
TYPES = {"en": "herald:Herald times:Times wire:Wire courier:Courier post:Post radio:Radio".split(), "ru": "vestnik:вестник krai:край info:информ golos:голос radio:эфир list:листок".split(),
 "zh": "ribao:日报 wanbao:晚报 xinwen:新闻网 guancha:观察 zaixian:在线 guangbo:广播".split(), "mk": "vesnik:Весник info:Инфо portal:Портал glas:Глас radio:Радио denes:Денес".split()}
PATHS = ["/news/2026/11/{n}.html", "/index.php?id={n}", "/2026/11/13/story-{n}/", "/article/{n}", "/a{n}-report.htm", "/show.asp?nid={n}&s=2", "/en/detail/{n}", "/{n}", "/archive/13-11/{n}.shtml", "/posts/{n}/full"]
DOMAINS = {"en": "", "ru": "-ru", "zh": "-cn", "mk": "-mk"}


class Case:
    """One cited page: what it was, what it is now, and the right answers."""

    def __init__(self, id, lang, story, expected, alone, after, tpl=None, headline=None, siblings=(), before=None, url=None, **opts):
        n = len(BOOK); k = COUNT[lang]; COUNT[lang] += 1
        self.id, self.lang, self.half = f"{id}-{lang}", lang, "unseen"
        self.rng = random.Random(self.id)
        (hw, hn), (tw, tn) = PLACES[lang][k % 12].split(":"), TYPES[lang][(k // 12) % 6].split(":")
        self.host = f"{hw}-{tw}{DOMAINS[lang]}.example"
        self.site = hn + ("" if lang == "zh" else " ") + tn
        self.num = 3000 + n * 37 % 6000
        self.tpl = tpl if tpl is not None else (k * 4 + LANGS.index(lang) * 2) % len(TPL)
        self.url = url or f"http://{self.host}" + PATHS[(n * 3 + k) % len(PATHS)].format(n=self.num)
        self.expected, self.expected_alone = list(expected), (None if alone is None else list(alone))
        self.siblings, self.after, self.before, self.opts = [s.replace("@", f"http://{self.host}") for s in siblings], after, before, opts
        self.story = story
        self.h, self.ps = self.told(story)
        self.headline = (headline or self.h) + (f" | {self.site}" if self.rng.random() < .2 else "")
        BOOK.append(self)

    def told(self, key):
        lang = self.lang; rng = random.Random(self.id + key)
        h, ps = (LONG[lang].get(key) or SHORT[lang].get(key))
        town = rng.choice(TOWNS[lang]); n, m = rng.sample(NAMES[lang], 2)
        if lang in FEM:
            slot = FEMSLOT.get((lang, key), ""); she = rng.choice(FEM[lang])
            n, m = (she if "N" in slot else n), (she if "M" in slot else m)
        fill = lambda s: s.replace("{T}", town).replace("{N}", n).replace("{M}", m)
        if key == self.story: self.fill = fill
        return fill(h), [fill(p) for p in ps]

    def page(self, h=None, ps=None, tpl=None, **o):
        o = {**self.opts, **o}
        d = dict(lang=self.lang, chrome=o.get("chrome", self.lang), site=o.get("site", self.site), h=h or self.h, ps=ps if ps is not None else self.ps, num=self.num, seed=self.id,
                 by=o.get("by", random.Random(self.id + "by").choice([n for n in NAMES[self.lang] if n not in " ".join(self.ps)])), date=o.get("date", date_of(self.lang, 13, self.num % 2)), iso="2026-11-13T10:20:00Z" if o.get("date") != "" else "", com=o.get("com", 0), fresh=o.get("fresh", ""),
                 top=o.get("top", ""), ad=o.get("ad", ""), own=o.get("own", []), inhead=o.get("inhead", ""), meta=o.get("meta", '<meta charset="utf-8">'))
        d["tick"] = o.get("tick", W[d["chrome"]]["tick"])
        return TPL[self.tpl if tpl is None else tpl](d)

    def front(self, **o):
        d = dict(chrome=self.lang, seed=self.id, site=o.get("site", self.site), fresh=o.get("fresh", "f"), own=o.get("own", []))
        return f'<!DOCTYPE html><html lang="{self.lang}"><head><meta charset="utf-8"><title>{E(d["site"])}</title></head><body><h1>{E(d["site"])}</h1><nav>{menu(d, 8)}</nav><p>{W[self.lang]["tick"]}</p><ul>{items(d, 10, 1)}</ul><h2>{word(d, "most")}</h2><ol>{items(d, 5, 2)}</ol><footer>{foot(d)}</footer></body></html>'

    def error(self): a, b = NOTE[self.lang]; r = random.Random(self.id + "e"); return self.page(r.choice(a), [r.choice(b), r.choice(ASIDE[self.lang])], by="", date="")


NOTE = {"en": (["404", "Not found", "Error 404", "Nothing here"], ["We could not find that page.", "There is no page at this address.", "The address may be mistyped.", "That page is not on our server."]),
 "ru": (["404", "Не найдено", "Ошибка 404", "Нет такой страницы"], ["Такой страницы на сайте нет.", "По этому адресу ничего нет.", "Возможно, в адресе опечатка.", "Проверьте адрес."]),
 "zh": (["404", "未找到", "错误 404", "没有这个页面"], ["没有找到该页面。", "此地址下没有内容。", "请检查网址。", "服务器上没有此页。"]),
 "mk": (["404", "Не е најдено", "Грешка 404", "Нема таква страница"], ["Не најдовме таква страница.", "На оваа адреса нема ништо.", "Проверете ја адресата.", "Страницата ја нема на серверот."])}
ASIDE = {"en": ["Start again from the front page.", "Write to the desk if you miss something.", "The search field knows more than we do.", "Bookmarks from before 2020 no longer lead anywhere.", "Here is what is new today.", "Sorry for the walk."],
 "ru": ["Начните с главной.", "Если чего-то не хватает, напишите дежурному.", "Строка поиска знает больше нас.", "Закладки старше 2020 года никуда не ведут.", "Вот что нового сегодня.", "Простите за лишний шаг."],
 "zh": ["请从首页重新开始。", "如有缺失,请写信给值班编辑。", "搜索栏比我们知道得多。", "2020年以前的书签已不再有效。", "下面是今天的新内容。", "让您白跑一趟了。"],
 "mk": ["Почнете од првата страна.", "Ако нешто недостига, пишете му на дежурниот.", "Полето за барање знае повеќе од нас.", "Обележувачите пред 2020 не водат никаде.", "Еве што е ново денес.", "Простете за заобиколувањето."]}
BOOK, COUNT = [], {lang: 0 for lang in LANGS}


def living(c, w, **o):
    """The host lives on: front page and an honest 404 for the rest."""
    w.put(f"http://{c.host}/", c.front(**o)); w.put(f"http://{c.host}/*", c.error(), status=404)


def same(**o):
    def after(c, w): w.put(c.url, c.page(**o)); living(c, w, fresh="g")
    return after


def states(cases):
    before, after = World(), World()
    for c in cases:
        if c.before: c.before(c, before)
        else: before.put(c.url, c.page()); living(c, before)
        for n, u in enumerate(c.siblings): h, ps = c.told(list(SHORT[c.lang])[n]); before.put(u, c.page(h=h, ps=ps))
        c.after(c, after)
    return before, after


def cases():
    if not BOOK: write()
    return list(BOOK)

# --- what becomes of the living ---------------------------------------------------------------------------------------------
OK = ["ok", "edited"]
def add(*a, **k): return Case(*a, **k)
def edit(*subs, **o):
    def after(c, w):
        parts = [c.h] + c.ps
        for old, new in subs:
            assert any(old in p for p in parts), (c.id, old)
            parts = [p.replace(old, new, 1) for p in parts]
        w.put(c.url, c.page(h=parts[0], ps=[p for p in parts[1:] if p], **o)); living(c, w, fresh="g")
    return after


def typography(c, w):
    def fix(s):
        s = re.sub(r'"([^"]*)"', "\u201c\\1\u201d", s).replace("'", "\u2019").replace(" — ", "\u00a0– ").replace("...", "…")
        s = re.sub(r"(\d) (?=[^\W\d])", "\\1\u00a0", s)
        if c.lang == "ru": s = s.replace("«", "„").replace("»", "“").replace("ё", "е")
        if c.lang == "mk": s = s.replace("„", "«").replace("“", "»")
        if c.lang == "zh": s = s.replace("“", "「").replace("”", "」").replace(",", "\uff0c")
        return s
    w.put(c.url, c.page(h=fix(c.h), ps=[fix(p) for p in c.ps])); living(c, w)


SUBHEAD = {"en": ["What is known", "Voices", "What comes next"], "ru": ["Что известно", "Что говорят", "Что дальше"], "zh": ["目前情况", "各方说法", "后续安排"], "mk": ["Што се знае", "Реакции", "Што следува"]}
def subheads(c, w):
    s = SUBHEAD[c.lang]
    ps = [c.ps[0], "[img]" + pick(c.lang, "cap", 1), "## " + s[0], c.ps[1], "## " + s[1], c.ps[3], c.ps[2], "## " + s[2], *c.ps[4:], "[img]" + pick(c.lang, "cap", 2)]
    w.put(c.url, c.page(ps=ps, com=2, fresh="s")); living(c, w)


def redesign(step, **o):
    def after(c, w): w.put(c.url, c.page(tpl=(c.tpl + step) % len(TPL), fresh="new", **o)); living(c, w, fresh="new")
    return after


CODES = {"en": "windows-1252", "ru": "windows-1251", "zh": "gb18030", "mk": "windows-1251"}
def recoded(in_header):
    def after(c, w):
        code = CODES[c.lang]; html = c.page(meta=f'<meta http-equiv="Content-Type" content="text/html; charset={code}">', fresh="r")
        w.put(c.url, kind=f"text/html; charset={code}" if in_header else "text/html", body=html.encode(code, "xmlcharrefreplace")); living(c, w)
    return after


def goes(how="http", status=301, host=None, path=None, tpl=0, all_too=False, wait=None, hops=0):
    """The same article elsewhere, reached in one way or another."""
    def after(c, w):
        home = host.format(h=c.host) if host else c.host
        to = f"http://{home}" + (path or "/reading-room/{n}-x").format(n=c.num)
        start = c.url
        for i in range(hops):
            w.redirect(start, f"http://{home}/hop{i}/{c.num}", 302 if i else 308); start = f"http://{home}/hop{i}/{c.num}"
        if wait: w.put(start, wait.replace("{to}", to))
        elif how == "http": w.redirect(start, to, status)
        else: w.redirect(start, to, how=how)
        w.put(to, c.page(tpl=(c.tpl + tpl) % len(TPL), fresh="m")); living(c, w)
        if home != c.host: w.put(f"http://{home}/", c.front()); w.put(f"http://{home}/*", c.error(), status=404)
    return after


def cut(note, keep=2, half_last=True, **o):
    """The beginning and a note (a paywall when the note says so)."""
    def after(c, w):
        ps = c.ps[:keep]
        if half_last: last = c.ps[keep]; ps = ps + [last[:len(last) // 2].rstrip() + "…"]
        if note: ps = ps + [f'<div class="bx{c.num}">{note}</div>']
        w.put(c.url, c.page(ps=ps, **o)); living(c, w)
    return after


def wild(status=200, body=None, to=None, **o):
    """The article lives, but the host answers everything else in its own way."""
    def after(c, w):
        w.put(c.url, c.page(fresh="w", **o)); w.put(f"http://{c.host}/", c.front())
        if to: w.redirect(f"http://{c.host}/*", f"http://{c.host}{to}", status)
        else: w.put(f"http://{c.host}/*", c.front())
    return after


def entries(lang, n, skip=0): return REL[lang][skip:skip + n]
def liveblog(c, ticks): return ["## %02d:%02d" % (9 + i // 2, 30 * (i % 2) + 7) for i in range(0)] + ticks
LIVE = {"en": (["14:05 The minister leaves by the back door without a word.", "13:40 Union offers a pause of two days.", "13:10 The tram on line 4 runs again as far as the market."], ["12:30 Police count 2,100 demonstrators on Corn Street, the organisers 5,000.", "11:55 The mayor speaks: \"Nobody will lose the heating this winter.\"", "11:10 First groups arrive from Eastby with drums.", "10:20 The square before the gas works is closed to traffic."], "Heating protest: the day as it happens"),
 "ru": (["14:05 Министр ушёл через чёрный ход и ничего не сказал.", "13:40 Профсоюз предложил двухдневную паузу.", "13:10 Трамвай номер 4 снова ходит до рынка."], ["12:30 Полиция насчитала на площади 2100 человек, организаторы — 5000.", "11:55 Говорит мэр: «Без тепла зимой никто не останется».", "11:10 Первые колонны пришли из Крутояра с барабанами.", "10:20 Площадь перед газовым заводом перекрыта."], "Протест из-за отопления: хроника дня"),
 "zh": (["14:05 部长从后门离开,没有讲话。", "13:40 工会提出暂停两天。", "13:10 四路电车恢复开到市场。"], ["12:30 警方统计广场上有2100人,组织者说有5000人。", "11:55 市长讲话:“今年冬天不会有人没有暖气。”", "11:10 第一批队伍敲着鼓从安桥赶到。", "10:20 煤气厂前的广场禁止车辆通行。"], "供暖抗议:全天实况"),
 "mk": (["14:05 Министерот излезе на задната врата без изјава.", "13:40 Синдикатот нуди пауза од два дена.", "13:10 Автобусот број 4 повторно вози до пазарот."], ["12:30 Полицијата изброи 2.100 демонстранти, организаторите 5.000.", "11:55 Градоначалникот: „Никој нема да остане без греење зимава“.", "11:10 Првите групи пристигнаа од Речани со тапани.", "10:20 Плоштадот пред топланата е затворен за сообраќај."], "Протест за греењето: денот во живо")}
LISTH = {"en": "Notices of the harbour office", "ru": "Извещения портовой конторы", "zh": "港务所通告目录", "mk": "Соопштенија на пристанишната управа"}
NOTICES = {"en": ["12 Nov: buoy 7 out of its place", "11 Nov: crane closed for painting", "9 Nov: diving near pier 3 forbidden", "6 Nov: lost, one blue dinghy", "2 Nov: winter prices for berths", "30 Oct: notice 114 withdrawn", "27 Oct: fish market moves to shed B"],
 "ru": ["12 ноября: буй № 7 снесён с места", "11 ноября: кран закрыт на покраску", "9 ноября: у третьего причала запрещено нырять", "6 ноября: потеряна синяя лодка", "2 ноября: зимние цены на стоянку", "30 октября: извещение 114 отозвано", "27 октября: рыбный рынок переехал в сарай Б"],
 "zh": ["11月12日:七号浮标移位", "11月11日:吊车停用刷漆", "11月9日:三号码头禁止潜水", "11月6日:寻找蓝色小艇", "11月2日:冬季泊位价格", "10月30日:114号通告撤销", "10月27日:鱼市迁至乙棚"],
 "mk": ["12 ноември: бова 7 поместена", "11 ноември: кранот затворен поради фарбање", "9 ноември: забрането нуркање кај кеј 3", "6 ноември: изгубен син чамец", "2 ноември: зимски цени за врзување", "30 октомври: соопштението 114 повлечено", "27 октомври: рибниот пазар преместен во барака Б"]}
NEWER = {"en": ["20 Nov: ice warning for the inner basin", "17 Nov: notices 110 to 113 removed from the board"], "ru": ["20 ноября: лёд во внутренней гавани", "17 ноября: извещения 110–113 сняты с доски"],
 "zh": ["11月20日:内港结冰警告", "11月17日:110至113号通告已撤下"], "mk": ["20 ноември: мраз во внатрешното пристаниште", "17 ноември: соопштенијата 110–113 симнати од таблата"]}
GALLERY = {"en": ("Pictures: the night of the lanterns", ["Children with paper fish", "The mayor loses her hat", "Lantern number 404, which nobody could find", "Bakers at four in the morning", "The last boat"]),
 "ru": ("Фоторепортаж: ночь фонарей", ["Дети с бумажными рыбами", "Мэр теряет шляпу", "Фонарь номер 404, который так и не нашли", "Пекари в четыре утра", "Последняя лодка"]),
 "zh": ("图集:灯笼之夜", ["孩子们和纸鱼", "市长的帽子被风吹走", "怎么也找不到的404号灯笼", "凌晨四点的面包师", "最后一条船"]),
 "mk": ("Фотогалерија: ноќта на фенерите", ["Деца со хартиени риби", "Градоначалничката ја губи шапката", "Фенерот број 404, што никој не го најде", "Пекари во четири наутро", "Последниот чамец"])}
AD = {"en": ['<div class="x1"><a href="http://ads.example/1">LuckyBarrel casino: 200 free spins</a> <a href="http://ads.example/2">This domain name may be for sale: hut-of-oats.example</a></div>', '<div>Pills by post, no questions. Visit our sponsor.</div>'],
 "ru": ['<div class="x1"><a href="http://ads.example/1">Казино «Бочка удачи»: 200 вращений</a> <a href="http://ads.example/2">Продаётся домен izba-ovsa.example</a></div>', '<div>Таблетки по почте без рецепта. Наш спонсор.</div>'],
 "zh": ['<div class="x1"><a href="http://ads.example/1">幸运桶娱乐城 送200次旋转</a> <a href="http://ads.example/2">域名出售 yanmai.example</a></div>', '<div>邮购药片 无需处方 赞助商链接</div>'],
 "mk": ['<div class="x1"><a href="http://ads.example/1">Казино „Среќно буре“: 200 бесплатни вртења</a> <a href="http://ads.example/2">Се продава доменот oves.example</a></div>', '<div>Апчиња по пошта без рецепт. Наш спонзор.</div>']}
TOP = {"en": ['<div id="ck" role="dialog"><p>We use cookies to count visits.</p><button>Accept all</button><button>Choose</button></div><form class="lg"><label>Name<input name="u"></label><label>Password<input type="password" name="p"></label><button>Log in</button><a>Forgotten?</a></form>', '<div class="farewell"><b>Farewell:</b> on 31 December this site will be switched off. Until then everything stays where it is.</div>'],
 "ru": ['<div id="ck"><p>Мы считаем посещения с помощью cookie.</p><button>Хорошо</button></div><form class="lg">Имя <input name="u"> Пароль <input type="password" name="p"><button>Войти</button> <a>Забыли?</a></form>', '<div class="farewell"><b>Прощание:</b> 31 декабря сайт будет отключён. До тех пор всё остаётся на месте.</div>'],
 "zh": ['<div id="ck"><p>本站使用Cookie统计访问量。</p><button>同意</button></div><form class="lg">用户名<input name="u">密码<input type="password" name="p"><button>登录</button><a>忘记密码</a></form>', '<div class="farewell"><b>告别读者:</b>本站将于12月31日关闭,此前所有文章保留原处。</div>'],
 "mk": ['<div id="ck"><p>Користиме колачиња за статистика.</p><button>Во ред</button></div><form class="lg">Име <input name="u"> Лозинка <input type="password" name="p"><button>Најава</button> <a>Заборавена?</a></form>', '<div class="farewell"><b>Збогум:</b> на 31 декември страницава ќе биде исклучена. Дотогаш сè останува на своето место.</div>']}
OWN = {"en": ["This article has been removed: how it feels to be deleted", "Sorry, nothing here: empty shops in the old town", "404 sheep counted twice"], "ru": ["Материал удалён: каково это — исчезнуть из газеты", "Здесь ничего нет: пустые лавки старого города", "404 овцы посчитали дважды"],
 "zh": ["该文章已被删除:消失的滋味", "抱歉,这里什么也没有:老城空店", "404只羊数了两遍"], "mk": ["Написот е избришан: како е да исчезнеш", "Жалиме, тука нема ништо: празни дуќани во чаршијата", "404 овци изброени двапати"]}
ADDED = {"en": "The editors have removed a picture from this report at the wish of the person shown. The text is unchanged.", "ru": "Редакция убрала из этой заметки снимок по просьбе изображённого на нём человека. Текст не менялся.", "zh": "编者按:应当事人要求,本文撤下一张照片,文字没有改动。", "mk": "По желба на прикажаното лице редакцијата отстрани една слика од написов. Текстот не е менуван."}
WALLS = {"en": ["The other two thirds of this report are kept for members of the reading circle. Membership costs 4 crowns a month.", "You have reached the end of the free portion. Holders of a season ticket turn the page here."],
 "ru": ["Дальше — только для тех, кто скинулся на редакцию. Абонемент на месяц стоит 290 рублей.", "Бесплатный отрывок окончен. Полный текст читают держатели читательского билета: оформить билет."],
 "zh": ["余下三分之二仅供读书会会员阅读,会费每月十八元。", "免费部分到此为止,持月票的读者请由此翻页。"], "mk": ["Остатокот е за членовите на читателскиот круг. Членарината е 150 денари месечно.", "Тука завршува бесплатниот дел. Целиот напис го читаат претплатниците со месечен билет."]}
WAIT = {"en": '<html><head><title>One moment</title><meta http-equiv="refresh" content="2;URL=\'{to}\'"></head><body><p>The reading room has a new door. We are taking you there. <a href="{to}">Walk faster</a></p></body></html>',
 "ru": '<html><head><title>Минуту</title><meta http-equiv="Refresh" content="1; URL={to}"></head><body>Статьи переехали в новый шкаф, <a href="{to}">идём туда</a>.</body></html>',
 "zh": '<html><head><title>请稍等</title><script>setTimeout(function(){location.href="{to}"},800)</script></head><body>文章搬到新书架,<a href="{to}">正在带您过去</a>。</body></html>',
 "mk": '<html><head><title>Момент</title><script>top.location = "{to}";</script></head><body>Написите се во нов орман, <a href="{to}">одиме таму</a>.</body></html>'}
EDITS = {"en": [("dam", [("40 centimetres", "forty centimetres"), ("3.2 million crowns", "3,200,000 crowns"), ("Residents of", "The residents of")]), ("ferry", [("killed; five people", "killed. Five people"), ("5.40 a.m.", "5:40 in the morning"), ("passengers in three trips", "passengers, in three trips")]),
  ("library", [("voted on Thursday evening to close", "decided in a vote on Thursday evening that it will close"), ("organised", "organized"), ("Upper Sawle", "Upper Sawley")]), ("court", [("has ordered the weekly Lantern to take down 17 articles", "has told the weekly Lantern to take seventeen articles down"), ("called the decision a gift", "described the ruling as a gift")])],
 "ru": [("most", [("трёх опорах из восьми", "3 опорах из 8"), ("74 миллиона рублей", "74 млн рублей"), ("посёлок", "поселок")]), ("zavod", [("около 9 тонн", "примерно девять тонн"), ("Пострадали двое рабочих", "Двое рабочих пострадали"), ("420 работников", "420 сотрудников")]),
  ("sneg", [("27 сёл, где живут 8400 человек", "27 сёл с населением 8,4 тысячи человек"), ("погибших нет", "никто не погиб")]), ("blok", [("отказался признать недостоверной", "не стал признавать недостоверной"), ("и не стал требовать", "и отказался требовать"), ("14 месяцев", "год и два месяца")])],
 "zh": [("bridge", [("4300万元", "四千三百万元"), ("1.9万辆", "19000辆"), ("行人和车辆一律不得通过", "车辆和行人均禁止通行")]), ("flood", [("不到三个小时", "不到3小时"), ("932名村民被转移到安全地带", "有932名村民转移到了安全地带")]),
  ("factory", [("一座熔炉发生泄漏", "一座熔炉发生了泄漏"), ("没有人员死亡", "无人死亡"), ("14辆消防车", "十四辆消防车")]), ("delete", [("十二篇报道无须删除", "12篇报道不必删除"), ("总编辑", "主编")])],
 "mk": [("most", [("три од осумте столба", "3 од 8-те столба"), ("46 милиони денари", "46.000.000 денари"), ("изјави директорот", "рече директорот")]), ("fabrika", [("околу девет тони", "приближно 9 тони"), ("Двајца работници се повредени", "Повредени се двајца работници")]),
  ("uciliste", [("вкупно 86 деца", "осумдесет и шест деца вкупно"), ("Околу двесте родители", "Околу 200 родители")]), ("sud", [("го одби барањето", "одби да го прифати барањето"), ("16 месеци", "една година и четири месеци")])]}


def write():
    for l in LANGS:
        L, S = list(LONG[l]), list(SHORT[l]); i = LANGS.index(l)
        for n in range(3): add(f"brief-trap{n}", l, S[n], OK, ["alive"], same(fresh="b"))
        add("brief-redesign", l, S[3], OK, ["alive"], redesign(5)); add("brief-ban", l, S[4], OK, ["alive"], redesign(3, com=3))
        add("brief-casino", l, S[5], OK, ["alive"], same(ad=AD[l][0], fresh="c"))
        add("ads-casino", l, L[i], OK, ["alive"], same(ad=AD[l][0] + AD[l][1], fresh="a"))
        add("comments404", l, L[i + 1], OK, ["alive"], same(com=4))
        add("redesign", l, L[i + 2], OK, ["alive"], redesign(7, date=date_of(l, 13, 1)), date=date_of(l, 13, 0))
        add("redesign-old", l, L[(i + 3) % len(L)], OK, ["alive"], redesign(4, com=2, top=TOP[l][0]))
        add("recoded", l, L[(i + 4) % len(L)], OK, ["alive"], recoded(i % 2 == 0))
        add("cookie-login", l, L[(i + 5) % len(L)], OK, ["alive"], same(top=TOP[l][0], fresh="k"))
        add("typography", l, L[i], OK, ["alive"], typography)
        add("subheads", l, L[i + 1], OK, ["alive"], subheads)
        for n, (key, subs) in enumerate(EDITS[l]): add(f"edit{n}", l, key, OK, ["alive"], edit(*subs, fresh="e"))
        key = L[(i + 2) % len(L)]
        def noted(c, w): w.put(c.url, c.page(ps=c.ps + [ADDED[c.lang]])); living(c, w)
        add("edit-note", l, key, OK, ["alive"], noted)
        add("redir-path", l, L[(i + 3) % len(L)], ["redirected", "moved"], ["alive"], goes(status=[301, 308, 302, 307][i]))
        add("moved-host", l, L[(i + 4) % len(L)], ["redirected", "moved"], ["alive"], goes(host="new.{h}", tpl=6, hops=2))
        add("moved-wait", l, S[i % len(S)], ["redirected", "moved"], ["alive"], goes(wait=WAIT[l], tpl=3))
        add("moved-odd", l, L[(i + 5) % len(L)], ["redirected", "moved"], ["alive"], goes(how=["refresh", "js", "meta", "refresh"][i], host="stacks-{h}", tpl=2))
        for n in range(2): add(f"paywall{n}", l, L[(i + n) % len(L)], ["paywall"], ["paywall"], cut(WALLS[l][n], keep=1 + n, half_last=n == 0))
        new, old, title = LIVE[l]
        def live(c, w, new=new, old=old, title=title): w.put(c.url, c.page(h=title, ps=new + old, fresh="l")); living(c, w)
        def live0(c, w, old=old, title=title): w.put(c.url, c.page(h=title, ps=old)); living(c, w)
        add("liveblog", l, S[0], OK, ["alive"], live, before=live0, headline=title)
        rows = lambda ns: ["<p><a href=\"/n/%d\">%s</a></p>" % (40 + k, E(s)) for k, s in enumerate(ns)]
        def list0(c, w, rows=rows): w.put(c.url, c.page(h=LISTH[c.lang], ps=rows(NOTICES[c.lang]))); living(c, w)
        def list1(c, w, rows=rows): w.put(c.url, c.page(h=LISTH[c.lang], ps=rows(NEWER[c.lang] + NOTICES[c.lang][:6]))); living(c, w)
        add("list", l, S[0], OK, ["alive"], list1, before=list0, headline=LISTH[l])
        gh, gs = GALLERY[l]
        def gal(c, w, gh=gh, gs=gs, **o): w.put(c.url, c.page(h=gh, ps=["[img]" + g for g in gs], **o)); living(c, w)
        def gal1(c, w, gal=gal): gal(c, w, tpl=(c.tpl + 2) % 15, com=1)
        add("gallery", l, S[0], OK, ["alive"], gal1, before=gal, headline=gh)
        def late(c, w): w.put(c.url, c.page(fresh="t"), first={"times": 1, "status": 503}); living(c, w)
        def untitled(c, w): w.put(c.url, re.sub(r"<title>.*?</title>", "<title>404</title>", c.page(fresh="u"))); living(c, w)
        add(*(("first503", l, L[i], OK, ["alive"], late) if l in ("en", "ru") else ("title-odd", l, L[i], OK, ["alive"], untitled)))
        add("wild-front", l, S[1], OK, ["alive"], wild()); add("wild-home", l, L[(i + 1) % len(L)], OK, ["alive"], wild(302, to="/"))
        add("chrome-tongue", l, L[(i + 2) % len(L)], OK, ["alive"], same(chrome=LANGS[(i + 1) % 4], fresh="x"))
        add("farewell", l, L[(i + 4) % len(L)], OK, ["alive"], same(top=TOP[l][1], own=OWN[l], fresh="o"), tpl=[2, 6, 9, 1][i])
        changed(l, L, S, i); dead(l, L, S, i); unsure(l, L, S, i)



# --- the changed ------------------------------------------------------------------------------------------------------------
# (kind, story, changes, alone known as living?, other template?)
TURNS = {"en": [("digit", "dam", [("40 centimetres", "46 centimetres")], 0), ("unit", "dam", [("18 gigawatt hours", "18 megawatt hours")], 4), ("not", "ferry", [("was not under the influence", "was under the influence")], 0),
  ("date", "library", [("by 31 March", "by 31 May")], 3), ("name", "paywallstory", [("managing director, {N}", "managing director, Edith Marrow")], 0), ("negation", "domain", [("no patient records had been lost", "patient records had been lost")], 6),
  ("headline", "court", [("Court orders newspaper to remove 17 articles about mine owner", "Court protects newspaper against mine owner")], 0)],
 "ru": [("digit", "most", [("74 миллиона", "14 миллионов")], 0), ("unit", "sneg", [("плюс 6 градусов", "минус 6 градусов")], 0), ("not", "blok", [("Решение не вступило в силу", "Решение вступило в силу")], 5),
  ("date", "zavod", [("до 20 ноября", "до 30 ноября")], 0), ("name", "arhiv", [("сообщила директор {N}", "сообщила директор Ольга Тетерина")], 0), ("negation", "most", [("Опасности обрушения нет, но", "Опасность обрушения есть, и")], 3),
  ("headline", "domen", [("Театр потерял адрес в сети: домен купил продавец ковров", "Театр вернул себе адрес в сети через суд")], 0)],
 "zh": [("digit", "bridge", [("4300万元", "4800万元")], 0), ("unit", "flood", [("200公顷", "200亩")], 4), ("not", "flood", [("大坝没有发现险情", "大坝发现险情")], 0), ("date", "school", [("11月30日", "11月20日")], 0),
  ("name", "factory", [("厂长{N}承认", "厂长曹世安承认")], 5), ("negation", "delete", [("不构成侵权", "构成侵权")], 0), ("headline", "factory", [("两名工人受伤", "两名工人死亡")], 0)],
 "mk": [("digit", "uciliste", [("14 гласа „за“ и 9", "14 гласа „за“ и 8")], 0), ("unit", "domen", [("4.000 евра", "4.000 денари")], 0), ("not", "sud", [("Пресудата не е правосилна", "Пресудата е правосилна")], 6), ("date", "most", [("од 12 ноември", "од 17 ноември")], 0),
  ("name", "fabrika", [("Директорот {N}", "Директорот Зоран Пеливанов")], 0), ("negation", "sneg", [("Загинати нема", "Има загинати")], 4), ("headline", "domen", [("Музејот остана без веб-адреса, а на неа сега се продаваат патики", "Музејот си ја врати веб-адресата по две недели")], 0)]}


def changed(l, L, S, i):
    for kind, key, subs, step in TURNS[l]:
        def turn(c, w, subs=subs, step=step):
            edit(*[(c.fill(a), b) for a, b in subs], tpl=(c.tpl + step) % len(TPL), fresh="z" if step else "", com=2 if step else 0)(c, w)
        add("turn-" + kind, l, key, ["rewritten"], None if kind == "headline" else ["alive"], turn)
    add("cut-plain", l, L[(i + 2) % len(L)], ["truncated"], ["alive"], cut(None, keep=2, half_last=False))
    add("cut-mid", l, L[(i + 4) % len(L)], ["truncated"], None, cut(None, keep=1, half_last=True, com=3, fresh="v"))
    def other(key, **o):
        def after(c, w): h, ps = c.told(key); w.put(c.url, c.page(h=h, ps=ps, fresh="q", **o)); living(c, w)
        return after
    add("other-long", l, L[i], ["replaced"], None, other(L[i + 2]))
    add("other-brief", l, S[4], ["replaced"], None, other(S[5], date=date_of(l, 19)))
    def same_head(c, w): w.put(c.url, c.page(ps=c.told(L[(i + 3) % len(L)])[1])); living(c, w)
    add("other-samehead", l, L[i + 1], ["replaced", "rewritten"], None, same_head)


# --- the dead: (title, paragraphs), in words nobody lists -------------------------------------------------------------------
LOST = {"en": dict(
 nf0=("An empty hook in the cloakroom", ["You handed us a ticket, but no coat hangs under that number. Perhaps it was never ours."]), nf1=("Shelf bare", ["The shelf you point at holds dust and a dead moth. Our librarian shrugs.", "Try the catalogue, the front desk or a cup of tea. Other readers who stood here went on to the puzzles, to the weather and to the letters from abroad."]),
 gone=("Pulped", ["This piece went to the paper mill in October and will not come back."]),
 s0=("Well, this is awkward", ["Whatever used to live at this address has packed its bags. We do not know where it went, and the neighbours are not talking."]),
 s1=["The text that stood under this headline was taken off the shelf on 19 November at the wish of a person named in it. The desk keeps one printed copy, which is not lent."],
 s2=("Today at a glance", ["What you followed a link to is no more among our pages; here is what others read instead."]),
 s3=("A short essay on absence", ["Every archive has holes, and you have just put your finger through one of ours. The thing you were sent to see is not kept here, neither under this name nor under another that we know of.", "There may be a simple reason. In the spring of 2025 we carried some forty thousand items from one machine to the next, and a number of them fell off the cart. Nobody made a list of what fell.", "It may also be that the person who gave you the address wrote it down from memory. Memory turns a seven into a one and a stroke into a dot, and then the door it points at has never had a room behind it.", "We could send you to the search field, which is above, or to the front page, which is where most people give up. We could ask you to write to us; a volunteer reads the letters on Tuesdays.", "Or you could take this as a small holiday from the news. The kettle is free. Thank you for looking, and our apologies that there was nothing to look at."]),
 s5=("Oh dear", ["The porter searched all floors for your document and came back with empty hands."]), s6=("Your search brought 0 hits", ["No entry in our stock matches this address. Use fewer words or check the spelling."])),
 "ru": dict(
 nf0=("Гардероб пуст", ["Номерок у вас есть, а пальто под этим номером нет. Возможно, его тут никогда и не вешали."]), nf1=("Полка пустая", ["Там, куда вы показываете, лежит пыль да засохшая моль. Библиотекарь разводит руками.", "Загляните в каталог или выпейте чаю. Другие читатели отсюда шли к кроссворду, к погоде и к письмам из-за границы."]),
 gone=("Сдано в макулатуру", ["Эта заметка в октябре ушла на бумажную фабрику и обратно не приедет."]),
 s0=("Вот неловкость", ["Тот, кто жил по этому адресу, собрал чемоданы и съехал. Куда — не знаем, соседи молчат."]),
 s1=["Текст, стоявший под этим заголовком, снят с полки 19 ноября по желанию упомянутого в нём человека. У дежурного хранится один бумажный экземпляр, на руки он не выдаётся."],
 s2=("День одним взглядом", ["Того, за чем вы шли по ссылке, среди наших заметок больше нет; вот что вместо этого читают другие."]),
 s3=("Небольшое эссе об отсутствии", ["В каждом архиве есть дыры, и вы только что попали пальцем в одну из наших. То, на что вас послали посмотреть, здесь не хранится ни под этим именем, ни под каким-либо другим.", "Причина может быть простой. Весной 2025 года мы перевозили сорок тысяч заметок с одной машины на другую, и часть упала с телеги. Списка упавшего никто не составил.", "Может быть и так, что адрес вам записали по памяти. Память превращает семёрку в единицу, а косую черту в точку, и за дверью, на которую она указывает, никогда не было комнаты.", "Мы могли бы отправить вас к строке поиска или на первую полосу, где большинство и сдаётся. Можно написать нам письмо: по вторникам их читает доброволец.", "А можно считать это маленьким отпуском от новостей. Чайник свободен. Спасибо, что заглянули, и простите, что смотреть оказалось не на что."]),
 s5=("Увы и ах", ["Вахтёр обошёл все этажи в поисках вашего документа и вернулся с пустыми руками."]), s6=("Поиск принёс 0 совпадений", ["В нашем хранилище нет записи с таким адресом. Сократите запрос или проверьте буквы."])),
 "zh": dict(
 nf0=("衣帽间空空如也", ["您拿着号牌,可是这个号码下没有挂大衣,也许从来就没有挂过。"]), nf1=("书架是空的", ["您指的那一格只有灰尘和一只死蛾子,管理员耸了耸肩。", "不妨去看看目录,或者喝杯茶。站在这里的其他读者后来去看了天气、谜语和海外来信。"]),
 gone=("已化为纸浆", ["这篇稿子十月份送进了造纸厂,不会再回来了。"]),
 s0=("这就尴尬了", ["原来住在这个地址的文字收拾行李搬走了,去了哪里我们不知道,邻居们也不肯说。"]),
 s1=["原来放在这个标题下面的文字,应文中人士的要求,已于11月19日下架。值班室留有一份纸本,恕不外借。"],
 s2=("今日一览", ["您顺着链接要找的那一篇,已经不在我们这里了,下面是别人正在读的。"]),
 s3=("小议“缺席”", ["每座档案馆都有窟窿,您的手指刚好戳进了我们的一个。别人让您来看的东西,这里没有收藏,换个名字也没有。", "原因也许很简单。2025年春天,我们把四万份稿件从一台机器搬到另一台,有一些从车上掉了下去,掉了哪些谁也没有记。", "也可能是给您地址的人凭记忆写下了它。记忆会把七写成一,把斜线写成圆点,于是那扇门后面从来就没有房间。", "我们可以请您去搜索栏,也可以请您回首页,多数人走到那里就放弃了。您还可以写信来,每逢星期二有一位志愿者拆信。", "或者就当是给自己放个小假,暂时不看新闻。水壶空着,请自便。谢谢您来看,很抱歉没有什么可看的。"]),
 s5=("哎呀", ["门房把每一层楼都找遍了,没有找到您要的文件,空手而回。"]), s6=("检索结果:0 条", ["馆藏中没有与此地址相符的条目,请减少词语或核对文字。"])),
 "mk": dict(
 nf0=("Празна закачалка", ["Имате ливче од гардероба, но под тој број не виси палто. Можеби никогаш и не висело."]), nf1=("Полицата е празна", ["Таму каде што покажувате има само прав и еден сув молец. Библиотекарот крева раменици.", "Обидете се со каталогот или со чаша чај. Другите читатели одовде отидоа кај крстозборот, времето и писмата од странство."]),
 gone=("Претворено во хартиена каша", ["Оваа белешка во октомври замина во фабриката за хартија и нема да се врати."]),
 s0=("Е сега, непријатно", ["Она што живееше на оваа адреса си ги спакува куферите и се отсели. Каде, не знаеме, а соседите молчат."]),
 s1=["Текстот што стоеше под овој наслов е симнат од полица на 19 ноември, по желба на лице спомнато во него. Кај дежурниот има еден печатен примерок, кој не се изнесува."],
 s2=("Денот накратко", ["Она по што дојдовте преку врската веќе го нема меѓу нашите написи; еве што читаат другите."]),
 s3=("Мал есеј за отсуството", ["Секоја архива има дупки, а вие токму ставивте прст во една од нашите. Она што ве пратиле да го видите не се чува тука, ни под ова име ни под друго.", "Причината може да е едноставна. Во пролетта 2025 пренесовме четириесет илјади белешки од една машина на друга, и дел испаднаа од количката. Никој не запиша што испаднало.", "Може и некој да ви ја запишал адресата напамет. Паметењето ја прави седумката единица, а косата црта точка, па зад вратата кон која покажува никогаш немало соба.", "Можеме да ве пратиме кај полето за барање или на првата страна, каде што повеќето се откажуваат. Може и да ни пишете; во вторник писмата ги чита волонтер.", "Или сфатете го ова како мал одмор од вестите. Чајникот е слободен. Ви благодариме што погледнавте и простете што немаше во што да се гледа."]),
 s5=("Леле", ["Портирот ги обиколи сите катови по вашиот документ и се врати со празни раце."]), s6=("Барањето донесе 0 погодоци", ["Во нашиот фонд нема запис за оваа адреса. Внесете помалку зборови или проверете ги буквите."]))}
PARK = {"en": [("{H}", ["{H} has no tenant at present.", "You could move in: the name is let or sold to whoever writes first. Asking price 1,850 crowns.", "Make the broker an offer", "Meanwhile: cheap flights · garden sheds · loans"]), ("Holding page", ["The registration of {H} lapsed on 17 November. If you are its holder, settle the invoice with your registrar within thirty days; afterwards the name goes to auction."])],
 "ru": [("{H}", ["У имени {H} сейчас нет жильца.", "Въехать можете вы: имя уступят первому, кто напишет. Просим 148 000 рублей.", "Предложить свою цену посреднику", "А пока: дешёвые билеты · теплицы · займы"]), ("Заглушка регистратора", ["Оплаченный период {H} закончился 17 ноября. Если вы администратор имени, погасите счёт в течение тридцати дней, затем имя уйдёт на аукцион."])],
 "zh": [("{H}", ["{H} 目前无人入住。", "您可以搬进来:这个名字先到先得,出让价 9800 元。", "向经纪人出价", "顺便看看:特价机票 · 花园小屋 · 贷款"]), ("注册商占位页", ["{H} 的注册期已于11月17日届满。如您是持有人,请在三十天内向注册商结清账单,逾期该名称将进入拍卖。"])],
 "mk": [("{H}", ["Името {H} моментално нема станар.", "Може да се вселите вие: ќе му се отстапи на првиот што ќе пише. Бараме 650 евра.", "Понудете цена кај посредникот", "Дотогаш: евтини летови · летниковци · кредити"]), ("Страница на регистраторот", ["Закупот на {H} заврши на 17 ноември. Ако сте носител на името, подмирете ја фактурата во рок од триесет дена; потоа името оди на аукција."])]}
SPAM = {"en": ("Ten evenings with the golden reels", ["Our testers spun the reels of nine online casinos for ten evenings, and LuckyBarrel paid best. New players receive 200 spins and a bonus of 500 on the first deposit.", "How to sign up: choose a nickname, deposit ten, open the slots. Withdrawals to a card take two hours."]),
 "ru": ("Десять вечеров у золотых барабанов", ["Наши испытатели десять вечеров крутили барабаны девяти онлайн-казино, и лучше всех платила «Бочка удачи». Новичкам дают 200 вращений и бонус 500 к первому депозиту.", "Как начать: придумайте имя, внесите десять, откройте слоты. Вывод на карту занимает два часа."]),
 "zh": ("黄金转轮十夜实测", ["我们的测试员用十个晚上体验了九家网上赌场,幸运桶娱乐城出款最快。新玩家送200次旋转,首存再送500彩金。", "注册方法:起一个昵称,充值十元,打开老虎机。提现到卡只需两小时。"]),
 "mk": ("Десет вечери со златните барабани", ["Нашите тестери десет вечери ги вртеа барабаните во девет онлајн казина, а најдобро плаќаше „Среќно буре“. Новите играчи добиваат 200 вртења и бонус од 500 на првиот депозит.", "Како се почнува: изберете прекар, уплатете десет, отворете слотови. Исплатата на картичка трае два часа."])}
PILL = {"en": ("Men over forty ask: which tablet works longest?", ["Doctor Blue of our online pharmacy compares three tablets for manly vigour. All are sent in plain envelopes and without prescription.", "Order ten and receive four as a present. Courier within two days, payment in coins."]),
 "ru": ("Мужчины после сорока спрашивают: какая таблетка действует дольше?", ["Доктор Синий из нашей интернет-аптеки сравнил три таблетки для мужской силы. Все высылаем в простом конверте и без рецепта.", "Закажите десять и получите четыре в подарок. Курьер за два дня."]),
 "zh": ("四十岁以上男士都在问:哪种药片更持久?", ["本网上药房的蓝医生比较了三种壮阳药片,全部用普通信封寄出,无需处方。", "订购十片赠送四片,两天之内快递到家。"]),
 "mk": ("Мажите над четириесет прашуваат: која таблета трае најдолго?", ["Доктор Син од нашата интернет-аптека споредува три таблети за машка сила. Сите се праќаат во обичен плик и без рецепт.", "Нарачајте десет и добијте четири на подарок. Курир за два дена."])}
BRAND = {"en": "Reel Courier", "ru": "Барабан Ревю", "zh": "转轮快报", "mk": "Барабан Магазин"}


def everywhere(page, status=200, at_url=None):
    def after(c, w):
        for u in (c.url, f"http://{c.host}/", f"http://{c.host}/*"): w.put(u, page(c), status=status)
    return after
def host_says(key, same_for_all, status=200, keep_head=False, **o):
    """The site lives; the address (and, where so, every made-up address) shows the notice."""
    def after(c, w):
        t = LOST[c.lang][key]; h, ps = (c.h, t) if keep_head else t
        page = lambda: c.page(h=h, ps=ps, fresh="n", by="", date="", **o)
        w.put(c.url, page(), status=status); w.put(f"http://{c.host}/", c.front())
        if same_for_all: w.put(f"http://{c.host}/*", page(), status=status)
        else: w.put(f"http://{c.host}/*", c.error(), status=404)
    return after


def dead(l, L, S, i):
    k = lambda n: (L + S)[(n * 2 + i) % (len(L) + len(S))]
    add("nf-hook", l, k(0), ["not_found"], ["not_found"], host_says("nf0", True, 404))
    add("nf-shelf", l, k(1), ["not_found"], ["not_found"], host_says("nf1", True, 404, com=0, tpl=(i * 3 + 1) % 15))
    add("gone-pulp", l, k(2), ["gone"], ["gone"], host_says("gone", False, 410))
    soft = ["soft_404"]
    add("soft-moved-out", l, k(3), soft, soft, host_says("s0", True))
    add("soft-withdrawn", l, k(4), soft, soft, host_says("s1", False, keep_head=True))
    def listed(c, w): host_says("s2", True, own=[c.h] + OWN[c.lang], tpl=[11, 1, 3, 7][i], ad=AD[c.lang][0])(c, w)
    add("soft-in-lists", l, k(5), soft, soft, listed)
    add("soft-essay", l, k(6), soft, soft, host_says("s3", True))
    def all_front(c, w):
        for u in (c.url, f"http://{c.host}/", f"http://{c.host}/*"): w.put(u, c.front())
    add("soft-front", l, k(7), ["soft_404", "redirect_home"], ["soft_404", "redirect_home"], all_front)
    def porter(c, w):
        to = f"http://{c.host}/" + ["oops", "porter.html", "sys/none", "nema"][i]
        w.redirect(c.url, to); h, ps = LOST[c.lang]["s5"]; w.put(to, c.page(h=h, ps=ps, by="", date="")); w.put(f"http://{c.host}/", c.front()); w.redirect(f"http://{c.host}/*", to)
    add("soft-porter", l, k(8), soft, soft, porter)
    add("soft-zero", l, k(9), soft, soft, host_says("s6", True))
    def section(c, w):
        to = f"http://{c.host}/s{1 + i}/"; w.redirect(c.url, to, 301); w.put(to, c.front()); w.put(f"http://{c.host}/", c.front(fresh="h")); w.redirect(f"http://{c.host}/*", to, 301)
    add("home-section", l, k(10), ["redirect_home"], ["redirect_home"], section, siblings=["@/2026/older-report-77"])
    def odd_home(c, w):
        to = f"http://{c.host}/"; how = ["js", "refresh", "meta", "js"][i]
        w.redirect(c.url, to, how=how); w.put(to, c.front()); w.redirect(f"http://{c.host}/*", to, how=how)
    add("home-odd", l, k(11), ["redirect_home"], ["redirect_home"], odd_home)
    def bare(h, ps, links): return f'<html><head><meta charset="utf-8"><title>{E(h)}</title></head><body><div align="center"><h1>{E(h)}</h1>' + "".join(f'<p>{E(p)}</p>' for p in ps) + f'<form action="/offer"><input name="bid"><input type="submit" value=">"></form>' * links + '</div></body></html>'
    for n in range(2):
        h, ps = PARK[l][n]
        def park(c, h=h, ps=ps, n=n): return bare(h.replace("{H}", c.host), [p.replace("{H}", c.host) for p in ps], 1 - n)
        add(f"park{n}", l, k(12 + n), ["parked"], ["parked"], everywhere(park), siblings=["@/2026/second-page"] if n else [])
    m = LANGS[(i + 1) % 4]
    def casino(c, h=SPAM[m][0], ps=SPAM[m][1]): return c.page(h=h, ps=ps, site=BRAND[m], chrome=m, tpl=(c.tpl + 6) % 15, by=BRAND[m], date=date_of(m, 20))
    add("taken-reels", l, k(1), ["hijacked"], ["hijacked"], everywhere(casino), siblings=["@/old/text-12"])
    def pills(c): return c.page(h=PILL[l][0], ps=PILL[l][1], site={"en": "Vigour Daily", "ru": "Сила Сегодня", "zh": "雄风日刊", "mk": "Сила Денес"}[l], tpl=(c.tpl + 3) % 15, by="Dr. Blue", date=date_of(l, 21))
    add("taken-pills", l, k(3), ["hijacked"], ["hijacked"], everywhere(pills))
    z = LANGS[(i + 2) % 4]
    def gazette(c, key=list(LONG[z])[0]):
        h, ps = LONG[z][key]; fill = lambda s: s.replace("{T}", TOWNS[z][1]).replace("{N}", NAMES[z][1]).replace("{M}", NAMES[z][2])
        b = {"en": "Bonnet & Wheel Reviews", "ru": "Обзор колёс и шин", "zh": "养生小讲堂", "mk": "Куќни совети"}[z]
        tips = {"en": ("Which winter tyres to buy: seven brands on test", ["We drove seven sets of tyres over wet grass. Order through our links and we earn a commission.", "Winner is the Gripmaster 4, on offer now with free fitting."]),
                "ru": ("Какие зимние шины купить: испытали семь марок", ["Мы проехали на семи комплектах шин по мокрой траве. За заказ по нашим ссылкам мы получаем комиссию.", "Победил «Хват-4», сейчас со скидкой и бесплатной установкой."]),
                "zh": ("冬天喝什么汤最补?七种配方大比拼", ["本站小编一口气喝了七种汤,通过本站链接下单可享优惠。", "冠军是红枣黑豆汤,料包现在买一送一。"]),
                "mk": ("Која прегача е најдобра: седум марки на тест", ["Пробавме седум прегачи во кујна. За нарачка преку нашите врски добиваме провизија.", "Победник е „Готвач 4“, сега со бесплатна достава."])}[z]
        return c.page(h=tips[0], ps=tips[1], site=b, chrome=z, tpl=(c.tpl + 8) % 15, by=b, date=date_of(z, 18))
    add("taken-shopblog", l, k(5), ["hijacked"], None, everywhere(gazette))
    if l in ("en", "zh"):
        def loop(c, w):
            x = f"http://{c.host}/turn/"; w.redirect(c.url, x + "left"); w.redirect(x + "left", x + "right", 301); w.redirect(x + "right", x + "left"); living(c, w)
        add("loop", l, k(7), ["redirect_loop"], ["redirect_loop"], loop)
    else:
        def nowhere(c, w): w.detours[c.host] = "n" * 64 + ".invalid:80"
        add("noname", l, k(7), ["dns"], ["dns"], nowhere)
    def broken(c, w):
        living(c, w); far = f"annex-{c.host}"
        if l == "en": w.redirect(c.url, f"http://{far}/x/{c.num}"); w.detours[far] = "n" * 64 + ".invalid:80"
        elif l == "ru": w.put(c.url, "", 302)
        elif l == "zh": w.redirect(c.url, f"http://{far}/x/{c.num}", 301); w.put(f"http://{far}/", c.front()); w.put(f"http://{far}/*", c.error(), status=404)
        else: w.redirect(c.url, f"http://{c.host}/none/{c.num}", 301)
    add("redir-broken", l, k(9), {"en": ["broken_redirect", "dns"], "ru": ["broken_redirect"]}.get(l, ["broken_redirect", "not_found"]), {"en": ["broken_redirect", "dns"], "ru": ["broken_redirect"]}.get(l, ["broken_redirect", "not_found"]), broken)
    if l in ("ru", "zh"):
        def refuse(c, w): w.put(c.url, c.page(h=str(400 if l == "ru" else 422), ps=["?"], by="", date=""), status=400 if l == "ru" else 422); living(c, w)
        add("client", l, k(11), ["client_error"], ["client_error"], refuse)


# --- walls and other doubts -------------------------------------------------------------------------------------------------
DOOR = {"en": dict(login=("Show your reader's card", ["Reports are kept behind the counter. Tell us the number of your card and the secret word, and we bring you the sheet.", '<form method="post"><input name="card"><input type="password" name="word"><button>Hand over</button></form>']),
 bot=("A little arithmetic first", ["So that the machines leave us in peace: how many legs have three hens and a cow? Type the answer and the page opens.", '<form method="post"><input name="legs"><button>Open</button></form>']),
 region=("Not for your shore", ["Our agreement with the agency ends at the border. From the country in which your line begins these pages stay covered."]),
 repair=("Fresh plaster", ["The whole house is full of ladders. Our pages come back when the paint is dry, which the foreman promises for Sunday noon."]), rate=("Slow down, friend", ["You have turned too many pages this hour. Come back after the tea."])),
 "ru": dict(login=("Предъявите читательский билет", ["Заметки лежат за стойкой. Назовите номер билета и тайное слово, и мы принесём лист.", '<form method="post"><input name="card"><input type="password" name="word"><button>Подать</button></form>']),
 bot=("Сначала немного арифметики", ["Чтобы машины оставили нас в покое: сколько ног у трёх куриц и коровы? Впишите ответ, и лист откроется.", '<form method="post"><input name="legs"><button>Открыть</button></form>']),
 region=("Не для вашего берега", ["Договор с агентством заканчивается на границе. Для страны, откуда тянется ваш провод, эти листы остаются закрытыми."]),
 repair=("Свежая штукатурка", ["Весь дом в стремянках. Заметки вернутся, когда высохнет краска: прораб обещает к полудню воскресенья."]), rate=("Потише, друг", ["За этот час вы перелистали слишком много. Возвращайтесь после чая."])),
 "zh": dict(login=("请出示读者证", ["稿件放在柜台后面。请报上证号和暗语,我们就把那一页取给您。", '<form method="post"><input name="card"><input type="password" name="word"><button>递交</button></form>']),
 bot=("先做一道小算术", ["为了不让机器打扰:三只母鸡和一头牛一共几条腿?填好答案,页面就会打开。", '<form method="post"><input name="legs"><button>打开</button></form>']),
 region=("对岸读者暂不开放", ["我们与通讯社的约定只到边境为止。您的线路来自境外,这些版面对您保持遮盖。"]),
 repair=("新抹的灰泥", ["整栋楼都搭着梯子。等油漆干了版面就回来,工头说是星期日中午。"]), rate=("慢一点,朋友", ["这一个小时您翻得太快太多了,喝杯茶再来吧。"])),
 "mk": dict(login=("Покажете читателска картичка", ["Написите се чуваат зад шалтерот. Кажете го бројот на картичката и тајниот збор, па ќе ви го донесеме листот.", '<form method="post"><input name="card"><input type="password" name="word"><button>Предај</button></form>']),
 bot=("Прво малку сметање", ["За да нè остават машините на мира: колку нозе имаат три кокошки и една крава? Впишете го одговорот и листот ќе се отвори.", '<form method="post"><input name="legs"><button>Отвори</button></form>']),
 region=("Не за вашиот брег", ["Договорот со агенцијата завршува на границата. За земјата од која доаѓа вашата врска овие листови остануваат покриени."]),
 repair=("Свеж малтер", ["Целата куќа е полна со скали. Написите се враќаат кога ќе се исуши бојата, мајсторот вели во недела напладне."]), rate=("Полека, пријателе", ["Овој час превртевте премногу листови. Вратете се по чајот."]))}


def unsure(l, L, S, i):
    D = DOOR[l]; k = lambda n: (L + S)[(n * 3 + i + 1) % (len(L) + len(S))]
    def counter(c, w):
        if i % 2: to = f"http://{c.host}/counter?for={c.num}"; w.redirect(c.url, to); w.put(to, c.page(h=D["login"][0], ps=D["login"][1], by="", date=""))
        else: w.put(c.url, c.page(h=D["login"][0], ps=D["login"][1], by="", date=""), status=200 if i else 401)
        living(c, w)
    add("wall-card", l, k(0), ["login", "blocked"], ["login", "blocked"], counter)
    add("wall-hens", l, k(1), ["blocked", "login"], ["blocked", "login"], everywhere(lambda c: f'<html><head><meta charset="utf-8"><title>{c.site}</title></head><body><h2>{D["bot"][0]}</h2>{D["bot"][1][0]}{D["bot"][1][1]}</body></html>', status=[200, 403, 200, 403][i]))
    add("wall-shore", l, k(2), ["blocked", "login"], ["blocked", "login"], everywhere(lambda c: c.page(h=D["region"][0], ps=D["region"][1], by="", date=""), status=[451, 200, 200, 403][i]))
    add("repair", l, k(3), ["server_error"], ["server_error"], everywhere(lambda c: f'<html><head><meta charset="utf-8"><title>{D["repair"][0]}</title></head><body><h1>{c.site}: {D["repair"][0]}</h1><p>{D["repair"][1][0]}</p></body></html>', status=[200, 503, 200, 200][i]))
    rated = i % 2 == 0
    x = ["rate_limited"] if rated else ["server_error"]
    add("tea" if rated else "five", l, k(4), x, x, everywhere(lambda c: c.page(h=D["rate"][0], ps=D["rate"][1], by="", date="") if rated else "<html><body><pre>0x80040e14 line 41</pre></body></html>", status=429 if rated else [0, 500, 0, 502][i]))
    add("shell", l, k(5), ["empty"], ["empty"], everywhere(lambda c: f'<!DOCTYPE html><html lang="{l}"><head><meta charset="utf-8"><title>{c.site}</title><script defer src="/b.{c.num}.js"></script></head><body><div id="app"></div></body></html>'))
    if l == "en":
        def hang(c, w): w.put(c.url, "", misbehave="hang"); living(c, w)
        add("net-hang", l, k(6), ["timeout"], ["timeout"], hang)
    elif l == "zh":
        def reset(c, w): w.put(c.url, "", misbehave="reset"); living(c, w)
        add("net-reset", l, k(6), ["reset", "refused"], ["reset", "refused"], reset)
    else:
        def refused(c, w): w.detours[c.host] = "127.0.0.1:1"
        add("net-refused", l, k(6), ["refused"], ["refused"], refused)
