"""A labelled web of usual fates: relaunches, expired agencies, metered papers, dropped names, small corrections and facts that turned.
307 pages, 17 layouts.

Written without sight of the rules. When they met it first, rot F1 was .950 with an archive and .923 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import random

from world import World

DAY = "2026-11-14"



# ---------------------------------------------------------------- chrome words

def _words(text):
    return {line.split("=", 1)[0].strip(): line.split("=", 1)[1].strip().split("|") for line in text.strip().splitlines()}


W = {
"en": _words("""
home=Home|Front page|Start
news=News|Latest news|Local news
pol=Politics|Government|Council
eco=Business|Economy|Money
cul=Arts|Culture|Life
spo=Sport|Sports|Football
vid=Video|Watch|Pictures
con=Contact us|Contact|Get in touch
abo=About us|About|Who we are
sea=Search|Search this site|Find
pri=Print|Print this page|Printer-friendly version
mai=Email to a friend|Send by e-mail|E-mail this
sha=Share|Share this story|Spread the word
com=Comments|Have your say|Reader comments
mos=Most read|Popular now|Top stories this week
rel=Related|See also|More on this
lat=Latest|Just in|Newest stories
adv=Advertisement|Sponsored|Ad
by=By|Words by|Reporter:
pub=Published|Posted|Date:
tag=Tags|Filed under|Topics
cop=All rights reserved.|Reproduction only with permission.|Material may be quoted with a link to the source.
imp=Registered at the post office as a newspaper. Editor-in-chief: M. Tolland|Published by Larkspur Media Ltd, 8 Chandler Row|Office hours Monday to Friday, 9 to 5. Tel. 0555 014 220
sub=Subscribe|Become a member|Support us
log=Log in|Sign in|My account
nlt=Get our newsletter every morning. Your e-mail:|Sign up for the weekend letter|The day in five minutes: join our mailing list
coo=We use cookies to make this site work and to count visits.|This website stores cookies on your device. You can choose which.|Cookies help us show you fitting adverts. Manage your choices here.
acc=Accept all|OK, got it|I agree
wea=Tonight 6 °C, light rain|Tomorrow: cloudy, 9 °C|Wind from the west, 11 °C
vie=views|reads|hits
edi=Desk editor: P. Ashdown|Page edited by J. Quill|Online editor: R. Mabey
pho=Photo: archive|Picture: staff|Photograph by H. Senn
top=Back to top|Top of page|Up
arc=Archive|Past issues|Older stories
tick=Breaking|Now|Ticker
"""),
"ru": _words("""
home=Главная|На главную|Первая полоса
news=Новости|Лента новостей|События
pol=Политика|Власть|Депутаты
eco=Экономика|Деньги|Бизнес
cul=Культура|Афиша|Жизнь
spo=Спорт|Хоккей|Спортивная жизнь
vid=Видео|Фото и видео|Смотреть
con=Контакты|Обратная связь|Написать в редакцию
abo=О нас|О редакции|О проекте
sea=Поиск|Найти|Поиск по сайту
pri=Версия для печати|Распечатать|Печать
mai=Отправить другу|Переслать по почте|Отправить ссылку
sha=Поделиться|Рассказать друзьям|Поделиться в соцсетях
com=Комментарии|Обсуждение|Мнения читателей
mos=Самое читаемое|Популярное|Топ недели
rel=По теме|Читайте также|Материалы по теме
lat=Последние новости|Свежее|Только что
adv=Реклама|На правах рекламы|Спецпроект
by=Автор:|Текст:|Корреспондент
pub=Опубликовано|Дата:|Размещено
tag=Теги|Метки|Рубрики
cop=Все права защищены.|При перепечатке ссылка обязательна.|Использование материалов разрешено только со ссылкой на источник.
imp=Свидетельство о регистрации СМИ ЭЛ № 77-41820. Главный редактор О. Ледяев|Учредитель: ООО «Северный печатник». Тел. (8432) 55-01-44|Адрес редакции: ул. Мостовая, 12. Время работы: 9.00–18.00
sub=Подписка|Поддержать редакцию|Подписаться
log=Вход|Войти|Личный кабинет
nlt=Подпишитесь на утреннюю рассылку. Ваш e-mail:|Главное за день — в нашем канале|Получайте письма редакции по пятницам
coo=Мы используем файлы cookie, чтобы сайт работал лучше.|Продолжая пользоваться сайтом, вы соглашаетесь на обработку cookie.|Сайт собирает метаданные посетителей (cookie, IP-адрес).
acc=Принять|Хорошо|Согласен
wea=Ночью −4 °C, снег|Завтра облачно, −1 °C|Ветер северный, +2 °C
vie=просмотров|прочтений|показов
edi=Редактор ленты: Н. Зоркина|Выпускающий редактор П. Грач|Редактор: И. Лапин
pho=Фото: архив|Фото пресс-службы|Фото Г. Вялова
top=Наверх|К началу страницы|Вверх
arc=Архив|Архив номеров|Прошлые выпуски
tick=Срочно|Сейчас|Бегущая строка
"""),
"zh": _words("""
home=首页|网站首页|返回首页
news=新闻|要闻|本地新闻
pol=时政|政务|人大
eco=财经|经济|产经
cul=文化|生活|副刊
spo=体育|足球|健身
vid=视频|图片|影像
con=联系我们|投稿邮箱|联系方式
abo=关于我们|网站简介|本网简介
sea=搜索|站内搜索|检索
pri=打印|打印本页|打印此文
mai=推荐给朋友|邮件分享|发送给好友
sha=分享到|分享|转发
com=网友评论|评论|我要评论
mos=热门排行|点击排行|一周热点
rel=相关新闻|相关阅读|相关链接
lat=最新消息|滚动新闻|最新报道
adv=广告|推广|商业信息
by=记者|作者:|本报记者
pub=发布时间:|日期:|时间:
tag=标签|关键词|专题
cop=版权所有,未经书面授权不得转载。|转载请注明来源。|本网站所刊登的信息,均为本社版权所有。
imp=新闻信息服务许可证编号:00120260017 总编辑:沈怀舟|主办单位:云棠报业集团 电话:0555-8801422|地址:云棠市长桥路12号 邮编:455012
sub=订阅|数字报订阅|客户端下载
log=登录|会员登录|用户登录
nlt=扫码关注公众号,每天早上看新闻|请输入邮箱订阅早报|下载客户端,第一时间获取消息
coo=本站使用Cookie以改善浏览体验。|继续浏览即表示您同意我们的隐私政策。|我们会收集必要的浏览数据用于统计。
acc=同意|知道了|接受
wea=今夜小雨 6℃|明天多云 9℃|偏北风三级 11℃
vie=次浏览|阅读|点击
edi=责任编辑:陆秉文|编辑:何知秋|责编:罗青
pho=资料图|本报记者摄|图片由主办方提供
top=返回顶部|回到顶部|页首
arc=往期回顾|历史新闻|过刊
tick=快讯|滚动|即时
"""),
"mk": _words("""
home=Почетна|Насловна|Дома
news=Вести|Најнови вести|Македонија
pol=Политика|Власт|Собрание
eco=Економија|Бизнис|Пари
cul=Култура|Живот|Сцена
spo=Спорт|Фудбал|Ракомет
vid=Видео|Фото|Гледај
con=Контакт|Пишете ни|Маркетинг
abo=За нас|Импресум|Редакција
sea=Пребарај|Барај|Пребарување
pri=Печати|Верзија за печатење|Отпечати
mai=Испрати на пријател|Прати по е-пошта|Испрати линк
sha=Сподели|Споделете ја веста|Сподели на мрежите
com=Коментари|Вашето мислење|Дискусија
mos=Најчитано|Топ вести|Најпопуларно
rel=Поврзани вести|Прочитајте и|На иста тема
lat=Најново|Последни вести|Штотуку
adv=Реклама|Огласен простор|Промо
by=Пишува:|Автор|Новинар:
pub=Објавено|Датум:|Објавено на
tag=Клучни зборови|Тагови|Теми
cop=Сите права се задржани.|Преземањето е дозволено само со наведување на изворот.|Забрането е копирање без писмена согласност.
imp=Издавач: Липа Медиа ДООЕЛ. Главен уредник: К. Ристоски|Адреса: ул. Четврта бр. 12, тел. 055 014 220|Медиумот е член на Здружението на дигитални редакции
sub=Претплата|Поддржете нè|Претплати се
log=Најава|Најавете се|Мојот профил
nlt=Примајте ги вестите секое утро. Ваша е-пошта:|Пријавете се на билтенот|Зачленете се на нашата Вибер-група
coo=Страницава користи колачиња за подобро искуство.|Со продолжување се согласувате со употребата на колачиња.|Користиме колачиња за статистика и огласи.
acc=Прифаќам|Во ред|Се согласувам
wea=Ноќеска 3 °C, магла|Утре облачно, 8 °C|Слаб ветер, 10 °C
vie=прегледи|читања|посети
edi=Уредник: В. Стојкоска|Дежурен уредник: Г. Мицев|Приредил: Л. Наумов
pho=Фото: архива|Фото: Д. Велков|Илустрација
top=Најгоре|Кон врвот|Нагоре
arc=Архива|Стари изданија|Претходни броеви
tick=Итно|Сега|Во тек
"""),
}

# other headlines of such sites, for lists, tickers and front pages
HEADS = {
"en": """Bakery on Quay Street reopens after two years of scaffolding
School choir from Castleby sings for the lifeboat crew
Bus line 14 gets four new stops from Monday
Orchard owners count the cost of a late frost
Rovers sign goalkeeper from second division side
Night market moves indoors for the winter
Council looks again at parking fees by the harbour
Beavers return to the upper Tarn after a century
Volunteers wanted for the annual tree count
Five questions about the new recycling bins
Crossword: the answers of last week
Old ferry terminal to become a climbing hall
Dentists warn of long waiting lists
Allotment prize goes to a leek of two metres
Readers' photographs: fog over the moors
Chess club celebrates its ninetieth year
Electric taxis take to the streets of Wexcombe
A walk of nine miles along the disused railway
Theatre opens its season with a comedy
New timetable for the swimming baths""".splitlines(),
"ru": """В Заречье открыли каток под крышей
Автобус № 7 пойдёт по новому маршруту
Хоккеисты «Мотора» выиграли третий матч подряд
Дачники заготовили рекордный урожай тыкв
Музей часов ищет смотрителя
На рынке подешевела морковь
Студенты вернулись из экспедиции к ледникам
Лесничие пересчитали лосей
Художник расписал трансформаторную будку
Почему в домах на Садовой холодно: отвечает инженер
В библиотеке имени Громова пройдёт ночь сказок
Рыбаков просят не выходить на первый лёд
Конкурс снежных скульптур соберёт двадцать команд
Гороскоп на неделю
Трамваи переоденут в ретро-цвета
Как оформить пропуск на набережную
Школьники собрали робота для сортировки крышек
В парке высадили аллею лип
Мороз и солнце: фотографии читателей
Кинотеатр «Маяк» покажет немое кино""".splitlines(),
"zh": """城南菜市场改造完成,周六开门迎客
市图书馆延长开放时间至晚九点
少年足球队夺得邻省邀请赛亚军
公交十二路明起增加三个站点
老手艺人办起免费竹编课
今冬首批草莓上市
退休教师二十年义务巡河
南湖公园红叶进入最佳观赏期
小学生给消防员写信
夜市搬进旧厂房
地铁三号线开始空载试运行
博物馆征集老照片
社区食堂推出素食套餐
登山协会招募志愿者
气象台:周末有雾,出行注意
中学生机器人赛落幕
读者摄影:雨后的石桥
农科院新稻种试收
剧院新季首演一票难求
旧书店搬迁半价酬宾""".splitlines(),
"mk": """Нова игротека во паркот кај мостот
Автобусот број 5 ќе вози и во недела
Ракометарите со победа на гостински терен
Пазар: паприката поевтина, доматот поскап
Училишниот хор ја доби првата награда
Планинарите маркираа нова патека
Езерската риба сè поретка на тезгите
Отворена изложба на стари разгледници
Хороскоп за викендов
Рецепт на денот: пита со праз
Доброволци исчистија два километра брег
Студенти направија апликација за паркирање
Кино под ѕвезди и во ноември
Лозарите задоволни од годинешното грозје
Читателска фотографија: магла над полето
Како до нов пасош за три дена
Театарската сезона почнува со комедија
Нови светилки на кејот
Шахистите ја слават педесетгодишнината
Снег на високите планини, верижници задолжителни""".splitlines(),
}

ADS = {
"en": ["Hearing aids from £9 a week", "Conservatories by Penhale: half price until Sunday", "Boilers serviced within 24 hours", "Your own villa in the sun? Ask for our brochure",
       "Garden centre Fernley: winter sale", "Refinance your car today", "Cruise the fjords with Albion Lines", "New sofas, free delivery"],
"ru": ["Окна со скидкой 40 % до конца месяца", "Кредит за 15 минут без справок", "Ремонт холодильников на дому", "Санаторий «Сосновый» приглашает",
       "Новые квартиры у реки от застройщика", "Шубы в рассрочку", "Курсы английского с нуля", "Такси «Ветерок»: 55-55-55"],
"zh": ["湖景新房首付低至两成", "名师一对一辅导", "家电清洗团购价", "秋冬羽绒服特卖", "本地旅行社冬令营报名", "二手车免费评估", "新茶上市,满百包邮", "口腔诊所周年优惠"],
"mk": ["Потрошувачки кредит за еден ден", "Зимски гуми со 20 % попуст", "Одмор на езеро за пензионери", "Нови станови во населба Север", "Прозорци и врати по мерка",
       "Курс по германски јазик", "Мебел Јасен: распродажба", "Оптика Видик: бесплатна контрола"],
}

COMM = {
"en": [("Old Tom", "They said the same ten years ago and nothing came of it."), ("marjorie_k", "Good piece, thank you."), ("Dunmarrow Dad", "First!"),
       ("A. Pell", "The link in the third paragraph gives me a 404, could you repair it?"), ("moderator", "This comment has been removed because it broke the house rules."),
       ("river rat", "Page not found when I open it on my phone, fine on the computer."), ("Jo", "Who pays for it in the end? We do."), ("Kestrel", "I was there. It was colder than the paper says.")],
"ru": [("Сергеич", "Десять лет одно и то же обещают."), ("Ольга П.", "Спасибо за статью, очень нужная тема."), ("гость", "А у меня на телефоне страница не найдена, с компьютера открылась."),
       ("модератор", "Комментарий удалён за нарушение правил."), ("Vasek", "Первый!"), ("Пенсионерка", "И кто за всё это заплатит? Опять мы."), ("Ирина", "Ссылка в конце не работает, ошибка 404."), ("земляк", "Я там был, народу меньше, чем пишут.")],
"zh": [("老街坊", "十年前就这么说,希望这次能成。"), ("云中客", "写得实在,支持。"), ("网友5531", "沙发!"), ("管理员", "该评论因违反规定已被删除。"),
       ("路过", "文中链接打不开,显示404。"), ("小满", "这笔钱最后谁出?"), ("钓鱼翁", "我就在现场,比照片冷多了。"), ("夜读", "手机上提示页面不存在,电脑能看。")],
"mk": [("Горазд", "Тоа го слушаме веќе десет години."), ("мира77", "Одличен текст, благодарам."), ("анонимен", "На телефон ми вели дека страницата не постои, на компјутер е во ред."),
       ("админ", "Коментарот е избришан поради навреди."), ("Пензионер", "А кој ќе плати? Пак ние."), ("Ристо", "Прв!"), ("Езерец", "Линкот на крајот не работи, дава 404."), ("Лена", "Бев таму, имаше помалку луѓе отколку што пишувате.")],
}

MONTHS = {
"en": "January February March April May June July August September October November December".split(),
"ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
"mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември".split(),
}


def day_text(lang, form, day=14, hour="10:42"):
    if lang == "zh":
        return [f"2026-11-{day} {hour}", f"2026年11月{day}日{hour}", f"2026/11/{day}", f"11月{day}日 {hour}"][form % 4]
    m = MONTHS[lang][10]
    return [f"{day} {m} 2026", f"{day}.11.2026 {hour}", f"2026-11-{day}", f"{m} {day}, 2026, {hour}" if lang == "en" else f"{hour}, {day} {m} 2026"][form % 4]


# ---------------------------------------------------------------- names of sites

PLACES = {
"en": [(n, n.lower().replace(" ", "")) for n in "Harrowmere,Wexcombe,Dunmarrow,Castleby,Oakhollow,Tarnside,Fenwick Bay,Millbrook Ferry,Stonegarth,Brackenford,Pellworth,Ashlow,Greywick,Upper Marl,Torrish,Lanefield,Quernby,Saltmoor".split(",")],
"ru": [("Верхнеозёрск", "verhneozersk"), ("Заречный Яр", "zarech-yar"), ("Лодейск", "lodeysk"), ("Мостовск", "mostovsk"), ("Кедрогорск", "kedrogorsk"), ("Тихоборск", "tihoborsk"), ("Синеречье", "sinerechye"), ("Старолипск", "starolipsk"), ("Белояринск", "beloyarinsk"),
       ("Камнегорье", "kamnegorye"), ("Озерецк", "ozeretsk"), ("Ветлужино", "vetluzhino"), ("Нижняя Пристань", "npristan"), ("Дальнемысск", "dalnemyssk"), ("Соснополье", "sosnopolye"), ("Громовск", "gromovsk")],
"zh": [("云棠", "yuntang"), ("临溪", "linxi"), ("白鹭洲", "bailuzhou"), ("青石", "qingshi"), ("望亭川", "wangtingchuan"), ("东篱", "dongli"), ("沧浦", "cangpu"), ("南屏岭", "nanpingling"), ("鹤鸣", "heming"), ("清漪", "qingyi"), ("石门塘", "shimentang"), ("银杏湾", "yinxingwan"),
       ("梧桥", "wuqiao"), ("澄江口", "chengjiangkou"), ("双溪坪", "shuangxiping"), ("松隐", "songyin")],
"mk": [("Каменвир", "kamenvir"), ("Липовград", "lipovgrad"), ("Езерово", "ezerovo"), ("Ореховлаг", "orehovlag"), ("Бел Мост", "belmost"), ("Горна Река", "gornareka"), ("Тополчани Поле", "topolcani-pole"), ("Студенец", "studenec"), ("Јасеново", "jasenovo"), ("Дабјани", "dabjani"),
       ("Светлик", "svetlik"), ("Врбово", "vrbovo"), ("Крстопат", "krstopat"), ("Долно Поле", "dolnopole"), ("Сончев Рид", "soncevrid"), ("Водоча Мала", "vodocamala")],
}
FORMS = {
"en": {"press": [("{} Courier", "{}courier"), ("The {} Observer", "{}-observer"), ("{} Today", "{}today"), ("{} Evening Post", "{}eveningpost"), ("{} Herald", "{}herald"), ("{} Newswire", "{}-wire"), ("Radio {}", "radio{}"), ("{} TV", "{}tv")],
       "office": [("{} County Council", "{}.gov"), ("University of {}", "uni-{}"), ("{} Rivers Trust", "{}rivers"), ("{} Port Authority", "port-of-{}")],
       "blog": [("Notes from {}", "notesfrom{}"), ("{} Diary", "{}diary.blogs"), ("The {} Watcher", "{}watcher")]},
"ru": {"press": [("{}. Новости", "{}-news"), ("{}. Вестник", "vestnik-{}"), ("{} Онлайн", "{}online"), ("ИА «{}»", "ia-{}"), ("Вечерний {}", "vecher-{}"), ("{} ТВ", "{}tv"), ("{} Инфо", "{}info"), ("Газета «{}»", "gazeta-{}")],
       "office": [("Администрация: {}", "adm-{}"), ("Департамент транспорта, {}", "dt-{}"), ("Университет, {}", "univ-{}"), ("Фонд «{}»", "fond-{}")],
       "blog": [("Дневник: {}", "{}.blogi"), ("Записки: {}", "zapiski-{}"), ("{} глазами соседа", "sosed-{}")]},
"zh": {"press": [("{}日报", "{}ribao"), ("{}晚报", "{}wb"), ("{}新闻网", "{}news"), ("{}在线", "{}online"), ("{}网", "www-{}"), ("{}电视台", "{}tv"), ("{}时报", "{}times"), ("{}热线", "{}rexian")],
       "office": [("{}市人民政府", "{}-gov"), ("{}交通运输局", "jt-{}"), ("{}大学", "{}-edu"), ("{}环保协会", "{}huanbao")],
       "blog": [("{}笔记", "{}.boke"), ("{}街谈", "{}jietan"), ("{}旧事", "{}jiushi")]},
"mk": {"press": [("{} Денес", "{}denes"), ("Весник {}", "vesnik-{}"), ("{} Инфо", "{}info"), ("Радио {}", "radio-{}"), ("ТВ {}", "tv{}"), ("{} 24", "{}24"), ("{} Прес", "{}pres"), ("Глас на {}", "glas-{}")],
       "office": [("Општина {}", "opstina-{}"), ("Универзитет {}", "univ-{}"), ("Јавно претпријатие {}", "jp-{}"), ("Здружение {}", "zdr-{}")],
       "blog": [("Белешки од {}", "beleski-{}"), ("{} блог", "{}.blogovi"), ("Дневник од {}", "dnevnik-{}")]},
}

STORIES = {"en": {}, "ru": {}, "zh": {}, "mk": {}}


def S(lang, key, head, text, typo=(), name=None, add=None, rew=(), slug=None, author="", alt=None):
    paras = [" ".join(p.split()) if lang != "zh" else "".join(p.split()) for p in text.strip().split("\n\n")]
    STORIES[lang][key] = dict(lang=lang, key=key, head=head, paras=paras, typo=list(typo), name=name, add=add, rew=list(rew), slug=slug or key, author=author, alt=alt or head)


# ---------------------------------------------------------------- stories, English

S("en", "toll", "Sallow Bridge toll to rise to 4.20 crowns from January", """
The toll for crossing the Sallow Bridge will rise from 3.50 to 4.20 crowns for a car on 1 January, the bridge board decided on Friday evening by five votes to two.

Lorries of more than twelve tonnes will pay 19 crowns instead of 16. Motorcycles and bicycles remain free, and the rebate of 30 per cent for people who live in Greywick and Torrish is kept.

"Nobody on this board likes doing it," said its chairwoman, Maud Erringer. "But the cables on the eastern span were last replaced in 1987, and the insurers have told us what happens if we wait."

The work on the cables is to begin in April and to cost 61 million crowns over three years. During the work one of four lanes will be closed at night, from ten in the evening until five in the morning.

The hauliers' association called the decision a tax on the north bank. Its secretary, Colm Vasey, said that 2,300 lorries cross the bridge on an ordinary working day and that most of them have no other way. "The ferry stopped in 2011. Where should we drive?"

The two members who voted against, both from Torrish, had asked for a smaller step of 0.35 crowns in each of two years. The board will review the toll in the autumn of 2028.
""", typo=[("decidded on Friday", "decided on Friday"), ("ordinery working day", "ordinary working day")], name=("Maud Eringer", "Maud Erringer"),
  add="The county's transport committee said in a statement later on Saturday that it had been told of the decision and would discuss it at its December meeting.",
  rew=[([("to 4.20 crowns", "to 4.80 crowns"), ("19 crowns instead", "22 crowns instead"), ("five votes to two", "four votes to three")], "Sallow Bridge toll to rise to 4.80 crowns from January"),
       ([("cost 61 million", "cost 94 million"), ("2,300 lorries", "1,300 lorries")], None)], slug="sallow-bridge-toll-rise", author="Edith Carrow", alt="Toll on Sallow Bridge raised to 4.20 crowns")

S("en", "purge", "Council deletes 14,000 pages from its website", """
Harbourne council has removed some 14,000 pages from its website in the past week, among them the minutes of every planning meeting before 2015. Visitors who follow an old link are told that the page cannot be found.

A spokesman, Giles Penderby, said that the pages had been "redundant, outdated or trivial" and that fewer than two in a hundred had been opened in the last year. "We moved to a new system on Monday. Paying to carry everything over would have been absurd."

Local historians see it differently. "Error 404 is now our most complete public record," said Wilma Strake, who has kept a private index of the planning files since 2004. She counted 318 broken links in her own list alone.

The council says that paper copies of the minutes remain in the county archive, where they can be read on Tuesdays and Thursdays. Anyone who misses a document may write to the webmaster, and it will be put back "if there is a good reason".

The opposition has asked for a debate on 23 November. It wants the old site to be restored under an address of its own until the national library has copied it.
""", typo=[("ouotdated or trivial", "outdated or trivial")], name=("Giles Penderbie", "Giles Penderby"),
  add="Update, 15 November: the national library has confirmed that it holds a copy of the old website from March and will make it public within the month.",
  rew=[([("14,000 pages", "1,400 pages"), ("318 broken links", "31 broken links")], "Council deletes 1,400 pages from its website"),
       ([("Giles Penderby", "Rowena Askill"), ("A spokesman", "A spokeswoman")], None)], slug="council-deletes-14000-pages", author="Tess Holloway")

S("en", "ward", "Hospital will not close its maternity ward, board says", """
The maternity ward of St Brannoc's hospital will not be closed, the hospital board said on Saturday after a week of rumours. A paper that named the ward as one of three possible cuts had been a draft and was never adopted.

"There is no plan, there was no decision, and there will not be one this winter," the medical director, Dr Imogen Farrant, told about 200 people who had gathered in the rain at the main gate.

The ward has twelve beds and eleven midwives; two posts are vacant. Last year 612 children were born there. The next maternity ward is at Quernby, 54 kilometres away over the pass, which was shut by snow on nineteen days last winter.

The draft, which this newspaper has seen, put the savings at 2.4 million crowns a year. It was written by a consulting firm that the board hired in June for a fee of 180,000 crowns.

The midwives' union said it was relieved but would keep its petition open. More than 9,000 people have signed it. "We have heard promises before," said its local secretary, Bryony Latch. "In 2019 they promised us a second operating theatre."
""", typo=[("gatherd in the rain", "gathered in the rain")], name=("Bryony Latsch", "Bryony Latch"),
  add="The health ministry declined to comment on Saturday.",
  rew=[([("will not be closed, the hospital", "will be closed in March, the hospital"), ("\"There is no plan, there was no decision, and there will not be one this winter,\"", "\"There is no other way, the decision was taken on Thursday, and it will not be reversed,\""),
         ("had been a draft and was never adopted", "has been adopted")], "Hospital will close its maternity ward, board says"),
       ([("612 children", "412 children"), ("2.4 million crowns", "3.9 million crowns"), ("twelve beds", "eight beds")], None)], slug="maternity-ward-stays", author="Owen Strand")

S("en", "flood", "Flood on the Tarn drives 420 people from their homes", """
About 420 people in the lower Tarn valley left their homes in the night to Saturday when the river rose to 5.6 metres at Millbrook Ferry, the highest mark since 1968.

Firemen went from door to door in boats in Saddler Street and Mill Lane. No one was hurt, but a man of 81 was taken to hospital after he had waited four hours on the roof of his shed. The school gymnasium at Pellworth took in 260 people, the others went to relatives.

"We had sandbags for one metre, and what came was two," said the head of the fire brigade, Desmond Yarrow. He praised the farmers who brought 34 tractors with pumps.

The railway between Pellworth and Tarnside is interrupted because the embankment has slipped over a length of 90 metres. The company does not expect trains to run before the end of the month; buses go every hour.

The weather service expects the rain to stop on Sunday. The water had fallen by 40 centimetres by noon. The county has promised 500 crowns of first aid for each household, to be paid from Tuesday at the town hall against an identity card.

Insurance is another matter. Of the 190 houses under water, fewer than half are insured against floods, the mayor, Agnes Thorley, estimated. Since 2014 companies have refused new policies for the streets nearest the river.
""", typo=[("embankement has slipped", "embankment has slipped"), ("the heighest mark", "the highest mark")], name=("Desmond Yarow", "Desmond Yarrow"),
  add="Drinking water in Millbrook Ferry should be boiled until further notice, the county's health office added on Saturday evening.",
  rew=[([("About 420 people", "About 640 people"), ("5.6 metres", "5.9 metres"), ("took in 260", "took in 480")], "Flood on the Tarn drives 640 people from their homes"),
       ([("No one was hurt, but a man of 81 was taken to hospital after he had waited", "One man was killed: he was 81 and had waited"), ("190 houses", "230 houses")], None)], slug="tarn-flood-420-leave-homes", author="Nell Averill", alt="Floods in the Tarn valley: 420 people leave homes")

S("en", "folding", "Stonegarth Mercury to shut its website and keep only the print edition", """
This site will close on 31 December. With that sentence the Stonegarth Mercury, founded in 1871, told its readers on Saturday that it will give up the internet and go back to paper alone.

"The page you are looking for will no longer exist, and we are happy about it," wrote its editor, Barnaby Colt, in a leader. The website had cost 40,000 crowns a year and brought in less than a quarter of that, he said; a paywall, tried in 2022, found 212 subscribers.

The weekly sells 6,800 copies, most of them at petrol stations and in the market hall. It employs seven people, none of whom will lose their job. From January the paper will have eight more pages, two of them for letters.

The articles of the past eighteen years will be deleted from the server, though the town library has taken a copy on two hard disks. The domain will be sold. "An online casino has already asked," Colt wrote. "We said no. A maker of honey has asked too."

Media scholars call the step rare. Professor Lydia Marrable of the University of Ashlow knows of four such cases in twenty years, two of which returned to the net. "People do not miss a website at first. They miss it when they look for something."
""", typo=[("brougt in less", "brought in less")], name=("Barnabie Colt", "Barnaby Colt"),
  add="Correction: an earlier version of this article did not mention that the paper's advertising supplement will also end.",
  rew=[([("6,800 copies", "4,200 copies"), ("none of whom will lose their job", "three of whom will lose their job")], None),
       ([("31 December", "31 March"), ("40,000 crowns", "75,000 crowns")], None)], slug="mercury-shuts-website", author="Sam Dray")

S("en", "mayor", "Former mayor Alden Pryce sentenced to four years for bribery", """
The district court at Lanefield on Friday sentenced Alden Pryce, mayor of the town from 2013 to 2022, to four years in prison. The judges found that he had taken 310,000 crowns from a builder for the contract for the sports hall.

Pryce, 63, listened without a movement. "I have never sold this town," he had said in his last word on Wednesday. His lawyer, Sigrid Holm, announced an appeal within the hour; until it is decided he remains free on bail.

The builder, Terence Mould, was given two years on probation because he had told the prosecutors of the payments himself. They were made in nine instalments, he said, each in an envelope of the parish magazine.

The presiding judge, Hester Quayle, spoke of "a patience for small dishonesty that ended in a large one". Two members of the former building committee were acquitted for want of proof.

The sports hall, opened in 2020, cost 11.7 million crowns instead of the 8.2 million first planned. The council is considering a claim for damages; its members will talk about it in closed session on 26 November.
""", typo=[("anounced an appeal", "announced an appeal")], name=("Hestor Quayle", "Hester Quayle"),
  add="About forty people had come to hear the judgment; the court had moved the session into its largest room.",
  rew=[([("to four years in prison", "to six years in prison"), ("310,000 crowns", "540,000 crowns")], "Former mayor Alden Pryce sentenced to six years for bribery"),
       ([("Terence Mould", "Clement Rusk"), ("Sigrid Holm", "Peter Anstey")], None)], slug="alden-pryce-sentenced", author="Verity Moss", alt="Alden Pryce, ex-mayor of Lanefield, gets four years in prison")

S("en", "dropped", "Charity's expired domain now advertises a casino", """
A charity for sick children has lost its web address to an online casino because nobody paid a bill of 14 crowns. Since Thursday, visitors of the old address of the Little Larches fund have been offered "120 free spins" instead of advice for parents.

"We changed treasurer in August and the reminder went to a mailbox that no one reads," said the chairman of the fund, Rupert Ings. The domain expired on 2 October, was put up for sale a month later and went to a buyer abroad for 2,150 crowns.

The fund has asked 60 hospitals and schools to take down their links. Many have not answered. A leaflet with the address lies in every waiting room of the county, 25,000 copies of it.

Lawyers see little hope. "Whoever lets a name lapse has lost it," said Corinna Beck, who advises associations. A complaint to the registry takes half a year and costs more than the fund spends on bedside teachers in a month.

Until then the fund works under a new name with a hyphen. Donations by bank transfer are not affected.
""", typo=[("a buyer abraod", "a buyer abroad")], name=("Korinna Beck", "Corinna Beck"),
  add="The casino's operator did not reply to questions sent by e-mail on Friday.",
  rew=[([("2,150 crowns", "21,500 crowns"), ("60 hospitals and schools", "16 hospitals and schools")], None),
       ([("Rupert Ings", "Dorothea Plum"), ("chairman of the fund", "chairwoman of the fund")], None)], slug="charity-domain-casino", author="Ivo Lamb")

S("en", "s-rate", "Central bank of Norland keeps key rate at 3.75 per cent", """
The central bank of Norland left its key interest rate at 3.75 per cent on Saturday. All nine members of the council agreed. Governor Elspeth Rourke said inflation, now 2.6 per cent, was close to the goal. The next meeting is on 19 December.
""", typo=[("inflatoin, now", "inflation, now")], name=("Elspeth Rourque", "Elspeth Rourke"), add="The crown gained 0.2 per cent in late trading.", rew=[([("3.75 per cent", "4.25 per cent"), ("All nine members", "Six of nine members")], "Central bank of Norland raises key rate to 4.25 per cent"), ([("now 2.6 per cent", "now 3.4 per cent"), ("All nine members of the council agreed", "Two of the nine members dissented")], None)], slug="norland-key-rate")
S("en", "s-takedown", "Ministry takes report on dams off its website", """
WEXCOMBE - The ministry of works has removed a report on the state of 41 dams from its website. "The document is no longer available," a notice says. A spokeswoman said on Saturday that it contained errors and would be published again within three weeks.
""", typo=[("spokeswomen said", "spokeswoman said")], name=("WEXCOMB", "WEXCOMBE"), add="Opposition members have asked for copies.", rew=[([("41 dams", "14 dams"), ("three weeks", "three months")], None)], slug="dam-report-removed")
S("en", "s-404", "Museum of lost web pages opens with a room called 404", """
A museum of vanished web pages opened at Quernby on Saturday. Its first room is called "404 Not Found" and holds 90 framed error messages. Entry costs 6 crowns. "Sorry, the page you requested does not exist" is the visitors' favourite, says curator Fay Lomax.
""", typo=[("visiters' favourite", "visitors' favourite")], name=("Fay Lomacks", "Fay Lomax"), add="The museum is shut on Mondays.", rew=[([("90 framed", "190 framed"), ("6 crowns", "9 crowns")], None)], slug="museum-404-room")
S("en", "s-strike", "Rail strike called off after night of talks", """
A three-day rail strike due to begin on Sunday has been called off. The union and Norland Railways agreed on Saturday morning on a rise of 4.1 per cent and two more days of leave. About 8,600 drivers and guards must still vote by 5 December.
""", typo=[("drivers and gaurds", "drivers and guards")], name=("Norlands Railways", "Norland Railways"), add="Trains will run to the normal timetable on Sunday.", rew=[([("has been called off", "will go ahead"), ("agreed on Saturday morning on a rise of 4.1 per cent", "failed on Saturday morning to agree on a rise of 4.1 per cent"), ("must still vote by 5 December", "are called upon to stay away from work")], "Rail strike goes ahead after night of talks"), ([("4.1 per cent", "5.3 per cent"), ("8,600 drivers", "6,800 drivers")], None)], slug="rail-strike-called-off")
S("en", "s-quake", "Earthquake of magnitude 5.1 shakes Upper Marl", """
An earthquake of magnitude 5.1 shook Upper Marl at 4.17 on Saturday morning. Chimneys fell in three villages; two people were slightly hurt. The seismic service at Ashlow put the centre 9 kilometres below Brackenford and counted twenty weaker shocks until noon.
""", typo=[("the center 9 kilometers", "the centre 9 kilometres")], name=("Brakenford", "Brackenford"), add="Schools in the district will be inspected before lessons on Monday.", rew=[([("magnitude 5.1", "magnitude 5.6"), ("two people were slightly hurt", "eleven people were hurt, one of them badly")], "Earthquake of magnitude 5.6 shakes Upper Marl")], slug="quake-upper-marl")
S("en", "s-casino", "Regulator orders 27 casino websites blocked", """
The gambling regulator on Saturday told internet providers to block 27 casino and betting websites that work without a licence. Six of the names were once those of newspapers and schools. Visitors will see a page saying that access is denied, the regulator's head, Milo Crane, said.
""", typo=[("withuot a licence", "without a licence")], name=("Milo Krane", "Milo Crane"), add="A list is published on the first of each month.", rew=[([("27 casino", "72 casino"), ("Six of the names", "Nineteen of the names")], "Regulator orders 72 casino websites blocked")], slug="casino-sites-blocked")


# ---------------------------------------------------------------- stories, Russian

S("ru", "tarif", "Проезд в автобусах Лодейска подорожает до 38 рублей", """
С 1 декабря проезд в городских автобусах и троллейбусах Лодейска подорожает с 32 до 38 рублей. Постановление подписал в пятницу глава города Аркадий Снегирёв.

Для тех, кто платит картой «Лодья», поездка обойдётся в 35 рублей. Льготы для пенсионеров и школьников сохранятся, месячный проездной будет стоить 1 640 рублей вместо 1 420.

«Последний раз тариф меняли в 2023 году, с тех пор топливо подорожало на треть», — объяснил директор автопарка Руслан Ковжин. По его словам, предприятие закончило девять месяцев с убытком в 84 миллиона рублей, из 210 машин на линию ежедневно выходят 167.

Депутат горсовета Марина Оболонкова с расчётами не согласна. Она потребовала проверки и напомнила, что весной парк купил четыре служебных внедорожника. «Сначала пусть покажут, куда делись деньги, а потом лезут в карман пассажира», — сказала она.

Новые валидаторы появятся во всех автобусах до 15 января. Наличные принимать не перестанут, но билет у водителя будет на два рубля дороже. Телефон горячей линии автопарка — 55-20-20, он работает с шести утра до десяти вечера.
""", typo=[("Льготы для пенсионеров и школников", "Льготы для пенсионеров и школьников"), ("директор автопрка", "директор автопарка")], name=("Руслан Ковжын", "Руслан Ковжин"),
  add="Вечером в субботу пресс-служба мэрии уточнила, что пересадочный билет на 60 минут в городе сохранится.",
  rew=[([("до 38 рублей", "до 42 рублей"), ("1 640 рублей", "1 890 рублей"), ("в 35 рублей", "в 40 рублей")], "Проезд в автобусах Лодейска подорожает до 42 рублей"),
       ([("84 миллиона", "148 миллионов"), ("выходят 167", "выходят 121")], None)], slug="proezd-podorozhaet", author="Юлия Крамская", alt="Лодейск повышает плату за проезд до 38 рублей")

S("ru", "udalenie", "Удалить за сутки: как чистят сайты районных администраций", """
Сайты одиннадцати районных администраций области за неделю лишились разделов с отчётами о доходах чиновников. При переходе по старым ссылкам открывается надпись «Страница не найдена» или «Материал удалён».

Как рассказал «Вестнику» системный администратор одной из администраций, письмо с указанием пришло в понедельник утром. «Написано: удалить за сутки и доложить. Мы удалили и доложили», — говорит он, попросив не называть имени.

В областном правительстве указание подтвердили. Начальник управления информации Глеб Чуркин пояснил, что сведения устарели, а новый порядок не требует держать их в открытом доступе. По его подсчётам, речь идёт о 2 700 страницах.

Правозащитник Инга Варламова успела сохранить копии. «Ошибка 404 — это тоже ответ, — считает она. — Только отвечает она не на тот вопрос, который задавали жители». Архив из 640 файлов она выложила на зарубежном сервере, но и там он в пятницу был заблокирован на четыре часа.

Прокуратура области сообщила, что изучает обращение. Ответ обещан до 9 декабря.
""", typo=[("надпись «Станица не найдена»", "надпись «Страница не найдена»")], name=("Инга Варлаамова", "Инга Варламова"),
  add="Дополнено 15 ноября. После публикации раздел с отчётами вновь открылся на сайте Камнегорского района.",
  rew=[([("Сайты одиннадцати", "Сайты девятнадцати"), ("2 700 страницах", "7 200 страницах")], None),
       ([("указание подтвердили", "указание опровергли"), ("пояснил, что сведения устарели, а новый порядок не требует держать их в открытом доступе", "заявил, что никакого письма не было, а разделы закрыли сами районы")], None)], slug="udalit-za-sutki", author="Павел Ростоцкий")

S("ru", "zavod", "Завод «Сигнал» не будут закрывать, заявил губернатор", """
Завод «Сигнал» в Кедрогорске закрывать не будут, заявил в субботу губернатор Леонид Басманов на встрече с рабочими. Слухи о ликвидации он назвал «чьей-то неумной фантазией».

На заводе, который выпускает железнодорожную автоматику, работают 1 480 человек. С октября цеха перешли на трёхдневную неделю: главный заказчик отложил договор на 900 миллионов рублей до следующего лета.

«Зарплату за октябрь мы получили, но половину, — сказала сборщица Тамара Лучко. — Если до Нового года не отдадут остальное, люди уйдут на лесокомбинат, там уже висит объявление».

Губернатор пообещал, что область даст поручительство по кредиту в 350 миллионов рублей. Деньги должны поступить до 10 декабря. Ещё 120 миллионов вложит владелец, холдинг «Путевые системы».

Директор завода Эдуард Пясецкий сообщил, что сокращений не планируется, но 60 инженерам предложат временную работу в соседнем Громовске. Профсоюз с этим согласился при условии, что жильё оплатит предприятие.

Последний раз «Сигнал» останавливали в 1998 году на пять месяцев. Ветераны вспоминают, что тогда рабочим платили кастрюлями.
""", typo=[("перешли на трёхдневую неделю", "перешли на трёхдневную неделю")], name=("Эдуард Песецкий", "Эдуард Пясецкий"),
  add="В холдинге «Путевые системы» на запрос редакции пока не ответили.",
  rew=[([("закрывать не будут, заявил", "закроют в феврале, заявил"), ("Слухи о ликвидации он назвал «чьей-то неумной фантазией».", "Решение о ликвидации он назвал тяжёлым, но неизбежным."), ("сокращений не планируется, но", "сократят всех, и")], "Завод «Сигнал» закроют в феврале, заявил губернатор"),
       ([("1 480 человек", "1 140 человек"), ("350 миллионов", "530 миллионов"), ("Ещё 120 миллионов", "Ещё 210 миллионов")], None)], slug="zavod-signal", author="Антон Бирюков")

S("ru", "pozhar", "Пожар на складе в Мостовске тушили девять часов", """
Склад бытовой техники на улице Кольцевой в Мостовске загорелся в ночь на субботу. Пожарные справились с огнём только к девяти утра. Площадь пожара составила 4 200 квадратных метров, сообщило управление МЧС.

По предварительным данным, пострадавших нет. Двух охранников вывели через боковой выход в первые минуты. «Сработала не сигнализация, а собака, — рассказал начальник караула Виктор Дорошин. — Она и разбудила людей».

На месте работали 96 пожарных и 31 машина. Воду возили из реки за два километра, потому что ближайший гидрант оказался закатан в асфальт. Дым был виден в соседнем Старолипске.

Владелец склада, фирма «Уют-Север», оценил ущерб в 170 миллионов рублей. Имущество было застраховано. Дознаватели считают главной версией замыкание в зарядном устройстве погрузчика.

Движение по Кольцевой закрыто до вечера воскресенья, автобусы № 3 и № 11 идут в объезд по Кузнечной. Жителей ближайших домов просят не открывать окна.
""", typo=[("Площадь пожара сотавила", "Площадь пожара составила")], name=("Виктор Дарошин", "Виктор Дорошин"),
  add="К вечеру специалисты взяли пробы воздуха: превышения норм, по их данным, не обнаружено.",
  rew=[([("4 200 квадратных", "7 600 квадратных"), ("96 пожарных и 31 машина", "148 пожарных и 52 машины")], None),
       ([("По предварительным данным, пострадавших нет. Двух охранников вывели", "Погиб один человек. Второго охранника вывели"), ("170 миллионов", "260 миллионов")], None)], slug="pozhar-kolcevaya", author="Ника Тёмкина", alt="Пожар на складе бытовой техники в Мостовске")

S("ru", "domen", "Домен школы искусств достался казино: как это вышло", """
Если набрать старый адрес школы искусств Тихоборска, откроется не расписание занятий, а реклама игровых автоматов. Домен не продлили вовремя, и 3 ноября его купил неизвестный.

«Счёт на 890 рублей ушёл на почту бухгалтера, которая уволилась в июле», — признаётся директор школы Вероника Стогова. Письма с пометкой «срок регистрации домена истёк» она увидела, только когда позвонили родители.

Перекупщик предложил вернуть имя за 180 тысяч рублей. Школа отказалась и завела новый адрес, но старый напечатан на 4 000 буклетах и на вывеске. В поисковиках над названием школы теперь стоит «Бонус 500 % новым игрокам».

Юрист Филипп Ардов говорит, что таких историй в области с начала года было не меньше тридцати: библиотека, два музея, спортшкола, районная газета. «Брошенный домен уходит с торгов за сутки. Доказать злой умысел почти невозможно», — поясняет он.

Управление культуры разослало всем учреждениям памятку: записать дату оплаты на стене и назначить двух ответственных.
""", typo=[("реклама игровых автоматв", "реклама игровых автоматов")], name=("Филип Ардов", "Филипп Ардов"),
  add="Регистратор, к которому обратилась редакция, сообщил, что рассматривает жалобу школы.",
  rew=[([("180 тысяч рублей", "810 тысяч рублей"), ("не меньше тридцати", "не меньше восьмидесяти")], None),
       ([("Вероника Стогова", "Людмила Прянишникова"), ("Школа отказалась и завела новый адрес, но старый", "Школа заплатила и вернула адрес, старый")], None)], slug="domen-shkoly", author="Алла Девятова")

S("ru", "sud", "Экс-министр Олег Тарханов получил пять лет колонии", """
Областной суд в Белояринске приговорил бывшего министра строительства Олега Тарханова к пяти годам колонии общего режима. Суд признал, что он получил 14 миллионов рублей от подрядчика за приёмку недостроенной школы.

Тарханов вину не признал. «Я подписывал то, что мне приносили», — сказал он в последнем слове. Под стражу его взяли в зале суда. Адвокат Нонна Юсупова обещала подать апелляцию в течение десяти дней.

Школу на 825 мест в посёлке Дальнем должны были открыть в сентябре 2023 года. Первого ученика она приняла через двадцать шесть месяцев. За это время, по подсчётам счётной палаты, бюджет переплатил 212 миллионов рублей.

Подрядчик Игорь Мелешко заключил сделку со следствием и получил три года условно. Его показания стали главным доказательством обвинения; переговоры он записывал на диктофон, спрятанный в барсетке.

Судья Раиса Климец отметила, что смягчающим обстоятельством стали награды подсудимого. Ему также запретили четыре года занимать государственные должности.
""", typo=[("Под стажу его взяли", "Под стражу его взяли")], name=("Нонна Юсуппова", "Нонна Юсупова"),
  add="Приговор в законную силу пока не вступил.",
  rew=[([("к пяти годам колонии общего", "к восьми годам колонии строгого"), ("14 миллионов", "41 миллион")], "Экс-министр Олег Тарханов получил восемь лет колонии"),
       ([("Игорь Мелешко", "Станислав Хохряков"), ("Раиса Климец", "Валентин Порошин")], None)], slug="prigovor-tarhanov", author="Кирилл Вешняков")

S("ru", "podpiska", "Газета «Озерецкая правда» закрывает доступ к статьям", """
С понедельника прочитать статьи «Озерецкой правды» бесплатно не получится. Издание, выходящее с 1931 года, вводит платную подписку: 149 рублей в месяц или 1 490 в год. «Доступ к материалу ограничен. Оформите подписку, чтобы читать дальше» — такую надпись увидят все, кто открыл больше трёх текстов за неделю.

Главный редактор Семён Гуляев говорит, что выбора не осталось. Реклама за два года упала на 44 процента, типография подняла цены дважды. В редакции работают одиннадцать человек, средняя зарплата — 31 тысяча рублей.

Бесплатными останутся некрологи, расписание автобусов и сообщения о происшествиях. Школам и библиотекам дадут общий пароль.

Опрос, который газета провела среди читателей, обнадёживает не слишком: платить готовы 8 процентов. «Нам хватит и шести», — рассчитывает Гуляев.

Бумажный номер по четвергам сохранится, его тираж — 5 300 экземпляров. Если подписка не окупится, к следующей осени сайт могут закрыть совсем.
""", typo=[("типографя подняла", "типография подняла")], name=("Семён Гулаев", "Семён Гуляев"),
  add="За первые сутки, по словам редакции, подписку оформили 74 человека.",
  rew=[([("149 рублей", "249 рублей"), ("1 490 в год", "2 490 в год"), ("на 44 процента", "на 61 процент")], None),
       ([("5 300 экземпляров", "3 500 экземпляров"), ("одиннадцать человек", "шесть человек")], None)], slug="platnaya-podpiska", author="Дина Суворова")

S("ru", "s-stavka", "Нацбанк Норландии сохранил ставку на уровне 9,5 процента", """
ВЕТЛУЖИНО, 14 ноября. Национальный банк Норландии сохранил ключевую ставку на уровне 9,5 процента годовых. Решение принято единогласно, сообщила глава банка Эльвира Штольц. Инфляция в октябре составила 6,1 процента. Следующее заседание пройдёт 19 декабря.
""", typo=[("Решение приянто", "Решение принято")], name=("Эльвира Штольтц", "Эльвира Штольц"), add="Курс кроны после новости почти не изменился.", rew=[([("сохранил ключевую ставку на уровне 9,5 процента", "повысил ключевую ставку до 11 процентов"), ("единогласно", "большинством голосов")], "Нацбанк Норландии повысил ставку до 11 процентов"), ([("6,1 процента", "7,8 процента"), ("19 декабря", "26 декабря")], None)], slug="stavka")
S("ru", "s-blok", "Суд постановил заблокировать 64 сайта с дипломами", """
Районный суд Громовска в пятницу постановил заблокировать 64 сайта, торгующих поддельными дипломами. Вместо них посетители увидят надпись «Доступ ограничен». Иск подал прокурор района Денис Халтурин. На исполнение провайдерам отвели 24 часа.
""", typo=[("торгующих подельными", "торгующих поддельными")], name=("Денис Холтурин", "Денис Халтурин"), add="Владельцев сайтов установить не удалось.", rew=[([("64 сайта", "46 сайтов"), ("24 часа", "десять дней")], "Суд постановил заблокировать 46 сайтов с дипломами")], slug="blokirovka-64")
S("ru", "s-404", "«Страница не найдена»: в Лодейске поставили памятник ошибке 404", """
В Лодейске открыли памятник ошибке 404. На гранитной странице высотой 2,4 метра выбито «Страница не найдена. Возможно, она была удалена». Скульптор Ефим Ладога работал над ней восемь месяцев. Деньги, 1,2 миллиона рублей, собрали местные программисты.
""", typo=[("Скульптор Ефим Ладога рабтал", "Скульптор Ефим Ладога работал")], name=("Ефим Ладого", "Ефим Ладога"), add="Памятник стоит у входа в техникум связи.", rew=[([("2,4 метра", "4,2 метра"), ("1,2 миллиона", "3,1 миллиона")], None)], slug="pamyatnik-404")
S("ru", "s-lyod", "Переправу через Лену-Малую откроют 25 ноября", """
Ледовую переправу у Нижней Пристани откроют 25 ноября, если толщина льда достигнет 30 сантиметров. Сейчас она составляет 17. Грузоподъёмность в первые дни ограничат пятью тоннами, сообщил начальник участка Захар Ильменев. Паром работает до субботы.
""", typo=[("Грузподъёмность", "Грузоподъёмность")], name=("Захар Ильменьев", "Захар Ильменев"), add="Телефон диспетчера прежний.", rew=[([("25 ноября", "6 декабря"), ("пятью тоннами", "тремя тоннами")], "Переправу через Лену-Малую откроют 6 декабря")], slug="pereprava")
S("ru", "s-kazino", "В Синеречье закрыли подпольное казино в здании бывшей редакции", """
Полиция Синеречья закрыла подпольное казино, которое работало в здании бывшей редакции районной газеты. Изъяты 38 игровых автоматов и 2,7 миллиона рублей. Задержаны пятеро, сообщила представитель управления Алина Брагина. Дверь опечатали в субботу утром.
""", typo=[("Изьяты 38", "Изъяты 38")], name=("Алина Брагино", "Алина Брагина"), add="Дело передано следователям.", rew=[([("38 игровых", "83 игровых"), ("Задержаны пятеро", "Задержаны четырнадцать человек")], None)], slug="kazino-redakciya")
S("ru", "s-otmena", "Забастовку водителей трамваев отменили", """
Забастовка водителей трамваев, назначенная на понедельник, отменена. Профсоюз и управление транспорта Верхнеозёрска договорились в субботу о прибавке в 12 процентов с января. Соглашение касается 430 водителей и кондукторов, уточнил председатель профсоюза Матвей Рубан.
""", typo=[("договорлись в субботу", "договорились в субботу")], name=("Матвей Рубань", "Матвей Рубан"), add="Трамваи в понедельник выйдут по расписанию.", rew=[([("отменена. Профсоюз и управление транспорта Верхнеозёрска договорились в субботу", "состоится. Профсоюз и управление транспорта Верхнеозёрска не договорились в субботу"), ("Соглашение касается", "Спор касается")], "Забастовка водителей трамваев состоится"), ([("12 процентов", "7 процентов"), ("430 водителей", "340 водителей")], None)], slug="tramvai-zabastovka")


# ---------------------------------------------------------------- stories, Chinese

S("zh", "shuijia", "云棠市居民水价下月起每吨上调0.45元", """
云棠市发展和改革委员会13日宣布,自12月1日起,全市居民生活用水第一级价格由每吨2.35元调整为2.80元,上调0.45元。第二级价格为每吨3.90元,第三级为每吨6.10元。

市发改委副主任郑鹤年在新闻发布会上说,现行水价自2017年执行以来未作调整,供水企业去年亏损1.3亿元。“这次调整以后,一户三口之家每月大约多支出五块四毛钱。”他说。

低保户和特困人员每户每月继续免收六吨水费,学校、养老院按居民价格执行。市自来水公司承诺,用三年时间更换老旧管网186公里,其中老城区明年先换52公里。

上月举行的听证会共有二十五名代表参加,其中十九人同意调价方案,六人提出不同意见。参加听证的退休教师叶素梅建议,公司应当每年公布漏损率。“管子漏掉的水,不能算在老百姓头上。”

据了解,全市目前供水漏损率为百分之十四点八,高于全省平均水平。市水务局表示,力争到2029年把漏损率降到百分之九以下。市民对账单有疑问,可拨打热线8806000咨询。
""", typo=[("继续免受六吨水费", "继续免收六吨水费"), ("新闻发步会", "新闻发布会")], name=("郑鹤念", "郑鹤年"),
  add="市自来水公司14日晚补充说明,11月的用水仍按原价结算,用户不必提前抄表。",
  rew=[([("调整为2.80元,上调0.45元", "调整为3.05元,上调0.70元"), ("五块四毛钱", "八块四毛钱")], "云棠市居民水价下月起每吨上调0.70元"),
       ([("去年亏损1.3亿元", "去年亏损2.6亿元"), ("其中十九人同意调价方案,六人提出", "其中十三人同意调价方案,十二人提出")], None)], slug="shuijia", author="许望舒", alt="云棠上调居民水价")

S("zh", "shanchu", "一夜之间,三百多个政务网页打不开了", """
“您访问的页面不存在或已删除。”本周以来,临溪市不少市民在查询征地补偿公告时,看到的都是这样一行字。据记者统计,该市三个部门的网站共有三百四十六个网页无法打开,最早的发布于2009年。

市政务信息中心主任高柏川解释说,网站于11月9日整体迁移到新的平台,“旧网址没有做跳转,所以会显示404错误,资料本身没有丢”。他表示,技术人员正在逐条核对,预计本月底以前恢复。

家住柳巷的钱先生对此并不满意。他手里有一份2016年的公告复印件,而律师要求他提供网上的原文。“我点进去,什么也没有。问窗口,窗口说网上都有。”

临溪大学信息管理系教授苏砚秋认为,政府网站改版后链接失效的现象很普遍。她的团队去年抽查了全省一千二百个旧网址,其中百分之四十一已经失效。“网址是档案的一部分,不能换一次系统就丢一次。”她建议由市档案馆统一保存历史网页。

记者14日再次访问时,已有八十七个网页恢复正常。
""", typo=[("逐条和对", "逐条核对")], name=("苏砚湫", "苏砚秋"),
  add="15日更新:市政务信息中心公布了查询电话,市民可以凭公告标题申请提供电子副本。",
  rew=[([("三百四十六个", "一千三百四十六个"), ("八十七个网页恢复正常", "只有七个网页恢复正常")], "一夜之间,一千多个政务网页打不开了"),
       ([("高柏川", "马骏声"), ("预计本月底以前恢复", "预计明年三月以前恢复")], None)], slug="wangye", author="白蔚")

S("zh", "daqiao", "沧浦大桥通车时间不变,指挥部否认延期", """
针对网上“沧浦大桥通车推迟到明年五月”的说法,大桥建设指挥部14日回应称,通车时间没有改变,仍为今年12月28日。

指挥部副总指挥孟宪桥说,主桥已于9月合龙,目前正在进行桥面铺装和灯光调试,荷载试验安排在12月上旬。“不存在延期的问题,钢箱梁也没有发现质量缺陷。”

沧浦大桥全长4.7公里,双向六车道,总投资38亿元,2022年3月开工。大桥建成后,南北两岸的车程将由五十分钟缩短到八分钟。小客车暂定收费十五元,公交车免费。

不过,引桥附近的噪声问题还没有解决。北岸锦帆小区有四百二十户居民距离引桥不足六十米,业主代表汤月娥告诉记者,原来答应的隔音屏只装了一半。指挥部表示,剩余部分将在通车前完成。

轮渡公司的去留也受到关注。该公司现有船员一百一十人,公司负责人表示,通车后保留两条航线,其余人员转岗到公交集团。
""", typo=[("灯光调式", "灯光调试")], name=("孟宪乔", "孟宪桥"),
  add="市交通运输局同日表示,大桥公交线路的走向将于下周公示。",
  rew=[([("通车时间没有改变,仍为今年12月28日", "通车时间推迟到明年5月30日"), ("不存在延期的问题,钢箱梁也没有发现质量缺陷", "延期是不得已的,钢箱梁发现了质量缺陷")], "沧浦大桥通车推迟,指挥部承认延期"),
       ([("总投资38亿元", "总投资53亿元"), ("暂定收费十五元", "暂定收费二十五元"), ("四百二十户", "七百二十户")], None)], slug="daqiao", author="江渡")

S("zh", "baoyu", "白鹭洲暴雨转移群众两千一百人", """
受强降雨影响,13日夜间到14日上午,白鹭洲地区平均降雨量达到168毫米,最大雨量出现在石门塘镇,为241毫米。截至14日中午12时,全区共转移群众2100人,没有人员伤亡报告。

区防汛办公室介绍,白鹭河水位14日凌晨4时涨到22.6米,超过警戒水位1.4米,是1999年以来的最高值。石门塘镇三个村进水,最深处约一米五。消防救援人员出动冲锋舟二十六艘,救出被困群众一百八十三人。

“水来得太快,我们敲门的时候,有的人家床脚已经湿了。”石门塘镇镇长覃立冬说。镇中学体育馆临时安置了六百多人,食堂煮了三大锅姜汤。

暴雨造成县道五处塌方,两趟列车停运。电力部门抢修后,一万三千户停电用户中有九成恢复供电。

气象台预计,14日夜间雨势减弱,15日转多云。区民政局从14日下午起向受灾家庭发放每户八百元的应急补助,领取时须带身份证。
""", typo=[("冲锋舟二十六搜", "冲锋舟二十六艘")], name=("覃立东", "覃立冬"),
  add="区教育局通知,石门塘镇各学校15日、16日停课两天。",
  rew=[([("全区共转移群众2100人,没有人员伤亡报告", "全区共转移群众4600人,三人死亡、一人失踪"), ("22.6米", "23.4米")], "白鹭洲暴雨转移群众四千六百人"),
       ([("一百八十三人", "三百八十一人"), ("每户八百元", "每户一千五百元")], None)], slug="baoyu", author="谷雨生", alt="白鹭洲遭遇暴雨,2100人转移")

S("zh", "yuming", "少年宫的网址,点开怎么成了博彩广告", """
“老师让孩子上网报名,打开一看是老虎机。”青石市民罗女士近日向本报反映,市少年宫宣传册上的网址,点开后出现的是境外博彩网站的广告,还写着“注册即送八十八元”。

记者13日试着访问,情况属实。少年宫办公室主任金小舟说,这个域名是2008年注册的,今年九月到期后没有续费。“经办人退休了,提醒邮件没人看,等我们发现的时候,域名已经被别人抢注。”

一家域名服务商告诉记者,到期的域名经过赎回期以后会公开拍卖,用过多年、有许多链接指向的老域名格外抢手,“学校、报社、协会的最值钱”。少年宫的域名据说以两万六千元成交,买家不明。

少年宫目前启用了新网址,并请全市七十一所学校更换链接。印好的一万二千本宣传册只好贴上不干胶。

市网信办表示,已将该博彩网站列入处置名单。律师章其泽提醒,单位的域名应当由两人以上管理,注销之前至少保留五年。
""", typo=[("公开怕卖", "公开拍卖")], name=("章其择", "章其泽"),
  add="少年宫提醒家长,本学期的报名截止日期顺延到11月25日。",
  rew=[([("两万六千元", "十二万六千元"), ("七十一所学校", "一百七十所学校")], None),
       ([("金小舟", "顾平章"), ("今年九月到期后没有续费", "去年三月到期后没有续费")], None)], slug="yuming", author="殷如是")

S("zh", "faguan", "清漪市原副市长汪敬堂受贿案宣判,获刑十一年", """
14日上午,梧桥市中级人民法院对清漪市原副市长汪敬堂受贿案一审公开宣判,以受贿罪判处其有期徒刑十一年,并处罚金二百万元。

法院审理查明,2012年至2021年,汪敬堂利用职务便利,为七家企业在工程承揽、土地出让等方面提供帮助,收受财物折合人民币一千九百三十万元。

法院认为,汪敬堂到案后如实供述,主动交代了办案机关尚未掌握的部分事实,并退出大部分赃款,依法从轻处罚。汪敬堂当庭表示不上诉。

人大代表、媒体记者和群众四十余人旁听了宣判。庭审在六月进行时,公诉人出示了一百二十六份证据,证人方某某出庭作证,称曾把现金装在茶叶盒里送到汪家楼下。

公开资料显示,汪敬堂今年五十八岁,曾任青石县县长、清漪市建设局局长,2016年起担任副市长,去年八月接受审查调查。
""", typo=[("依法从轻处法", "依法从轻处罚")], name=("汪敬棠", "汪敬堂"),
  add="该案主审法官在宣判后接受了采访,介绍了量刑的主要依据。",
  rew=[([("有期徒刑十一年,并处罚金二百万元", "有期徒刑十四年,并处罚金五百万元"), ("一千九百三十万元", "四千三百九十万元")], "清漪市原副市长汪敬堂受贿案宣判,获刑十四年"),
       ([("当庭表示不上诉", "当庭表示上诉"), ("为七家企业", "为十九家企业")], None)], slug="xuanpan", author="陶然", alt="原副市长汪敬堂因受贿获刑")

S("zh", "tingkan", "《鹤鸣晚报》明年元旦起休刊,网站同时关闭", """
创刊三十三年的《鹤鸣晚报》14日在头版刊登公告,自2027年1月1日起休刊,网站同时关闭,届时“本页面将停止服务”。

公告说,受读者阅读习惯变化的影响,报纸发行量由最高时的二十一万份降到不足一万四千份,广告收入连续六年下滑。编辑部五十二名员工中,三十八人转入鹤鸣日报社,其余自愿离职。

“最难过的是网站。”在晚报工作了二十四年的编辑梅雪樵说。2003年以来的十九万篇报道都在网上,服务器关掉以后,所有链接都会变成“找不到页面”。她和同事正在把其中的四万篇转成文档,送给市图书馆。

退订的读者可以在12月20日以前到任何一家邮局办理退款,也可以改订《鹤鸣日报》。曾经每天追看连载小说的老读者翟永年专程到报社要了一份合订本。“付费墙我不怕,怕的是墙后面没有人了。”

据不完全统计,这是全省五年来休刊的第九家晚报。
""", typo=[("自愿离直", "自愿离职")], name=("梅雪乔", "梅雪樵"),
  add="市图书馆表示,转存的报道明年三月起可以在馆内阅览。",
  rew=[([("不足一万四千份", "不足四千份"), ("五十二名员工中,三十八人转入", "五十二名员工中,十八人转入")], None),
       ([("十九万篇", "三十九万篇"), ("12月20日以前", "12月5日以前")], None)], slug="xiukan", author="叶归")

S("zh", "s-lilv", "诺兰央行维持基准利率在3.75%不变", """
诺兰中央银行14日宣布,基准利率维持在3.75%不变,九名委员一致同意。行长罗思婉说,十月通货膨胀率为2.6%,接近目标。下次议息会议定于12月19日举行。
""", typo=[("一至同意", "一致同意")], name=("罗思琬", "罗思婉"), add="消息公布后,诺兰克朗汇率基本持平。", rew=[([("基准利率维持在3.75%不变,九名委员一致同意", "基准利率上调至4.25%,九名委员中六人同意")], "诺兰央行将基准利率上调至4.25%"), ([("为2.6%", "为3.9%"), ("12月19日", "12月26日")], None)], slug="lilv")
S("zh", "s-fengting", "监管部门关停二十七家无证博彩网站", """
14日,东篱市网信部门通报,依法关停二十七家无证博彩网站,其中六家盗用了学校和报社的旧域名。通报说,用户访问时将看到“该网站已被关闭”的提示。举报电话为8812377。
""", typo=[("依法关挺", "依法关停")], name=("东蓠市", "东篱市"), add="下一批名单将在月底公布。", rew=[([("二十七家", "七十二家"), ("其中六家", "其中十九家")], "监管部门关停七十二家无证博彩网站")], slug="guanting")
S("zh", "s-404", "“404找不到页面”主题展在松隐开幕", """
名为“404找不到页面”的主题展14日在松隐美术馆开幕,展出一百二十幅以网页错误提示为题材的作品。策展人纪寒汀说:“抱歉,您访问的页面不存在,这句话人人都见过。”展览免费,至1月18日。
""", typo=[("主提展", "主题展")], name=("纪寒丁", "纪寒汀"), add="周一闭馆。", rew=[([("一百二十幅", "二百一十幅"), ("展览免费,至1月18日", "门票四十元,至2月28日")], None)], slug="zhan404")
S("zh", "s-dizhen", "望亭川发生4.8级地震", """
据南屏岭地震台网测定,14日4时17分在望亭川发生4.8级地震,震源深度9公里。截至中午,有两人轻伤,三个村的部分房屋出现裂缝,没有房屋倒塌。余震二十次,最大2.7级。
""", typo=[("震原深度", "震源深度")], name=("南坪岭", "南屏岭"), add="列车降速运行后已恢复正常。", rew=[([("4.8级地震,震源", "5.5级地震,震源"), ("有两人轻伤", "有三十一人受伤")], "望亭川发生5.5级地震")], slug="dizhen")
S("zh", "s-jiedan", "市图书馆停用旧借书证,网站关闭两天", """
市图书馆通知,11月16日起停用旧借书证,读者须凭身份证换领新证。因系统升级,图书馆网站15日、16日暂停服务,页面无法访问属正常情况。还书日期统一顺延五天。咨询电话8803311。
""", typo=[("读者需凭身份正", "读者须凭身份证")], name=("图书管通知", "图书馆通知"), add="少儿阅览室不受影响。", rew=[([("11月16日起停用", "12月16日起停用"), ("顺延五天", "顺延十天")], None)], slug="jieshuzheng")
S("zh", "s-bagong", "渡轮停航计划取消", """
原定15日开始的渡轮停航计划取消。澄江口轮渡公司与工会14日凌晨达成协议,自明年一月起加薪百分之四点一,增加两天年假。协议涉及员工八百六十人,须在12月5日以前投票表决。
""", typo=[("投票表绝", "投票表决")], name=("澄江囗", "澄江口"), add="15日各航线照常开船。", rew=[([("停航计划取消。澄江口轮渡公司与工会14日凌晨达成协议,自明年一月起加薪百分之四点一,增加两天年假。协议涉及员工八百六十人,须在12月5日以前投票表决", "停航计划照常进行。澄江口轮渡公司与工会14日凌晨谈判破裂,加薪百分之四点一的方案未获通过。停航涉及员工八百六十人,何时恢复谈判尚未确定")], "渡轮停航照常进行"), ([("百分之四点一", "百分之二点三"), ("八百六十人", "六百八十人")], None)], slug="tinghang")


# ---------------------------------------------------------------- stories, Macedonian

S("mk", "parno", "Парното во Липовград поскапува за 11 проценти", """
Од 1 декември греењето во Липовград ќе биде поскапо за 11 проценти, одлучи во петокот Регулаторната комисија. Домаќинство со стан од 60 квадрати ќе плаќа просечно 310 денари повеќе месечно.

„Цената на гасот порасна за една третина од пролетта, а ние ја менуваме тарифата прв пат по две години“, изјави претседателот на комисијата Никола Требеничанец. Од петмината членови, четворица гласаа за, а еден беше против.

Топланата има 18.400 корисници. Таа бараше поскапување од 19 проценти, но комисијата не ги призна трошоците за новите службени возила и за реновирањето на управната зграда, вкупно 42 милиони денари.

Здружението на потрошувачи најави приговор до Управниот суд. „Луѓето веќе се исклучуваат. Само во нашата населба 130 станови преминаа на пелети“, вели претседателката на здружението, Цвета Ангеловска.

Социјално загрозените семејства ќе добијат ваучер од 1.500 денари месечно до март. Барањата се поднесуваат во општината од 20 ноември, со лична карта и последна сметка.
""", typo=[("Топаната има", "Топланата има"), ("прв пат по две годнии", "прв пат по две години")], name=("Никола Требеничанац", "Никола Требеничанец"),
  add="Од општината вечерта појаснија дека ваучерите нема да се оданочуваат.",
  rew=[([("поскапо за 11 проценти", "поскапо за 16 проценти"), ("310 денари", "470 денари"), ("четворица гласаа за, а еден беше против", "тројца гласаа за, а двајца беа против")], "Парното во Липовград поскапува за 16 проценти"),
       ([("18.400 корисници", "14.800 корисници"), ("42 милиони", "67 милиони")], None)], slug="parno-poskapuva", author="Тања Којзеклиска", alt="Липовград: поскапува греењето за 11 проценти")

S("mk", "izbrisani", "Избришани 5.000 документи од страницата на Министерството за простор", """
Околу 5.000 документи, меѓу нив и сите урбанистички планови донесени пред 2014 година, исчезнаа од веб-страницата на Министерството за простор. Кој ќе кликне на стар линк добива порака „Бараната страница не постои“.

Портпаролот на министерството Бојан Лазоров тврди дека ништо не е скриено. „Преминавме на нов систем. Старите адреси не се пренесени зашто тоа ќе чинеше два милиона денари“, рече тој во саботата.

Архитектите не се задоволни. „Грешка 404 стана нашиот урбанистички план“, вели Елеонора Патчева од здружението Отворен град. Таа брои 212 прекинати врски само на страницата на своето здружение.

Од министерството порачуваат дека хартиените примероци се чуваат во архивата и дека секој може да побара увид во рок од 15 дена. Опозицијата бара итна седница на комисијата за транспорт на 23 ноември.

Националната библиотека соопшти дека има копија од старата страница од мај и дека ќе ја отвори за јавноста до крајот на годината.
""", typo=[("Портпролот на", "Портпаролот на")], name=("Елеонора Патчевска", "Елеонора Патчева"),
  add="Дополнето на 15 ноември: од министерството најавија дека плановите за последните дванаесет години повторно ќе бидат достапни во понеделник.",
  rew=[([("5.000 документи", "15.000 документи"), ("212 прекинати", "1.212 прекинати")], "Избришани 15.000 документи од страницата на Министерството за простор"),
       ([("Бојан Лазоров", "Сузана Миовска"), ("Портпаролот", "Портпаролката"), ("рече тој", "рече таа")], None)], slug="izbrisani-dokumenti", author="Горјан Петрушев")

S("mk", "rudnik", "Рудникот Црн Камен нема да се затвори, вели министерот", """
Рудникот Црн Камен нема да се затвори, изјави во саботата министерот за економија Славе Донев по средбата со рударите. Тој ги нарече шпекулации наводите дека концесијата е раскината.

Во рудникот работат 640 луѓе, најмногу од Горна Река и околните села. Октомвриската плата ја добија со дваесет дена доцнење. „Ни рекоа почекајте, и ние чекаме, но банката не чека“, вели рударот Трајче Миленковски, кој е под земја од 2003 година.

Концесионерот, фирмата Металика Југ, должи 95 милиони денари за струја. Министерот најави дека долгот ќе се плаќа на дванаесет рати, а државата ќе даде гаранција за половина од сумата.

Синдикатот бара договорот да биде потпишан до 1 декември. Во спротивно, рударите ќе останат во јамата по смената. „Тоа не е закана, тоа е датум“, рече претседателот на синдикатот Блаже Кузев.

Последен пат рудникот беше запрен во 2009 година, на седум месеци.
""", typo=[("околните сеал", "околните села")], name=("Блаже Кузов", "Блаже Кузев"),
  add="Од Металика Југ не одговорија на прашањата на редакцијата до објавувањето на текстот.",
  rew=[([("нема да се затвори, изјави", "ќе се затвори на 31 јануари, изјави"), ("Тој ги нарече шпекулации наводите дека концесијата е раскината.", "Тој потврди дека концесијата е раскината.")], "Рудникот Црн Камен ќе се затвори, вели министерот"),
       ([("640 луѓе", "460 луѓе"), ("95 милиони", "159 милиони"), ("дванаесет рати", "шест рати")], None)], slug="rudnik-crn-kamen", author="Ненад Цветков")

S("mk", "poplava", "Реката Бистрец излеа: иселени 280 жители на Бел Мост", """
Околу 280 жители на населбата Под Брест во Бел Мост беа иселени во ноќта кон сабота, откако реката Бистрец се излеа на три места. Водостојот во четири часот беше 3,8 метри, највисок од 1979 година.

Нема загинати ни повредени. Пожарникарите со чамци извлекоа 57 луѓе, меѓу нив и една родилка, која истата ноќ роди девојче во болницата во Студенец. „Насипот попушти за пет минути“, рече командирот на пожарната Ѓоко Стојменов.

Иселените се сместени во спортската сала и во домот на пензионерите. Црвениот крст подели 400 ќебиња. Поплавени се 96 куќи, два дуќана и пекарата.

Патот кон Врбово е затворен за сите возила, а автобусите вртат преку Крстопат. Струја нема во 34 куќи.

Градоначалничката Весна Илијоска свика вонредна седница за понеделник. Општината бара од Владата 25 милиони денари за насипот, кој, како што рече таа, „го крпиме од 1992 година“.
""", typo=[("Црвениот крст подлеи", "Црвениот крст подели")], name=("Ѓоко Стојманов", "Ѓоко Стојменов"),
  add="Управата за хидрометеорологија очекува нивото на реката да опаѓа во неделата.",
  rew=[([("Околу 280 жители", "Околу 520 жители"), ("3,8 метри", "4,3 метри"), ("96 куќи", "164 куќи")], "Реката Бистрец излеа: иселени 520 жители на Бел Мост"),
       ([("Нема загинати ни повредени. Пожарникарите", "Загинаа маж и жена. Пожарникарите"), ("25 милиони", "60 милиони")], None)], slug="bistrec-izlea", author="Маре Спасова", alt="Поплава во Бел Мост, иселени 280 луѓе")

S("mk", "istecen", "Истечен домен: страницата на градскиот музеј сега рекламира казино", """
Ако ја отворите старата адреса на Градскиот музеј во Студенец, наместо изложби ќе видите рулет и понуда за „200 бесплатни вртења“. Доменот истече на 30 септември, никој не ја плати сметката од 650 денари, па го купи непознат од странство.

„Фактурата стигна на е-поштата на колега кој замина во пензија“, признава директорката на музејот, Лидија Арсовска. За случајот дознала од учителка која со децата барала слики од мозаикот.

Музејот добил понуда да си го врати името за 3.000 евра. „Толку ни е буџетот за конзервација за цела година“, вели Арсовска. Отворена е нова страница, но старата адреса стои на 8.000 брошури и на таблата пред влезот.

Според адвокатот Дарко Фиданоски, годинава вакво нешто им се случило на најмалку девет установи, меѓу нив две училишта и еден дом за стари лица. „Напуштен домен се продава за една ноќ“, вели тој.

Министерството за култура најави дека ќе ги попише сите домени на јавните установи до крајот на јануари.
""", typo=[("признва директорката", "признава директорката")], name=("Дарко Фидановски", "Дарко Фиданоски"),
  add="Регистарот на домени соопшти дека постапката за приговор трае најмалку три месеци.",
  rew=[([("3.000 евра", "13.000 евра"), ("најмалку девет установи", "најмалку деветнаесет установи")], None),
       ([("Лидија Арсовска", "Стојна Пецева"), ("вели Арсовска", "вели Пецева"), ("8.000 брошури", "18.000 брошури")], None)], slug="istecen-domen-muzej", author="Христијан Јанев")

S("mk", "presuda", "Поранешниот директор Зоран Ѓалев осуден на четири години", """
Кривичниот суд во Светлик во петокот го осуди поранешниот директор на Фондот за патишта, Зоран Ѓалев, на четири години затвор. Според пресудата, тој примил 190.000 евра за да го подели договорот за обиколницата без тендер.

Ѓалев не беше во судницата. Неговата бранителка, Емилија Трпчевска, рече дека ќе поднесе жалба и дека „пресудата беше напишана пред судењето“. До правосилноста тој останува во куќен притвор.

Градежникот Методи Сарафов, кој призна и сведочеше, доби условна казна од две години. Тој раскажа дека парите ги предавал во кутии од обувки, на паркингот пред стариот хиподром, вкупно шест пати.

Судијката Олгица Блажева наведе дека обиколницата од 9,6 километри чинела 14 милиони евра повеќе од проценетото. Судот нареди конфискација на два стана и еден викенд-дом на езерото.

Двајца членови на тендерската комисија се ослободени поради недостиг на докази. Обвинителството ќе одлучи за жалба откако ќе ја добие пресудата во писмена форма.
""", typo=[("конфискацја на", "конфискација на")], name=("Олгица Блажевска", "Олгица Блажева"),
  add="Изрекувањето на пресудата траеше педесет минути.",
  rew=[([("на четири години затвор", "на седум години затвор"), ("190.000 евра", "490.000 евра")], "Поранешниот директор Зоран Ѓалев осуден на седум години"),
       ([("Методи Сарафов", "Ицко Белчев"), ("Емилија Трпчевска", "Вангелија Котева")], None)], slug="gjalev-osuden", author="Јана Ристеска", alt="Четири години затвор за екс-директорот Зоран Ѓалев")

S("mk", "naplata", "Неделникот Видик воведува наплата: веќе нема бесплатно читање", """
Од понеделник текстовите на неделникот Видик ќе можат да ги читаат само претплатниците. „Продолжете со читање за 99 денари месечно“ ќе пишува под првиот пасус на секој текст, објави редакцијата.

Главната уредничка Софија Наковска вели дека огласите за две години паднале за 38 проценти, а печатницата поскапела двапати. Во Видик работат четиринаесет луѓе; двајца заминаа ова лето.

Бесплатни остануваат колумните постари од една година, читуљите и сервисните информации. Студентите ќе плаќаат половина цена. Библиотеките добиваат отворен пристап.

Во анкетата на која одговориле 3.200 читатели, подготвеност да платат изразиле 7 проценти. „Ни требаат 900 претплатници за да останеме живи“, пресметува Наковска.

Ако тоа не се случи до јуни, страницата ќе биде затворена, а архивата од 2001 година ќе се отстрани од интернет и ќе се подари на Националната библиотека.
""", typo=[("Главната урдничка", "Главната уредничка")], name=("Софија Наковиќ", "Софија Наковска"),
  add="Во првите 24 часа, велат од редакцијата, се претплатиле 61 читател.",
  rew=[([("99 денари", "199 денари"), ("900 претплатници", "1.900 претплатници")], None),
       ([("за 38 проценти", "за 58 проценти"), ("четиринаесет луѓе; двајца", "дванаесет луѓе; шестмина")], None)], slug="vidik-naplata", author="Бисера Коцева")

S("mk", "s-kamata", "Народната банка на Норландија ја задржа каматата на 5,75 проценти", """
Народната банка на Норландија во саботата ја задржа основната камата на 5,75 проценти. Одлуката е едногласна, рече гувернерката Ана Штолц. Инфлацијата во октомври изнесува 3,1 процент. Следната седница е на 19 декември.
""", typo=[("Одуката е едногласна", "Одлуката е едногласна")], name=("Ана Штолтц", "Ана Штолц"), add="Курсот на круната не се промени.", rew=[([("ја задржа основната камата на 5,75 проценти", "ја зголеми основната камата на 6,50 проценти"), ("е едногласна", "е донесена со мнозинство")], "Народната банка на Норландија ја зголеми каматата на 6,50 проценти"), ([("3,1 процент", "4,7 проценти"), ("19 декември", "26 декември")], None)], slug="kamata")
S("mk", "s-trgnat", "Отстранет извештајот за браните од страницата на ведомството", """
Ведомството за води го отстрани од својата страница извештајот за состојбата на 31 брана. „Документот веќе не е достапен“, пишува на местото. Портпаролката Ивана Делчева вели дека имало грешки и дека извештајот ќе биде повторно објавен за три недели.
""", typo=[("Ведомтвото за води", "Ведомството за води")], name=("Ивана Делчевска", "Ивана Делчева"), add="Опозицијата побара копија.", rew=[([("31 брана", "13 брани"), ("три недели", "три месеци")], None)], slug="otstranet-izvestaj")
S("mk", "s-404", "„Страницата не е пронајдена“: изложба за изгубениот интернет", """
Во галеријата во Јасеново се отвори изложбата „404: Страницата не е пронајдена“. Прикажани се 70 слики од исчезнати веб-страници. „Жалиме, она што го барате не постои. Тоа ни го вели интернетот секој ден“, рече авторот Кирил Манев. Влезот е 50 денари.
""", typo=[("изложабта", "изложбата")], name=("Кирил Манов", "Кирил Манев"), add="Изложбата трае до 20 декември.", rew=[([("70 слики", "170 слики"), ("50 денари", "150 денари")], None)], slug="izlozba-404")
S("mk", "s-zemjotres", "Земјотрес од 4,6 степени кај Дабјани", """
Земјотрес со јачина од 4,6 степени го потресе подрачјето на Дабјани во саботата во 4.17 часот. Две лица се лесно повредени, паднаа оџаци во три села. Епицентарот бил на длабочина од 9 километри, соопшти Сеизмолошката опсерваторија во Крстопат.
""", typo=[("лесно порведени", "лесно повредени")], name=("Сеизмолошка опсерваторија во Крстопад", "Сеизмолошката опсерваторија во Крстопат"), add="Училиштата ќе бидат прегледани пред наставата.", rew=[([("4,6 степени", "5,3 степени"), ("Две лица се лесно повредени", "Седумнаесет лица се повредени, две тешко")], "Земјотрес од 5,3 степени кај Дабјани")], slug="zemjotres")
S("mk", "s-zabrana", "Блокирани 45 страници за обложување без дозвола", """
Комисијата за игри на среќа нареди блокирање на 45 страници за обложување и казино што работат без дозвола. Седум од нив користат стари домени на весници и училишта. „Посетителот ќе види порака дека пристапот е забранет“, рече директорот Сашо Пенев.
""", typo=[("без дозвоал", "без дозвола")], name=("Сашо Пенов", "Сашо Пенев"), add="Списокот се обновува секој месец.", rew=[([("45 страници", "54 страници"), ("Седум од нив", "Дваесет од нив")], "Блокирани 54 страници за обложување без дозвола")], slug="blokirani-kazina")
S("mk", "s-strajk", "Откажан штрајкот на возачите", """
Штрајкот на возачите на градските автобуси, закажан за понеделник, е откажан. Синдикатот и превозникот во саботата се договорија за повишица од 9 проценти од јануари. Договорот опфаќа 380 возачи, рече претседателот на синдикатот Ванчо Тодев.
""", typo=[("Синдиктот и", "Синдикатот и")], name=("Ванчо Тодов", "Ванчо Тодев"), add="Автобусите ќе возат според редот.", rew=[([("е откажан. Синдикатот и превозникот во саботата се договорија", "ќе се одржи. Синдикатот и превозникот во саботата не се договорија"), ("Договорот опфаќа", "Спорот опфаќа")], "Штрајкот на возачите ќе се одржи"), ([("9 проценти", "6 проценти"), ("380 возачи", "830 возачи")], None)], slug="strajk-vozaci")


# ---------------------------------------------------------------- sites and templates

class Site:
    def __init__(self, lang, name, host, group, clang=None):
        self.lang, self.name, self.host, self.group, self.clang = lang, name, host, group, clang or lang
        self.own = None

    def w(self, key, look=0):
        words = W[self.clang][key]
        return words[random.Random(f"{self.host}/{look}/{key}").randrange(len(words))]

    def some(self, pool, n, salt):
        pool = list(pool)
        return random.Random(f"{self.host}/{salt}").sample(pool, min(n, len(pool)))

    def rel(self, n, salt):
        r = random.Random(f"{self.host}/rel/{salt}")
        heads = HEADS[self.lang] + [s["head"] for k, s in STORIES[self.lang].items() if k.startswith("s-") and s["head"] not in (self.own or [])]
        return [(h, f"/{r.choice(['news', 'a', 'story', 'n'])}/{r.randrange(10000, 99999)}") for h in r.sample(heads, n)]

    def ul(self, n, salt, attr="", li=""):
        return f"<ul{attr}>" + "".join(f'<li{li}><a href="{u}">{h}</a></li>' for h, u in self.rel(n, salt)) + "</ul>"

    def ads(self, n, salt):
        return self.some(ADS[self.lang], n, f"ads/{salt}")

    def comm(self, n, salt):
        return self.some(COMM[self.lang], n, f"comm/{salt}")


def body_of(p, o, wrap="<p>{}</p>"):
    if "body" in o: return o["body"]
    parts = [wrap.format(x) for x in p["paras"]]
    if o.get("mid"): parts.insert(1, o["mid"])
    return "\n".join(parts) + o.get("end", "")


def when(s, o): return day_text(s.clang, o.get("form", 0), 14, o.get("hour", "10:42"))
def ncomm(s, o, n=None): return s.comm(o.get("comments", 2) if n is None else n, o["look"])


def t_table(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    side = "".join(f'<tr><td bgcolor="#eeeedd"><font size="1"><a href="{u}">{h}</a></font></td></tr>' for h, u in s.rel(6, f"side{k}"))
    meta = "" if o.get("bare") else f'<font size="1" color="#666666">{when(s, o)} &nbsp; {p["author"] or s.name}</font><br>'
    tail = "" if o.get("bare") else f'<p><font size="2"><a href="print.asp">{w("pri")}</a> | <a href="mail.asp">{w("mai")}</a></font></p>'
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset={o.get('charset', 'utf-8')}"><title>{s.name} - {p["head"]}</title></head>
<body bgcolor="#ffffff" topmargin="0" leftmargin="0">{o.get("top", "")}
<table width="760" border="0" cellspacing="0" cellpadding="4" align="center"><tr><td colspan="3" bgcolor="#003366"><font color="#ffffff" size="5"><b>{s.name}</b></font></td></tr>
<tr><td colspan="3" bgcolor="#cccccc"><a href="/">{w("home")}</a> | <a href="/pol">{w("pol")}</a> | <a href="/eco">{w("eco")}</a> | <a href="/spo">{w("spo")}</a> | <a href="/arc">{w("arc")}</a></td></tr>
<tr><td width="140" valign="top"><table width="100%" border="0"><tr><td><b>{w("lat")}</b></td></tr>{side}</table></td>
<td width="480" valign="top"><font size="4"><b>{p["head"]}</b></font><br>{meta}<br>{body_of(p, o)}{tail}</td>
<td width="120" valign="top"><font size="1">{w("adv")}</font><br>{"<hr>".join(s.ads(3, k))}<br><br>{w("wea")}</td></tr>
<tr><td colspan="3" align="center"><hr><font size="1">&copy; {s.name}. {w("cop")} {w("imp")}</font></td></tr></table></body></html>"""


def t_divsoup(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<div class="info"><span class="date">{when(s, o)}</span> <span class="hits">{random.Random(s.host + str(k)).randrange(200, 9000)} {w("vie")}</span></div>'
    com = "" if o.get("bare") else f'<div id="comm"><div class="ttl">{w("com")}</div>' + "".join(f'<div class="c"><div class="nick">{a}</div><div class="txt">{t}</div></div>' for a, t in ncomm(s, o)) + "</div>"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p["head"]} :: {s.name}</title><link rel="stylesheet" href="/css/main.css" /></head><body>{o.get("top", "")}
<div id="wrap"><div id="hd"><div class="logo"><a href="/">{s.name}</a></div><div class="menu"><div class="mi"><a href="/">{w("home")}</a></div><div class="mi"><a href="/c/1">{w("pol")}</a></div><div class="mi"><a href="/c/2">{w("cul")}</a></div><div class="mi"><a href="/c/3">{w("vid")}</a></div></div></div>
<div class="marq"><marquee>{w("tick")}: {" *** ".join(h for h, u in s.rel(4, f"t{k}"))}</marquee></div>
<div id="cnt"><div class="left"><div class="art"><div class="h">{p["head"]}</div>{meta}<div class="txt">{body_of(p, o, '<div class="par">{}</div>' if o.get("divpar") else "<p>{}</p>")}</div></div>{com}</div>
<div class="right"><div class="box"><div class="bt">{w("mos")}</div>{s.ul(5, f"m{k}")}</div><div class="ban">{s.ads(1, k)[0]}</div><div class="box"><div class="bt">{w("log")}</div><form action="/login"><input name="u" /><input type="password" name="p" /><input type="submit" value="{w("log")}" /></form></div></div></div>
<div id="ft">{s.name} | {w("cop")} | <a href="/about">{w("abo")}</a> | <a href="/contact">{w("con")}</a></div></div></body></html>"""


def t_wp(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<div class="entry-meta">{w("pub")} <time class="entry-date">{when(s, o)}</time> <span class="byline">{w("by")} <a rel="author" href="/author/1/">{p["author"] or s.name}</a></span></div>'
    com = "" if o.get("bare") else f'<div id="comments"><h3>{w("com")}</h3><ol class="commentlist">' + "".join(f'<li class="comment"><cite>{a}</cite><p>{t}</p></li>' for a, t in ncomm(s, o)) + "</ol></div>"
    return f"""<!DOCTYPE html>
<html lang="{s.clang}"><head><meta charset="UTF-8"><title>{p["head"]} | {s.name}</title><meta name="generator" content="WordPress 4.9"></head><body class="{'single single-post' if not o.get('bare') else 'archive' if 'body' in o else 'error404'}">{o.get("top", "")}
<div id="page" class="hfeed"><header id="branding"><h1 class="site-title"><a href="/" rel="home">{s.name}</a></h1><nav id="access"><ul class="menu"><li><a href="/">{w("home")}</a></li><li><a href="/category/politics/">{w("pol")}</a></li><li><a href="/category/culture/">{w("cul")}</a></li><li><a href="/about/">{w("abo")}</a></li></ul></nav></header>
<div id="primary"><div id="content" role="main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{p["head"]}</h1>{meta}</header><div class="entry-content">{body_of(p, o)}</div></article>{com}</div></div>
<div id="secondary" class="widget-area"><aside class="widget"><form role="search"><input type="search" placeholder="{w("sea")}"></form></aside><aside class="widget widget_recent_entries"><h3 class="widget-title">{w("lat")}</h3>{s.ul(5, f"r{k}")}</aside><aside class="widget"><h3 class="widget-title">{w("arc")}</h3><ul><li>2026</li><li>2025</li><li>2024</li></ul></aside></div>
<footer id="colophon"><div id="site-generator">{w("cop")} {w("imp")}</div></footer></div></body></html>"""


def t_modern(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    ld = "" if o.get("bare") else f'<meta property="og:type" content="article"><meta property="og:title" content="{p["head"].replace(chr(34), "&quot;")}"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-11-14T10:42:00+01:00","publisher":{{"@type":"Organization","name":"{s.host}"}}{o.get("ld", "")}}}</script>'
    meta = "" if o.get("bare") else f'<div class="story__meta"><span class="story__author">{w("by")} {p["author"] or s.name}</span><time datetime="2026-11-14">{when(s, o)}</time></div><div class="share"><button>{w("sha")}</button><button>{w("pri")}</button></div>'
    rel = f'<aside class="rail"><h2>{w("mos")}</h2>{s.ul(6, f"rail{k}", " class=" + chr(34) + "rail__list" + chr(34))}</aside>'
    more = "" if o.get("bare") else f'<section class="more"><h2>{w("rel")}</h2>{s.ul(4, f"more{k}")}</section><section class="nl"><p>{w("nlt")}</p><input type="email"><button>OK</button></section>'
    return f"""<!doctype html>
<html lang="{s.clang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{p["head"]} - {s.name}</title>{ld}</head>
<body>{o.get("top", "")}<header class="site-header"><a class="brand" href="/">{s.name}</a><nav><a href="/local">{w("news")}</a><a href="/politics">{w("pol")}</a><a href="/money">{w("eco")}</a><a href="/sport">{w("spo")}</a></nav><a class="btn" href="/subscribe">{w("sub")}</a> <a class="btn" href="/login">{w("log")}</a></header>
<main><article class="story"><h1 class="story__headline">{p["head"]}</h1>{meta}<div class="story__body">{body_of(p, o)}</div></article>{more}</main>{rel}
<div class="ad" aria-label="{w("adv")}">{s.ads(1, k)[0]}</div>
<footer class="site-footer"><p>&copy; {s.name}</p><p>{w("cop")}</p><nav><a href="/about">{w("abo")}</a><a href="/contact">{w("con")}</a></nav></footer></body></html>"""


def t_agency(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    lines = "".join(f'<div class="lenta_item"><span class="time">{9 + i}:{10 + i * 7}</span> <a href="{u}">{h}</a></div>' for i, (h, u) in enumerate(s.rel(7, f"l{k}")))
    meta = "" if o.get("bare") else f'<p class="dateline">{when(s, o)} / {s.name}</p>'
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8"><title>{p["head"]}</title><meta name="author" content="{s.name}"></head><body>{o.get("top", "")}
<div class="agency-top"><a href="/" class="lg">{s.name}</a><ul class="langs"><li>EN</li><li>RU</li><li>DE</li></ul><a href="/subscribers">{w("log")}</a></div>
<div class="cols"><div class="lenta"><h3>{w("lat")}</h3>{lines}</div><div class="text" id="article"><h1>{p["head"]}</h1>{meta}{body_of(p, o)}<p class="cr">&copy; {s.name}. {w("cop")}</p></div></div>
<div class="foot">{w("imp")} <a href="/contacts">{w("con")}</a></div></body></html>"""


def t_gov(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    num = random.Random(s.host).randrange(20, 400)
    meta = "" if o.get("bare") else f'<p class="doc-meta">№ {num} / 2026 &mdash; {when(s, o)}</p>'
    tail = "" if o.get("bare") else f'<div class="tools"><a href="#" onclick="window.print()">{w("pri")}</a> <a href="?pdf=1">PDF</a></div>'
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8"><title>{s.name}: {p["head"]}</title></head><body>{o.get("top", "")}
<div class="container"><div class="header"><img src="/img/arms.png" alt=""><span class="org">{s.name}</span><div class="lang-switch"><a href="/">A</a> <a href="/">A+</a></div></div>
<div class="breadcrumb"><a href="/">{w("home")}</a> &raquo; <a href="/press">{w("news")}</a></div>
<div class="row"><div class="col-3"><ul class="nav-left"><li><a href="/about">{w("abo")}</a></li><li><a href="/press">{w("news")}</a></li><li><a href="/docs">{w("arc")}</a></li><li><a href="/contact">{w("con")}</a></li></ul></div>
<div class="col-9" id="content"><h2 class="title">{p["head"]}</h2>{meta}<div class="text">{body_of(p, o)}</div>{tail}</div></div>
<div class="footer">{s.name} &middot; {w("con")}: info@{s.host}</div></div></body></html>"""


def t_blogspot(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    com = "" if o.get("bare") else f'<div class="comments" id="comments"><h4>{w("com")}</h4><dl>' + "".join(f"<dt>{a}</dt><dd>{t}</dd>" for a, t in ncomm(s, o)) + "</dl></div>"
    return f"""<!DOCTYPE html><html dir="ltr"><head><title>{s.name}: {p["head"]}</title><meta content="blogger" name="generator"></head><body>{o.get("top", "")}<div id="outer-wrapper"><div id="header-wrapper"><h1 class="title"><a href="/">{s.name}</a></h1></div>
<div id="main-wrapper"><div class="blog-posts hfeed">{"" if o.get("bare") else '<h2 class="date-header">' + when(s, o) + "</h2>"}<div class="post hentry"><h3 class="post-title entry-title">{p["head"]}</h3><div class="post-body entry-content">{body_of(p, o, "{}<br /><br />") if "body" not in o else o["body"]}</div></div>{com}</div></div>
<div id="sidebar-wrapper"><div class="widget"><h2>{w("arc")}</h2><ul><li>2026 (41)</li><li>2025 (77)</li><li>2024 (68)</li></ul></div><div class="widget"><h2>{w("lat")}</h2>{s.ul(4, f"b{k}")}</div></div><div id="footer-wrapper">{w("top")}</div></div></body></html>"""


def t_portal(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<div class="artInfo">{when(s, o)}&nbsp;&nbsp;{s.name}&nbsp;&nbsp;<span id="cmtnum">{random.Random(s.host + str(k)).randrange(0, 400)} {w("com")}</span></div>'
    tail = "" if o.get("bare") else f'<div class="editor">({w("edi")})</div><div class="fenxiang">{w("sha")}: <a href="#">A</a> <a href="#">B</a> <a href="#">C</a></div>'
    return f"""<!DOCTYPE html><html><head><meta charset="{o.get('charset', 'utf-8')}"><title>{p["head"]}_{s.name}</title><meta name="keywords" content="{s.name}"></head><body>{o.get("top", "")}
<div class="topbar"><a href="/">{w("home")}</a>-<a href="/pol/">{w("pol")}</a>-<a href="/eco/">{w("eco")}</a>-<a href="/cul/">{w("cul")}</a>-<a href="/spo/">{w("spo")}</a>-<a href="/vid/">{w("vid")}</a></div><div class="path"><a href="/">{s.name}</a> &gt; <a href="/news/">{w("news")}</a> &gt;</div>
<div class="w1000"><div class="textbox fl"><h1 id="artTitle">{p["head"]}</h1>{meta}<div id="artibody" class="box_con">{body_of(p, o)}</div>{tail}<div class="xgxw"><b>{w("rel")}</b>{s.ul(4, f"x{k}")}</div></div>
<div class="fr w300"><div class="ph"><b>{w("mos")}</b><ol>{"".join(f'<li><a href="{u}">{h}</a></li>' for h, u in s.rel(8, f"ph{k}"))}</ol></div><div class="gg">{w("adv")}: {s.ads(1, k)[0]}</div></div></div>
<div class="copyright">{s.name} {w("cop")}<br>{w("imp")}</div></body></html>"""


def t_tv(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    player = "" if o.get("bare") else f'<div class="player" data-src="/v/{random.Random(s.host).randrange(9999)}.m3u8"><noscript>{w("vid")}</noscript></div>'
    meta = "" if o.get("bare") else f'<div class="airdate">{when(s, o)}</div>'
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8"><title>{s.name} | {p["head"]}</title><meta property="og:site_name" content="{s.name}"></head><body class="tv">{o.get("top", "")}
<div class="onair"><b>{w("tick")}</b> <span>{s.rel(1, f"air{k}")[0][0]}</span></div><div class="nav"><a href="/">{s.name}</a><a href="/live">Live</a><a href="/programme">{w("vid")}</a><a href="/news">{w("news")}</a><a href="/sport">{w("spo")}</a></div>
<section class="video-page">{player}<h1>{p["head"]}</h1>{meta}<div class="description">{body_of(p, o)}</div></section><section class="playlist"><h3>{w("lat")}</h3>{s.ul(5, f"pl{k}")}</section><div class="bottom">{w("wea")} | {w("cop")}</div></body></html>"""


def t_joomla(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<tr><td valign="top" class="createdate">{when(s, o)}</td></tr><tr><td class="buttonheading"><a href="?print=1">{w("pri")}</a> <a href="?mail=1">{w("mai")}</a></td></tr>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>{p["head"]}</title></head><body>{o.get("top", "")}
<div class="center"><div id="top"><h2>{s.name}</h2></div><div id="pathway"><span class="breadcrumbs pathway"><a href="/">{w("home")}</a> / {w("news")}</span></div>
<div id="leftcolumn"><div class="module_menu"><h3>{w("abo")}</h3><ul class="menu"><li><a href="/">{w("home")}</a></li><li><a href="/?id=2">{w("pol")}</a></li><li><a href="/?id=3">{w("eco")}</a></li></ul></div><div class="module"><h3>{w("mos")}</h3>{s.ul(5, f"j{k}", ' class="mostread"')}</div></div>
<div id="maincolumn"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{p["head"]}</td></tr>{meta}<tr><td valign="top">{body_of(p, o)}</td></tr></table></div><div id="footer">{w("cop")} {w("imp")}</div></div></body></html>"""


def t_drupal(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<div class="submitted">{w("pub")} {when(s, o)}, {p["author"] or s.name}</div>'
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{p["head"]} | {s.name}</title></head><body class="html not-front node-type-news">{o.get("top", "")}<div id="page-wrapper"><div id="header"><div id="site-name"><strong><a href="/" rel="home">{s.name}</a></strong></div><div class="region-header"><input type="text" title="{w("sea")}" /></div></div>
<div id="main"><div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">{p["head"]}</h1><div class="node node-news clearfix">{meta}<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{body_of(p, o)}</div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="block block-views"><h2>{w("lat")}</h2>{s.ul(5, f"d{k}")}</div><div class="block block-user"><h2>{w("log")}</h2><form><input name="name" /><input type="password" name="pass" /></form></div></div></div><div id="footer"><p>{w("con")}: {s.name}</p></div></div></body></html>"""


def t_uni(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<p class="news-date"><em>{when(s, o)}</em></p>'
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8"><title>{p["head"]} · {s.name}</title></head><body>{o.get("top", "")}<a class="skip" href="#main">Skip</a><div class="masthead"><span class="crest"></span><p class="institution">{s.name}</p></div><nav class="primary"><ol><li>{w("abo")}</li><li>{w("news")}</li><li>{w("con")}</li></ol></nav>
<div id="main" class="grid"><div class="two-thirds"><h1>{p["head"]}</h1>{meta}{body_of(p, o)}</div><div class="third"><div class="panel"><h2>{w("rel")}</h2>{s.ul(3, f"u{k}")}</div></div></div><div class="fatfooter"><address>{s.name}</address><p>{w("cop")}</p></div></body></html>"""


def t_ngo(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<span class="post-date">{when(s, o)}</span>'
    return f"""<!doctype html><html lang="{s.clang}"><head><meta charset="utf-8"><title>{p["head"]} – {s.name}</title></head><body class="elementor-page">{o.get("top", "")}<div class="elementor-section header"><a href="/">{s.name}</a> <a class="donate" href="/donate">{w("sub")}</a></div>
<div class="elementor-section"><div class="elementor-widget-heading"><h1 class="elementor-heading-title">{p["head"]}</h1></div>{meta}<div class="elementor-widget-text-editor">{body_of(p, o)}</div></div>
<div class="elementor-section cta"><p>{w("nlt")}</p></div><div class="elementor-section related"><h4>{w("rel")}</h4>{"".join(f'<div class="card"><a href="{u}">{h}</a></div>' for h, u in s.rel(3, f"n{k}"))}</div><div class="footer-widgets">{w("cop")}</div></body></html>"""


def t_tabloid(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    ad = [f'<div class="adslot"><small>{w("adv")}</small><a href="/out?x={i}">{a}</a></div>' for i, a in enumerate(s.ads(4, k))]
    meta = "" if o.get("bare") else f'<p class="by">{w("by")} {p["author"] or s.name} | {when(s, o)}</p><div class="soc"><span>{w("sha")}</span><i>f</i><i>x</i><i>w</i></div>'
    com = "" if o.get("bare") else f'<div class="disc"><h3>{w("com")}</h3>' + "".join(f"<p><b>{a}</b> {t}</p>" for a, t in ncomm(s, o, o.get("comments", 3))) + "</div>"
    boxes = "".join(f'<div class="tile"><img src="/t/{i}.jpg" alt=""><a href="{u}">{h}</a></div>' for i, (h, u) in enumerate(s.rel(10, f"tile{k}")))
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8"><title>{p["head"]} | {s.name}</title></head><body>{o.get("top", "")}{ad[0]}<div class="red"><a href="/">{s.name}</a> <a href="/news">{w("news")}</a> <a href="/spo">{w("spo")}</a> <a href="/vid">{w("vid")}</a> <a href="/cul">{w("cul")}</a></div>
<div class="flash">{w("tick")}: {s.rel(1, f"fl{k}")[0][0]}</div><div class="mainart"><h1>{p["head"]}</h1>{meta}<div class="articleText">{body_of(p, o)}</div>{ad[1]}{com}</div><div class="tiles"><h3>{w("mos")}</h3>{boxes}</div>{ad[2]}{ad[3]}<div class="ft"><a href="/imp">{w("abo")}</a> {w("imp")}</div></body></html>"""


def t_frames(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<small>{when(s, o)}</small>'
    return f"""<html><head><title>{p["head"]}</title></head><body text="#000000" link="#0000cc">{o.get("top", "")}<center><h1><i>{s.name}</i></h1></center>
<iframe src="/frame/login.html" width="180" height="90" align="right" frameborder="0" title="{w("log")}"></iframe><iframe src="/frame/banner.html" width="468" height="60" frameborder="0" title="{w("adv")}"></iframe>
<p><a href="/">{w("home")}</a> :: <a href="/forum/">{w("com")}</a> :: <a href="/guestbook/">{w("con")}</a></p><hr><h2>{p["head"]}</h2>{meta}
{body_of(p, o, "<p align=justify>{}") if "body" not in o else o["body"]}
<hr><iframe src="/share.php" height="30" title="{w("sha")}"></iframe><p>{w("rel")}:</p>{s.ul(3, f"f{k}")}<address>{s.name}. {w("imp")}</address></body></html>"""


def t_bitrix(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<span class="news-date-time">{when(s, o)}</span>'
    return f"""<!DOCTYPE html><html xml:lang="{s.clang}" lang="{s.clang}"><head><meta http-equiv="Content-Type" content="text/html; charset={o.get('charset', 'utf-8')}" /><title>{p["head"]}</title><link href="/bitrix/cache/css/s1/template_styles.css" rel="stylesheet" /></head><body>{o.get("top", "")}<div id="panel"></div><table id="header" width="100%"><tr><td><a href="/">{s.name}</a></td><td><form action="/search/"><input name="q" /><input type="submit" value="{w("sea")}" /></form></td><td>{w("con")}</td></tr></table>
<div class="menu-clear-left"><a href="/news/">{w("news")}</a> <a href="/pol/">{w("pol")}</a> <a href="/afisha/">{w("cul")}</a></div><div class="workarea"><h1 id="pagetitle">{p["head"]}</h1><div class="news-detail">{meta}{body_of(p, o)}<div style="clear:both"></div></div><p><a href="/news/">{w("arc")}</a></p></div>
<div class="news-list"><b>{w("lat")}</b>{s.ul(5, f"bx{k}")}</div><div id="footer">&copy; {s.name}. {w("cop")} <noscript>{w("imp")}</noscript></div></body></html>"""


def t_mobile(s, p, o):
    k, w = o["look"], lambda x: s.w(x, o["look"])
    meta = "" if o.get("bare") else f'<div class="flex text-sm text-gray-500"><span>{when(s, o)}</span><span>{p["author"]}</span></div>'
    return f"""<!DOCTYPE html><html lang="{s.clang}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>{p["head"]}</title><meta name="theme-color" content="#fff"/><script src="/_next/static/chunks/main.js" defer></script></head><body><div id="__next">{o.get("top", "")}<div class="sticky top-0 flex"><a href="/">{s.name}</a><button>☰</button></div><div class="max-w-3xl mx-auto"><h1 class="text-3xl font-bold">{p["head"]}</h1>{meta}<div class="prose">{body_of(p, o)}</div>
<div class="mt-8"><h2>{w("lat")}</h2>{s.ul(5, f"mo{k}")}</div></div><div class="bg-gray-900 text-white"><div>{s.name}</div><div>{w("cop")}</div></div></div><noscript>JavaScript</noscript></body></html>"""


PRESS = [t_table, t_divsoup, t_wp, t_modern, t_agency, t_portal, t_tv, t_joomla, t_tabloid, t_frames, t_bitrix, t_mobile]
OFFICE = [t_gov, t_drupal, t_uni, t_ngo]
BLOG = [t_blogspot, t_wp]
NEWER = {t_table: t_modern, t_divsoup: t_mobile, t_wp: t_modern, t_modern: t_tabloid, t_agency: t_modern, t_portal: t_mobile, t_tv: t_modern, t_joomla: t_wp, t_tabloid: t_mobile, t_frames: t_divsoup,
         t_bitrix: t_modern, t_mobile: t_tabloid, t_gov: t_drupal, t_drupal: t_ngo, t_uni: t_gov, t_ngo: t_uni, t_blogspot: t_wp}


def path_for(t, st, r):
    n, slug = r.randrange(3000, 98000), st["slug"]
    x = "%06x" % r.randrange(1 << 24)
    return r.choice({t_table: [f"/news/show.asp?id={n}", f"/{n}.htm", f"/2026/1114/{n % 90 + 10}.htm"], t_divsoup: [f"/news/{n}.html", f"/index.php?act=view&id={n}", f"/read/{n}"],
            t_wp: [f"/2026/11/14/{slug}/", f"/{slug}/", f"/?p={n}"], t_modern: [f"/local/{slug}-{x}", f"/a/{slug}", f"/politics/2026/nov/14/{slug}"], t_agency: [f"/news/20261114-{n}.html", f"/{n}.html", f"/ticker/{n}"],
            t_gov: [f"/press/2026/11/14-{n % 80 + 10}.html", f"/press/release/{n}", f"/novosti/{n}.html"], t_blogspot: [f"/2026/11/{slug}.html"], t_portal: [f"/a/20261114/c{n}.shtml", f"/n1/2026/1114/c{n}-{n + 77}.html", f"/content/2026-11/14/content_{n}.htm"],
            t_tv: [f"/video/{n}", f"/news/{n}/{slug}", f"/programme/news/{slug}"], t_joomla: [f"/index.php?option=com_content&view=article&id={n}:{slug}", f"/index.php/news/{n}-{slug}"], t_tabloid: [f"/articles/{slug}-{n}.html", f"/{n}/{slug}"],
            t_frames: [f"/news/{slug}.html", f"/n{n}.html"], t_bitrix: [f"/news/detail.php?ELEMENT_ID={n}", f"/news/{slug}/"], t_mobile: [f"/story/{x}", f"/{slug}"], t_drupal: [f"/node/{n}", f"/news/{slug}"],
            t_uni: [f"/news-events/archive/{slug}", f"/news/2026/{n}"], t_ngo: [f"/statements/{slug}/", f"/blog/{slug}"]}[t])


# ---------------------------------------------------------------- what sites say at an address they do not know

ERR = {
"en": (["Page not found", "404 - File or directory not found", "Sorry, nothing here", "Oops!", "Error 404", "We can't find that page", "Not Found"],
       ["The address you typed is not known to this server.", "There is no page at this address.", "We have looked everywhere, but this page does not exist.", "The link may be broken or mistyped.", "The requested URL was not found on this server.", "Nothing was found at this location.", "This page could not be found on our site.", "The document you asked for is not on our server."],
       ["Go back to the front page.", "Try the search box.", "Check the spelling of the address.", "Use the menu above.", "Write to the webmaster if you think this is our fault."]),
"ru": (["Страница не найдена", "Ошибка 404", "404 Not Found", "Такой страницы нет", "Упс!", "Страница не существует", "Запрошенная страница отсутствует"],
       ["Вы перешли по неверной ссылке.", "По этому адресу на нашем сайте ничего нет.", "Адрес набран с ошибкой или не существует.", "Сервер не нашёл запрошенный документ.", "К сожалению, такого адреса на сайте не существует.", "Ссылка, по которой вы пришли, не работает.", "Мы искали, но не нашли эту страницу.", "Документ с таким адресом отсутствует."],
       ["Вернитесь на главную.", "Воспользуйтесь поиском.", "Проверьте адрес.", "Попробуйте начать с меню.", "Сообщите об этом администратору."]),
"zh": (["404 页面不存在", "找不到页面", "出错了", "Not Found", "页面未找到", "您访问的页面不存在", "404错误"],
       ["服务器上没有这个地址。", "您输入的网址有误。", "没有找到您要访问的页面。", "该链接无效。", "请求的文件不存在。", "该地址下没有任何内容。", "页面可能不存在或网址输入错误。", "无法在本站找到该网页。"],
       ["请返回首页。", "请使用站内搜索。", "请检查网址是否正确。", "五秒后返回首页。", "如有疑问请联系管理员。"]),
"mk": (["Страницата не е пронајдена", "Грешка 404", "404", "Упс! Нема ништо тука", "Not Found", "Непостоечка страница", "Страницата не постои"],
       ["Адресата што ја внесовте не постои.", "На оваа адреса нема содржина.", "Серверот не ја пронајде бараната страница.", "Врската е погрешна.", "Баравме насекаде, но страницата ја нема.", "Вакво нешто на нашата страница нема.", "Линкот што го следевте не води никаде.", "Документот не е пронајден на серверот."],
       ["Вратете се на почетната.", "Обидете се со пребарување.", "Проверете ја адресата.", "Користете го менито.", "Пишете му на администраторот."]),
}
_err_count = {}


def err_text(lang, n):
    a, b, c = ERR[lang]
    return a[n % len(a)], b[n % len(b)], c[n % len(c)]


# ---------------------------------------------------------------- phrases put into living pages, and texts of dead pages and walls

P = {
"en": dict(
  gone_embed='<div class="video"><p>Video unavailable. This video has been removed by the uploader.</p></div>',
  archive='<div class="notice">You are reading the archive of our paper. New articles appear on our new site; this one stays here as it was.</div>',
  meter='<div class="meter">You have 2 free articles left this month. <a href="/subscribe">See all offers from 1 crown</a> or <a href="/login">sign in</a></div>',
  upgrade='<div class="notice-bar">Scheduled maintenance: on Sunday between 2 and 4 a.m. this website will not be available. Your browser is out of date; some functions may not work.</div>',
  forsale='<div class="classified"><b>Small ads</b>: Domain name for sale, three letters. Houseboat for sale. Boxes 12 to 40.</div>',
  wall_a='<div class="fade"></div><div class="paywall"><p>The rest of this article is for subscribers.</p><p>Read on for 1 crown in the first month. Already a member? Sign in.</p></div>',
  wall_b='<div class="offer-box"><h3>Read the full story</h3><p>Choose your plan: Digital 6 crowns a month, Digital and print 14 crowns a month. Cancel whenever you like.</p></div>',
  upd="UPDATED 15 Nov: ", captions=["Water in Saddler Street at dawn, seen from the church tower.", "Two firemen carry a dog through Mill Lane.", "The school gymnasium at Pellworth with 120 camp beds.", "A tractor with a pump from Oakhollow.", "Sandbags in front of the bakery, which stayed dry.", "The slipped railway embankment beyond Tarnside."],
  cap_head="In pictures: the Tarn in flood", lst_head="Road closures in Harrow county, November 2026", lst=["A14 Pellworth to Tarnside: closed until 30 November, embankment slipped", "B203 Mill Lane: closed, flood water", "Sallow Bridge: one lane closed at night", "Chandler Row: closed on 15 November, market", "B118 Quernby pass: closed to lorries, snow", "Station Road, Ashlow: closed until 19 November, gas main", "Coast path between Saltmoor and Fenwick Bay: closed, cliff fall", "Lanefield tunnel: closed from 1 to 5 a.m."],
  lst_more=["B77 at Torrish: closed on 16 November, fallen tree", "Ferry slip, Millbrook: closed until further notice"], lst_intro="The list is kept by the county highways office and renewed twice a day.",
  live_more=[("14:20", "Our reporter says that the square is emptying. We stay with this story."), ("13:55", "The press conference has been put off to the evening, the press office says.")], live="Live", ),
"ru": dict(
  gone_embed='<div class="video-stub">Видео недоступно. Автор ограничил доступ или удалил ролик.</div>',
  archive='<div class="plashka">Вы находитесь в архиве старой версии сайта. Архив больше не пополняется, свежие материалы — на новой версии.</div>',
  meter='<div class="meter">Сегодня вы прочитали 3 из 5 бесплатных статей. <a href="/subscribe">Оформить подписку</a></div>',
  upgrade='<div class="attention">16 ноября с 02:00 до 05:00 на сайте будут проводиться технические работы. Возможны перебои в работе форума и личного кабинета.</div>',
  forsale='<div class="obyav"><b>Объявления</b>: продаётся домен из трёх букв; продам гараж; куплю рога. Тел. 55-17-90</div>',
  wall_a='<div class="closed-text"><p>Это материал для подписчиков. Чтобы дочитать статью, оформите подписку от 99 рублей в месяц.</p><p>Уже подписаны? Войдите.</p></div>',
  wall_b='<div class="tarify"><p><b>Читайте без ограничений</b></p><p>Месяц — 199 ₽. Год — 1 790 ₽. Отменить можно в любой момент.</p></div>',
  upd="ОБНОВЛЕНО 15 ноября. ", captions=["Крыша склада на Кольцевой рухнула около трёх часов ночи.", "Пожарные тянут рукав от реки.", "Собака Дымка, поднявшая тревогу.", "Начальник караула Виктор Дорошин после смены.", "Сгоревший погрузчик в третьей секции.", "Автобус № 3 идёт в объезд по Кузнечной."],
  cap_head="Фоторепортаж: ночь на улице Кольцевой", lst_head="Перечень закрытых дорог и мостов на ноябрь 2026 года", lst=["Улица Кольцевая, от дома 14 до дома 52: закрыта до вечера 15 ноября", "Мост через Ветлужинку: закрыт для машин тяжелее 5 тонн", "Переулок Печатников: закрыт до 21 ноября, ремонт теплосети", "Дорога Громовск — Соснополье: закрыта с 22 до 5 часов", "Путепровод у станции Лодейск-2: реверсивное движение", "Набережная, участок у пристани: закрыта на зиму", "Улица Мостовая: нет парковки по чётным числам", "Ледовая переправа у Нижней Пристани: не открыта"],
  lst_more=["Улица Садовая: закрыта 17 ноября, спил тополей", "Проезд Связистов: закрыт до 1 декабря"], lst_intro="Перечень ведёт диспетчерская служба управления дорог, обновляется ежедневно.",
  live_more=[("14:20", "Наш корреспондент передаёт, что люди расходятся. Мы продолжаем следить за событиями."), ("13:55", "Пресс-конференцию перенесли на вечер, говорят в пресс-службе.")], live="Онлайн"),
"zh": dict(
  gone_embed='<div class="vbox">抱歉,该视频已被发布者删除,暂时无法播放。</div>',
  archive='<div class="tishi">您正在浏览本网旧版存档。旧版不再更新,最新内容请访问新版首页。</div>',
  meter='<div class="meter">本月您还可免费阅读2篇文章,<a href="/subscribe">开通会员</a>畅读全部内容</div>',
  upgrade='<div class="gonggao">系统公告:11月16日凌晨2时至5时本站进行升级维护,期间部分栏目无法访问,敬请谅解。</div>',
  forsale='<div class="fenlei"><b>分类广告</b> 三字母域名出售;旺铺转让;收购旧书。电话8801790</div>',
  wall_a='<div class="vip-more"><p>本文为会员专享,剩余内容开通会员后阅读。</p><p>首月仅需9.9元,已是会员请登录。</p></div>',
  wall_b='<div class="vip-box"><p>畅读全文</p><p>月卡18元,年卡168元,随时可以取消。</p></div>',
  upd="【15日更新】", captions=["石门塘镇老街,水位最高时没过窗台。", "消防员用冲锋舟运送老人。", "镇中学体育馆里的临时安置点。", "志愿者分发姜汤。", "县道塌方处正在清理。", "雨停以后,居民晾晒被褥。"],
  cap_head="图片新闻:雨中的石门塘镇", lst_head="2026年11月道路封闭情况一览", lst=["县道112线石门塘段:塌方,全封闭至30日", "长桥路:污水管施工,半幅封闭", "柳巷北口:封闭至19日", "滨江大道渡口段:夜间22时至次日5时封闭", "望亭隧道:单向通行", "老东门立交:限高2.5米", "锦帆路:隔音屏安装,禁止停车", "南湖西岸步道:封闭至年底"],
  lst_more=["青石大街:16日封闭一天,路树修剪", "轮渡码头专用道:暂停使用"], lst_intro="本表由市公路管理处每日更新。",
  live_more=[("14:20", "记者在现场看到,人群已逐渐散去。本网将继续关注。"), ("13:55", "新闻发布会改在晚上举行。")], live="直播"),
"mk": dict(
  gone_embed='<div class="video-okvir">Видеото не е достапно. Корисникот го отстрани овој запис.</div>',
  archive='<div class="arhiva-lenta">Ја читате архивата на старото издание. Архивата повеќе не се дополнува, новите текстови се на новата страница.</div>',
  meter='<div class="meter">Ви останаа уште 2 бесплатни текста овој месец. <a href="/pretplata">Претплатете се</a></div>',
  upgrade='<div class="izvestuvanje">Во неделата од 2 до 5 часот страницата нема да биде достапна поради одржување. Се извинуваме за непријатностите.</div>',
  forsale='<div class="mali"><b>Мали огласи</b>: се продава домен од три букви; се продава шпорет на дрва; се изнајмува гарсониера. Тел. 055 017 990</div>',
  wall_a='<div class="zaklucano"><p>Остатокот од текстот е само за претплатници.</p><p>Пробајте еден месец за 59 денари. Веќе имате профил? Најавете се.</p></div>',
  wall_b='<div class="ponuda"><p><b>Читајте без граници</b></p><p>Месечно 149 денари, годишно 1.490 денари. Откажете кога сакате.</p></div>',
  upd="ДОПОЛНЕТО 15 ноември: ", captions=["Улиците на Под Брест во мугрите.", "Пожарникарите извлекуваат старица низ прозорец.", "Спортската сала, сместување за 180 луѓе.", "Пекарата на браќата Ѓуреви, под вода до шалтерот.", "Ќебиња од Црвениот крст.", "Насипот на местото каде што попушти."],
  cap_head="Фотогалерија: Бел Мост под вода", lst_head="Затворени патишта и улици во ноември 2026", lst=["Бел Мост – Врбово: затворен за сите возила", "Улица Четврта, Липовград: затворена до 19 ноември, топловод", "Крстопат – Светлик: забрана за тешки возила", "Тунел кај Горна Река: затворен од 1 до 5 часот", "Кеј на реката Бистрец: затворен за пешаци", "Мост кај стариот млин: една лента", "Планински пат до Сончев Рид: верижници", "Улица Партизански Пат, Јасеново: пазарен ден во сабота"],
  lst_more=["Дабјани – Езерово: затворен на 17 ноември, одрон", "Паркинг пред болницата во Студенец: затворен"], lst_intro="Прегледот го води Јавното претпријатие за патишта и се обновува двапати дневно.",
  live_more=[("14:20", "Нашиот репортер јавува дека луѓето се разотидуваат. Продолжуваме да следиме."), ("13:55", "Прес-конференцијата е одложена за вечерва.")], live="Во живо"),
}

# status 404 (three) and 410 (one): title, sentence
NF = {
"en": [("We could not find that page", "This story may have been taken down, or you may have followed an old link. Here are some of today's headlines instead."), ("HTTP Error 404.0 - Not Found", "The resource you are looking for has been removed, had its name changed, or is temporarily unavailable."), ("Page missing", "Our website was rebuilt in spring. Many older pages were not carried over."),
       ("410 - this page has been withdrawn", "The publisher removed this article for good. It will not come back.")],
"ru": [("Ошибка 404. Материал не найден", "Возможно, новость устарела и была удалена из базы."), ("Запрашиваемая вами страница не существует либо произошла ошибка", "Если вы уверены в правильности указанного адреса, то данная страница уже не существует на сервере или была переименована."), ("Нет такой страницы", "Мы обновили сайт, и часть старых ссылок больше не работает."),
       ("410. Материал удалён без возможности восстановления", "Публикация снята по решению редакции.")],
"zh": [("非常抱歉,没有找到您要的页面", "可能因为:网址有错误,请检查地址是否完整;链接已经过期;页面已被移走。"), ("404 - 找不到文件或目录", "您要查找的资源可能已被删除,已更改名称或者暂时不可用。"), ("您查看的稿件不存在", "该稿件可能已经下线,去看看其他新闻吧。"),
       ("410 内容已永久移除", "该新闻已由编辑部撤下,不再提供阅读。")],
"mk": [("404 – бараната вест ја нема", "Можеби е избришана, можеби е преместена. Погледнете ги најновите вести."), ("Страницата што ја барате не може да се најде", "Можно е да е отстранета, преименувана или привремено недостапна."), ("Ништо не е пронајдено", "Изгледа дека на оваа локација нема ништо. Обидете се со некоја од врските подолу или со пребарување."),
       ("410 – содржината е трајно отстранета", "Овој текст е повлечен од редакцијата и нема повторно да биде објавен.")],
}
# status 200: CMS text with chrome; at the article's place only; bare little page; page of a redirect to an error address
SOFT = {
"en": [("Page not found", "Sorry, we couldn't find the article you requested. It may have expired or been deleted from our system."), ("This article is no longer available", "Stories from our agency partners are removed after a fixed period."), ("Error", "No record with this number exists in the database."), ("Sorry! That's a dead link", "The page you tried to open isn't here any more. Our team of otters has been informed.")],
"ru": [("Страница не найдена", "К сожалению, запрошенная вами новость отсутствует в нашей базе: она удалена или никогда не существовала."), ("Материал снят с публикации", "Срок хранения новости истёк, её текст больше не доступен на сайте."), ("Ошибка", "Элемент не найден!"), ("Кажется, вы заблудились", "Страница, которую вы ищете, ушла и не вернулась.")],
"zh": [("页面不存在", "对不起,您要查看的文章不存在或已被删除。"), ("该文章已下线", "因版权到期,本文不再提供阅读。"), ("提示信息", "没有找到编号对应的记录!"), ("页面走丢了", "您要找的页面已经离家出走,去首页看看吧。")],
"mk": [("Страницата не е пронајдена", "За жал, веста што ја баравте не постои или е избришана од нашата база."), ("Овој текст повеќе не е достапен", "Вестите од агенциските сервиси се отстрануваат по истекот на договорот."), ("Грешка", "Не постои запис со овој број."), ("Ја нема!", "Страницата што ја барате се изгуби некаде низ ходниците на редакцијата.")],
}


def plain(title, body, lang="en", head=""):
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'


PARKED = {
"en": [lambda h: plain(h, f'<div class="top"><h1>{h}</h1><p>This domain may be for sale. <a href="http://broker.invalid/buy?d={h}">Inquire about this domain</a></p></div><div class="related"><h2>Related searches</h2><ul><li>Car insurance</li><li>Local newspaper ads</li><li>Cheap flights</li><li>Online degrees</li></ul></div><p class="pp">Copyright. Privacy policy. The sponsored listings displayed above are generated automatically by a third party.</p>'),
       lambda h: plain("Domain expired", f'<h2>{h} has expired</h2><p>If you are the owner of this domain name, please renew it with your registrar within the redemption period to restore your website and e-mail.</p><p>Registrars: renew in the control panel under My Domains.</p>'),
       lambda h: plain(f"{h} - premium name", f'<h1>The name {h} is available</h1><p>Buy now for $2,395 or make an offer. Instalments from $99.79 a month. Safe transfer through escrow.</p><form><input name="offer" placeholder="Your offer in USD"><button>Make offer</button></form>')],
"ru": [lambda h: plain("Срок регистрации домена истёк", f'<h1>Домен {h}</h1><p>Срок регистрации домена истёк. Если вы администратор домена, продлите его в панели управления регистратора.</p><p><a href="#">Продлить домен</a> <a href="#">Вопросы и ответы</a></p>', "ru"),
       lambda h: plain(f"{h} продаётся", f'<h1>{h}</h1><p>Этот домен продаётся. Цена 45 000 руб. Свяжитесь с продавцом через форму.</p><form><input placeholder="Ваше имя"><input placeholder="Телефон"><button>Купить домен</button></form>', "ru"),
       lambda h: plain("Домен припаркован", f'<p>Домен {h} зарегистрирован и припаркован на серверах хостинга.</p><p>Сайт ещё не размещён. Что можно сделать с доменом: подключить хостинг, почту, конструктор.</p><p>Тарифы хостинга от 99 рублей в месяц.</p>', "ru")],
"zh": [lambda h: plain(f"{h} 域名出售", f'<h1>{h}</h1><p>您正在访问的域名可以转让!一口价:28,000元。</p><p>This domain is for sale. 联系中介 QQ: 550142</p>', "zh"),
       lambda h: plain("域名已过期", f'<div class="box"><h2>您访问的域名 {h} 已过期</h2><p>如果您是域名所有者,请尽快登录注册商网站办理续费。赎回期结束后域名将被删除。</p></div>', "zh"),
       lambda h: plain(h, f'<h1>Welcome to {h}</h1><p>This Web page is parked for free by the registrar. Would you like to buy this domain? Learn how you can get it.</p><div>Sponsored links: Loans | Hotels | Web hosting | Dating</div>')],
"mk": [lambda h: plain("Доменот е истечен", f'<h1>{h}</h1><p>Регистрацијата на овој домен е истечена. Доколку сте носител на доменот, обратете се до вашиот регистрар за продолжување.</p>', "mk"),
       lambda h: plain(f"Buy {h}", f'<header>DomainHarbour</header><h1>{h} is for sale!</h1><p>Get this domain today. Price: 799 EUR. Free ownership transfer within 24 hours, 30 days money back.</p>'),
       lambda h: plain("Доменот е слободен за продажба", f'<h2>Го сакате {h}?</h2><p>Овој домен се продава. Испратете понуда на продавачот; минимална понуда 150 евра.</p><p>Hosting пакети, SSL сертификати, е-пошта.</p>', "mk")],
}


def shop(title, intro, items, lang, foot):
    return plain(title, f"<header><b>{title}</b></header><p>{intro}</p>" + "".join(f'<div class="p"><h3>{a}</h3><p>{b}</p></div>' for a, b in items) + f"<footer>{foot}</footer>", lang)


HIJ = {
"en": [lambda h: shop("Slot Gacor Maxwin 2027 | Daftar Situs Slot Online", "Selamat datang di situs slot gacor terpercaya. Deposit pulsa tanpa potongan, RTP live hari ini 98 persen, bonus new member 100.", [("Daftar sekarang", "Isi formulir, deposit mulai 10 ribu, main 24 jam."), ("Game populer", "Gates of Olympus, Mahjong Ways, Sweet Bonanza."), ("Bonus harian", "Cashback 5 persen, rollingan, turnover rendah.")], "id", "Judi online resmi. 18+"),
       lambda h: shop("Best Online Casinos of the Month", "Compare welcome bonuses and free spins at our top ten real money casinos. No deposit needed.", [("Lucky Gull Casino", "200% up to 500 and 150 free spins. Play now."), ("Spin Baron", "Fast payouts, 2,000 slots, live roulette."), ("How to win at slots", "Our experts explain volatility and RTP.")], "en", "Gamble responsibly. 18+. We may receive commission."),
       lambda h: shop("Buy cheap Viagra, Cialis and Tramadol without prescription", "Canadian pharmacy online: lowest prices, discreet packaging, delivery in nine days.", [("Viagra 100 mg", "from $0.89 per pill, add to cart"), ("Cialis 20 mg", "from $1.35 per pill, add to cart"), ("Levitra", "free samples with every order")], "en", "Online pharmacy. Visa, Bitcoin.")],
"ru": [lambda h: shop("Казино Вулканика: официальный сайт, зеркало на сегодня", "Играйте в игровые автоматы на реальные деньги. Бонус 500 % на первый депозит и 100 фриспинов без отыгрыша.", [("Рабочее зеркало", "Вход через зеркало, если сайт заблокирован."), ("Топ слотов", "Book of Ra, Crazy Monkey, Lucky Haunter."), ("Вывод средств", "На карту за 15 минут.")], "ru", "18+ Играйте ответственно"),
       lambda h: shop("Дипломы и аттестаты купить с занесением в реестр", "Изготовим диплом любого вуза за три дня. Бланк типографии, оплата после проверки, доставка курьером.", [("Диплом о высшем образовании", "от 14 000 руб."), ("Аттестат за 11 класс", "от 9 000 руб."), ("Медицинская книжка", "от 2 500 руб.")], "ru", "Пишите менеджеру круглосуточно"),
       lambda h: shop("1win зеркало | ставки на спорт и казино онлайн", "Скачать приложение, регистрация в один клик, промокод на фрибет 5000.", [("Линия", "Футбол, теннис, киберспорт, коэффициенты выше."), ("Авиатор", "Стратегии и сигналы краш-игры."), ("Бонусы", "Кэшбэк до 30 % каждую неделю.")], "ru", "Букмекерская контора онлайн")],
"zh": [lambda h: shop("澳门新葡京娱乐城_官网注册送88元彩金", "百家乐、老虎机、真人视讯、体育投注,二十四小时存取款,信誉第一。", [("注册即送", "新会员首存送百分之百。"), ("热门彩种", "时时彩、北京赛车、六合彩开奖结果。"), ("代理加盟", "日结返水,永不封顶。")], "zh", "娱乐城客服在线"),
       lambda h: shop("高仿名表包包批发_一比一复刻手表货源", "厂家直销,支持货到付款,七天退换。微信同号。", [("复刻腕表", "1280元起,专柜同款"), ("名牌女包", "680元起,配全套包装"), ("运动鞋", "纯原版,220元")], "zh", "诚招代理,一件代发"),
       lambda h: shop("Situs Togel Online dan Slot88 Terpercaya", "Bandar togel resmi dengan pasaran terlengkap, hadiah 4D 10 juta, prediksi jitu setiap hari.", [("Pasaran", "Togel Singapore, Hongkong, Sydney."), ("Slot88", "Bocoran pola gacor malam ini."), ("Daftar", "Via WhatsApp, proses dua menit.")], "id", "Situs judi 2027")],
"mk": [lambda h: shop("Deneme Bonusu Veren Siteler 2027 | Güncel Liste", "Yatırım şartsız deneme bonusu veren bahis ve casino siteleri. Güncel giriş adresleri her gün yenilenir.", [("Slot siteleri", "500 TL deneme bonusu, çevrimsiz."), ("Canlı bahis", "Yüksek oranlar, hızlı ödeme."), ("Giriş adresi", "Yeni adresi hemen görün.")], "tr", "Bahis siteleri rehberi"),
       lambda h: shop("Najbolji online kazino | 1000 besplatnih okretaja", "Igrajte slotove za pravi novac, bonus dobrodošlice 200 posto, isplata u roku od sat vremena.", [("Rulet uživo", "Prave dealerke, stolovi od 1 evra."), ("Slot igre", "Preko 3.000 automata."), ("Kladionica", "Najveće kvote na fudbal.")], "sr", "Samo za starije od 18 godina"),
       lambda h: shop("ブランドコピー 激安通販 スーパーコピー時計", "当店は最高品質のブランドコピー時計、バッグ、財布を販売しております。全国送料無料、代引き対応。", [("スーパーコピー 時計", "19,800円 税込"), ("コピー バッグ", "24,500円 在庫あり"), ("コピー 財布", "9,800円 新作入荷")], "ja", "年中無休 メール注文24時間受付")],
}

# walls: (kind, status, html, expected)
WALL = {
"en": [("botcheck", 403, plain("Just a moment...", '<h1>Checking if the site connection is secure</h1><p>Verify you are human by completing the action below. Ray ID: 8f1c02aa97</p><noscript>Enable JavaScript and cookies to continue</noscript>'), ["blocked"]),
       ("region", 451, plain("Unavailable in your region", '<p>We recognise you are trying to read us from a country where we cannot offer this site for legal reasons. For questions write to the reader desk.</p>'), ["blocked"]),
       ("loginform", 200, plain("Sign in to continue", '<h1>Welcome back</h1><p>Please sign in to read this page.</p><form method="post"><label>E-mail <input name="email"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form><p>No account? Create one.</p>'), ["login", "blocked"]),
       ("rate", 429, plain("429 Too Many Requests", "<h1>Too many requests</h1><p>You have sent too many requests in a given amount of time. Try again in 60 minutes.</p>"), ["rate_limited"]),
       ("maint", 503, plain("Back soon", "<h1>We are moving a few wires</h1><p>The site is down for planned maintenance and will be back in about an hour. Thank you for your patience.</p>"), ["server_error"]),
       ("dberror", 500, plain("Database Error", "<h1>Error establishing a database connection</h1>"), ["server_error"]),
       ("shell", 200, '<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title><script defer src="/static/js/main.4f1c.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>', ["empty"])],
"ru": [("botcheck", 403, plain("Проверка браузера", "<h1>Подтвердите, что вы не робот</h1><p>Наша система защиты обнаружила подозрительную активность с вашего адреса. Поставьте галочку, чтобы продолжить.</p><div class='captcha'></div><p>Идентификатор запроса: 77a1-02c9</p>", "ru"), ["blocked"]),
       ("region", 403, plain("Доступ ограничен", "<h1>403</h1><p>Доступ к сайту с IP-адресов вашей страны ограничен. Если вы видите это сообщение по ошибке, обратитесь к администратору.</p>", "ru"), ["blocked"]),
       ("loginform", 401, plain("Требуется авторизация", "<h1>Вход для клиентов агентства</h1><p>Введите логин и пароль, выданные по договору.</p><form><input name='login'><input type='password' name='pwd'><button>Войти</button></form>", "ru"), ["login", "blocked"]),
       ("maint", 200, plain("Технические работы", "<h1>На сайте ведутся технические работы</h1><p>Приносим извинения за неудобства. Сайт откроется сегодня после 18:00.</p>", "ru"), ["server_error"]),
       ("limit", 503, plain("Ресурс временно недоступен", "<p>Превышена нагрузка на сервер. Сайт временно недоступен, попробуйте зайти позднее.</p>", "ru"), ["server_error"]),
       ("gateway", 502, "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>", ["server_error"]),
       ("shell", 200, '<!DOCTYPE html><html lang="ru"><head><meta charset="UTF-8"><title></title><link href="/css/app.51.css" rel="stylesheet"></head><body><div id="app"></div><script src="/js/chunk-vendors.9a.js"></script><script src="/js/app.02.js"></script></body></html>', ["empty"])],
"zh": [("botcheck", 200, plain("安全验证", "<h1>访问验证</h1><p>为了您的账号安全,请拖动滑块完成拼图后继续访问。</p><div id='slider'></div><p>您的访问过于频繁或网络环境存在异常。</p>", "zh"), ["blocked", "rate_limited"]),
       ("waf", 403, plain("访问被拦截", "<h1>很抱歉,您的请求已被网站防火墙拦截</h1><p>可能原因:您的请求带有不合法参数,已被管理员设置拦截。事件编号:20270311a7</p>", "zh"), ["blocked"]),
       ("loginform", 200, plain("用户登录", "<h1>请先登录</h1><p>登录后方可查看该内容。</p><form><input name='mobile' placeholder='手机号'><input type='password' placeholder='密码'><button>登录</button><a href='/reg'>立即注册</a></form>", "zh"), ["login", "blocked"]),
       ("maint", 200, plain("网站维护中", "<h1>网站升级维护中</h1><p>给您带来不便敬请谅解,预计三天后恢复访问。</p>", "zh"), ["server_error"]),
       ("rate", 429, plain("请求过多", "<p>您的操作太快了,请一小时后再来。</p>", "zh"), ["rate_limited"]),
       ("shell", 200, '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><div id="q-app"></div><noscript>本应用需要启用JavaScript。</noscript><script src="/umi.7b.js"></script></body></html>', ["empty"])],
"mk": [("botcheck", 503, plain("Attention Required!", "<h1>Please complete the security check to access this site</h1><p>Why do I have to complete a CAPTCHA? It proves you are human and gives you temporary access.</p>", "en"), ["blocked", "server_error"]),
       ("forbidden", 403, plain("403 Forbidden", "<h1>Пристапот е одбиен</h1><p>Немате дозвола да ја отворите оваа страница од вашата мрежа. Обратете се до администраторот на хостингот.</p>", "mk"), ["blocked"]),
       ("loginform", 200, plain("Најава за корисници", "<h1>Најавете се за да продолжите</h1><p>Оваа содржина е достапна само за регистрирани корисници.</p><form><input name='user'><input type='password' name='pass'><button>Најави се</button></form><p>Заборавена лозинка?</p>", "mk"), ["login", "blocked"]),
       ("maint", 503, plain("Во изработка", "<h1>Страницата е во одржување</h1><p>Работиме на подобрувања. Се враќаме наскоро.</p>", "mk"), ["server_error"]),
       ("error", 500, plain("Внатрешна грешка", "<h1>500</h1><p>Настана внатрешна грешка на серверот. Администраторот е известен.</p>", "mk"), ["server_error"]),
       ("consent", 200, plain("Вашата приватност", "<h1>Пред да продолжите</h1><p>Ние и нашите 640 партнери чуваме податоци на вашиот уред. За да ја отворите страницата, изберете.</p><button>Прифати сè</button><button>Повеќе опции</button>", "mk"), ["blocked", "login"]),
       ("shell", 200, '<!DOCTYPE html><html lang="mk"><head><meta charset="utf-8"><title></title><script type="module" src="/assets/index-b2.js"></script></head><body><div id="root"></div></body></html>', ["empty"])],
}
SUBSCRIBE = {"en": plain("Subscribe", "<h1>This page is for members only</h1><p>Subscribe to read all our reporting. Monthly 8 crowns, yearly 79 crowns. Already a subscriber? Log in.</p>"),
             "mk": plain("Претплата", "<h1>Потребна е претплата</h1><p>За пристап до оваа страница потребна е активна претплата. Изберете пакет или најавете се со постоен профил.</p>", "mk")}


# ---------------------------------------------------------------- cases

class Case:
    def __init__(self, id, url, headline, expected, alone, siblings=()):
        self.id, self.url, self.headline, self.siblings, self.half = id, url, headline, list(siblings), "unseen"
        self.expected, self.expected_alone = expected, alone


_BUILD = {}
ALIVE = ["alive"]
OK = ["ok", "edited"]


class G:
    """One case being made: its site, its template, its story and the pages of them."""

    def __init__(self, lang, kind, n, t, site, st, err):
        self.lang, self.kind, self.t, self.site, self.st, self.err = lang, kind, t, site, st, err
        self.id = f"{lang}-{kind}-{n}"
        self.r = random.Random(self.id)
        self.h = f"http://{site.host}"
        self.url = self.h + (path_for(t, st, self.r) if st else "/")
        self.form = self.r.randrange(4)
        site.own = [st["head"], st["alt"]] + [h for _, h in st["rew"] if h] if st else []

    def page(self, look=0, t=None, pairs=(), head=None, paras=None, site=None, st=None, **o):
        st, t, site = st or self.st, t or self.t, site or self.site
        paras = list(st["paras"] if paras is None else paras)
        title = st["head"] if head is None else head
        for a, b in pairs:
            paras = [x.replace(a, b) for x in paras]
            if head is None: title = title.replace(a, b)
        o.setdefault("form", self.form)
        return t(site, {"head": title, "paras": paras, "author": st["author"]}, {"look": look, **o})

    def old(self, a, b): return self.page(pairs=[(b, a)])

    def error(self, look=0, t=None, text=None, site=None):
        a, *rest = text or err_text(self.lang, self.err)
        return (t or self.t)(site or self.site, {"head": a, "paras": rest, "author": ""}, {"look": look, "bare": True})

    def front(self, look=0, t=None, site=None, salt="", title=None):
        site = site or self.site
        rows = "".join(f'<div class="item"><h3><a href="{u}">{h}</a></h3></div>' for h, u in site.rel(12, f"front{look}{salt}"))
        return (t or self.t)(site, {"head": title or site.w("lat", look), "paras": [], "author": ""}, {"look": look, "bare": True, "body": rows})

    def house(self, world, look=0, t=None, site=None):
        site = site or self.site
        world.put(f"http://{site.host}/", self.front(look, t, site))
        world.put(f"http://{site.host}/*", self.error(look, t, site=site), 404)


def cases():
    _BUILD.clear()
    out = []
    for lang in ("en", "ru", "zh", "mk"): out += _language(lang)
    return out


def states(cs):
    if not _BUILD: cases()
    before, after = World(), World()
    for c in cs: _BUILD[c.id](before, after)
    return before, after


TRAPS = {"en": (["purge", "folding", "dropped"], ["s-takedown", "s-404", "s-casino"]), "ru": (["udalenie", "domen", "podpiska"], ["s-blok", "s-404", "s-kazino"]),
         "zh": (["shanchu", "yuming", "tingkan"], ["s-fengting", "s-404", "s-jiedan"]), "mk": (["izbrisani", "istecen", "naplata"], ["s-trgnat", "s-404", "s-zabrana"])}
FLOOD = {"en": "flood", "ru": "pozhar", "zh": "baoyu", "mk": "poplava"}
SHIFT = {"en": 0, "ru": 70, "zh": 140, "mk": 210}


def _language(lang):
    out, count = [], {}
    names = {}
    for group, forms in FORMS[lang].items():
        combos = [(f.format(p), hf.format(ps) + ".example", group) for p, ps in PLACES[lang] for f, hf in forms]
        random.Random(f"names/{lang}/{group}").shuffle(combos)
        names[group] = combos
    longs = [k for k in STORIES[lang] if not k.startswith("s-")]
    shorts = [k for k in STORIES[lang] if k.startswith("s-")]
    turn = {"l": SHIFT[lang] // 70, "s": SHIFT[lang] // 70, "p": SHIFT[lang] // 70 * 3, "o": 0, "b": 0}
    ph = P[lang]

    def pick(pool, key):
        turn[key] += 1
        return pool[turn[key] % len(pool)]

    def g(kind, story="l", group="press", t=None):
        key = pick(longs, "l") if story == "l" else pick(shorts, "s") if story == "s" else story
        t = t or pick({"press": PRESS, "office": OFFICE, "blog": BLOG}[group], {"press": "p", "office": "o", "blog": "b"}[group])
        name, host, _ = names[group].pop()
        count[kind] = count.get(kind, 0) + 1
        return G(lang, kind, count[kind], t, Site(lang, name, host, group), STORIES[lang][key] if key else None, SHIFT[lang] + len(out))

    def add(x, expected, alone, build, headline=None, url=None, siblings=()):
        out.append(Case(x.id, url or x.url, headline or x.st["head"], expected, alone, siblings))
        _BUILD[x.id] = build

    def beside(x):
        """The same event at another house, cited too, untouched in both states."""
        other, t = x.site, NEWER[x.t]
        name, host, _ = names["press"].pop()
        y = G(lang, "x", 0, t, Site(lang, name, host, "press"), x.st, x.err + 35)
        head, build = x.st["alt"], _BUILD[x.id]
        url = y.h + f"/{x.st['slug']}/{y.r.randrange(1000, 9999)}"
        out[-1].siblings.append(url)

        def more(b, a):
            build(b, a)
            for w in (b, a): y.house(w); w.put(url, y.page(head=head, paras=x.st["paras"][:3]))
        _BUILD[x.id] = more

    def both(x, one, two, expected, alone, look=1, t2=None, headline=None, put1=None, put2=None):
        def build(b, a):
            x.house(b)
            x.house(a, look, t2)
            b.put(x.url, one, **(put1 or {}))
            a.put(x.url, two, **(put2 or {}))
        add(x, expected, alone, build, headline)

    # ------------------------------------------------ living
    x = g("same"); both(x, x.page(), x.page(), ["ok"], ALIVE, look=0)
    if lang in ("en", "zh"):
        x = g("same", TRAPS[lang][0][0], "office"); both(x, x.page(), x.page(), ["ok"], ALIVE, look=0)
    for k in TRAPS[lang][1]:
        x = g("brieftrap", k); both(x, x.page(), x.page(look=1, comments=3), OK, ALIVE)
    for i, k in enumerate([TRAPS[lang][0][1], TRAPS[lang][0][2], "s", "l"]):
        x = g("redesign", k, "office" if i == 3 else "press")
        both(x, x.page(), x.page(look=2, t=NEWER[x.t], form=(x.form + 2) % 4), OK, ALIVE, look=2, t2=NEWER[x.t])
    x = g("adverts", t=t_tabloid); both(x, x.page(comments=0), x.page(look=3, comments=6), OK, ALIVE, look=3)
    x = g("comments", "l", "blog", t_blogspot); both(x, x.page(comments=1), x.page(comments=8), OK, ALIVE, look=0)
    if lang in ("ru", "zh"):
        x = g("comments", TRAPS[lang][1][1], t=t_wp); both(x, x.page(comments=0), x.page(comments=5), OK, ALIVE, look=0)
    x = g("typo"); w, r = x.st["typo"][-1]; both(x, x.old(w, r), x.page(look=1), OK, ALIVE)
    x = g("typo", "s", t=t_agency); w, r = x.st["typo"][0]; both(x, x.old(w, r), x.page(look=1), OK, ALIVE)
    x = g("spelling", "l", "office" if lang in "enmk" else "press"); w, r = x.st["name"]; both(x, x.old(w, r), x.page(look=0), OK, ALIVE, look=0)
    x = g("added", TRAPS[lang][0][0]); both(x, x.page(), x.page(paras=x.st["paras"] + [x.st["add"]], look=1), OK, ALIVE)
    x = g("updated"); both(x, x.page(), x.page(paras=x.st["paras"] + [ph["upd"] + x.st["add"]] if not x.st["add"].startswith(("Update", "Доп", "15日", "Correction")) else x.st["paras"] + [x.st["add"]], look=1, form=(x.form + 1) % 4), OK, ALIVE)
    x = g("date", "s", t=t_portal if lang == "zh" else t_bitrix); both(x, x.page(form=0, hour="08:05"), x.page(form=1, hour="08:05"), OK, ALIVE, look=0)

    def encoded(x, cs, text1, text2, label):
        def build(b, a):
            x.house(b); x.house(a)
            b.put(x.url, kind=label, body=text1.encode(cs, "xmlcharrefreplace"))
            a.put(x.url, text2)
        add(x, OK, ALIVE, build)
    old_cs = {"en": ("windows-1252", "iso-8859-1"), "ru": ("cp1251", "windows-1251"), "zh": ("gbk", "gb2312"), "mk": ("cp1251", "windows-1251")}[lang]
    x = g("charset", "l", t=t_table); encoded(x, old_cs[0], x.page(charset=old_cs[1]), x.page(), f"text/html; charset={old_cs[1]}")
    if lang != "en":
        x = g("charset", "s", t=t_portal if lang == "zh" else t_bitrix); encoded(x, old_cs[0], x.page(charset=old_cs[1]), x.page(look=1), "text/html")
    x = g("cookiebar", t=t_modern); both(x, x.page(), x.page(top=f'<div id="cmp" role="dialog"><p>{x.site.w("coo")}</p><button>{x.site.w("acc")}</button></div>'), OK, ALIVE, look=0)
    x = g("meter", TRAPS[lang][0][2], t=t_mobile); both(x, x.page(), x.page(top=ph["meter"]), OK, ALIVE, look=0)
    x = g("notice", "s"); both(x, x.page(), x.page(top=ph["upgrade"]), OK, ALIVE, look=0)
    x = g("oldpaper", TRAPS[lang][0][1]); both(x, x.page(), x.page(top=ph["archive"]), OK, ALIVE, look=0)
    x = g("deadvideo", t=t_tv); both(x, x.page(mid='<iframe src="/embed/771" width="560" height="315"></iframe>'), x.page(mid=ph["gone_embed"], look=1), OK, ALIVE)
    if lang in ("en", "mk"):
        x = g("smallads", TRAPS[lang][1][2], t=t_frames); both(x, x.page(), x.page(look=1, end=ph["forsale"]), OK, ALIVE)

    # chrome in another language
    x = g("chrometongue", "l", t=t_modern if lang != "zh" else t_agency)
    other = Site({"en": "mk", "ru": "en", "zh": "en", "mk": "en"}[lang], x.site.name, x.site.host, "press")
    other.lang = lang; other.own = x.site.own
    both(x, x.page(), x.page(look=1, site=other), OK, ALIVE, look=0)

    # gallery, live blog, list
    x = g("gallery", FLOOD[lang], t=t_tv)
    body = lambda tag: f"<p>{x.st['paras'][0]}</p>" + "".join((f'<div class="slide"><img src="/g/{i}.jpg"><p>{c}</p></div>' if tag else f'<figure><img loading="lazy" src="/img/{i}-1200.webp" alt=""><figcaption>{c}</figcaption></figure>') for i, c in enumerate(ph["captions"]))
    both(x, x.page(head=ph["cap_head"], body=body(1)), x.page(head=ph["cap_head"], body=body(0), look=2, t=t_modern), OK, ALIVE, look=2, t2=t_modern, headline=ph["cap_head"])
    x = g("liveblog", longs[(turn["l"] + 3) % 7], t=t_modern)
    hours = ["13:10", "12:40", "12:05", "11:30", "11:05", "10:42", "10:15", "09:50"]
    ent = lambda rows: "".join(f'<section class="entry"><time>{h}</time><p>{q}</p></section>' for h, q in rows)
    rows = list(zip(hours, reversed(x.st["paras"])))
    both(x, x.page(head=f"{ph['live']}: {x.st['head']}", body=ent(rows)), x.page(head=f"{ph['live']}: {x.st['head']}", body=ent(ph["live_more"] + rows)), OK, ALIVE, look=0, headline=f"{ph['live']}: {x.st['head']}")
    y = g("list", "l", "office", t_gov)
    li = lambda rows: f"<p>{ph['lst_intro']}</p><ul>" + "".join(f"<li>{q}</li>" for q in rows) + "</ul>"
    both(y, y.page(head=ph["lst_head"], body=li(ph["lst"])), y.page(head=ph["lst_head"], body=li(ph["lst"] + ph["lst_more"][:1])), OK, ALIVE, look=0, headline=ph["lst_head"])

    # the front page answers everything, the article lives
    x = g("softhost", "l")
    def build(b, a, x=x):
        for w, k in ((b, 0), (a, 1)):
            w.put(x.h + "/", x.front(k)); w.put(x.h + "/*", x.front(k)); w.put(x.url, x.page(look=k))
    add(x, OK, ALIVE, build)
    if lang in ("en", "mk"):
        x = g("retry", "s"); both(x, x.page(), x.page(look=1), OK, ALIVE, put2={"first": {"times": 1, "status": 503}})

    # redirected
    MOVED = ["redirected", "moved"]
    def moved(kind, how, story, status=301, newsite=False, look=2, scheme="/archive/{slug}-{n}", **more):
        x = g(kind, story)
        t2 = NEWER[x.t]
        s2 = x.site
        if newsite: s2 = Site(lang, x.site.name, "www." + x.site.host.replace(".example", "-media.example"), "press"); s2.own = x.site.own
        new = f"http://{s2.host}" + scheme.format(slug=x.st["slug"], n=x.r.randrange(100000, 999999))
        two = x.page(look=look, t=t2, site=s2, **more)
        def build(b, a):
            x.house(b); b.put(x.url, x.page())
            if newsite:
                x.house(b, 0, t2, s2)
                a.put(x.h + "/", "", 301, {"Location": f"http://{s2.host}/"}); a.put(x.h + "/*", x.error(look, t2, site=s2), 404)
            x.house(a, look, t2, s2)
            if how == "slow": a.put(x.url, plain(x.site.name, f'<p><a href="{new}">{new}</a></p>', lang, f'<meta http-equiv="refresh" content="3;URL={new}">'))
            else: a.redirect(x.url, new, status, how)
            a.put(new, two)
        add(x, MOVED, ALIVE, build)
    moved("r301", "http", "l", 301)
    moved("rhost", "http", TRAPS[lang][0][0], 301, True)
    moved("rscheme", {"en": "meta", "ru": "js", "zh": "js", "mk": "slow"}[lang], "s", scheme="/news/{n}/{slug}")
    moved("rscheme", "http", TRAPS[lang][1][0], {"en": 302, "ru": 308, "zh": 302, "mk": 307}[lang], scheme="/{slug}.html")

    # paywalls
    x = g("paywall", "l", t=t_modern)
    both(x, x.page(), x.page(paras=x.st["paras"][:2], look=1, ld=',"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}', end=ph["wall_a"]), ["paywall"], ["paywall"])
    x = g("paywall", TRAPS[lang][0][2], t=t_mobile if lang in ("en", "ru") else t_wp)
    both(x, x.page(), x.page(paras=x.st["paras"][:2], end=ph["wall_b"]), ["paywall"], ALIVE, look=0)

    # ------------------------------------------------ changed
    def rew(kind, story, want, look=0, group="press", t2=None):
        """want: 0 the first rewriting (often with its headline), 1 the second."""
        x = g(kind, story, group)
        pairs, head = x.st["rew"][want % len(x.st["rew"])]
        both(x, x.page(), x.page(pairs=pairs, head=head or x.st["head"], look=look, t=t2 and NEWER[x.t]), ["rewritten"], ALIVE, look=look, t2=t2 and NEWER[x.t])
    L = longs
    rew("figures", L[0], 0); rew("figures", L[3], 0, 1); rew("figures", "s", 0, 1)
    rew("figures", shorts[0], 1); rew("names", {"en": "mayor", "ru": "sud", "zh": "shanchu", "mk": "presuda"}[lang], 1)
    rew("denial", L[2], 0, 1); rew("denial", {"en": "s-strike", "ru": "s-otmena", "zh": "s-bagong", "mk": "s-strajk"}[lang], 0)
    rew("figures", L[5], 0, 2, t2=True)
    def cut(keep, story, look, group="press"):
        x = g("cut", story, group)
        both(x, x.page(), x.page(paras=x.st["paras"][:keep], look=look), ["truncated"], ALIVE, look=look)
        if lang in ("ru", "zh") and keep == 1: beside(x)
    cut(2, L[3], 0); cut(1, L[5], 1, "office"); cut(2, L[0], 1)
    def swap(story, other, look, group="press"):
        x = g("swapped", story, group)
        st2 = STORIES[lang][other]
        x.site.own += [st2["head"]]
        both(x, x.page(), x.page(st=st2, look=look), ["replaced"], None, look=look)
    swap(L[1], L[3], 1); swap(L[5], L[0], 0, "office"); swap(shorts[0], shorts[3], 0)

    # ------------------------------------------------ dead
    x_err = NF[lang]
    for i in ((0, 1) if lang in ("en", "zh") else (1, 2)):
        x = g("notfound", "s" if i == 2 else "l", ["press", "office", "press"][i])
        t2 = NEWER[x.t] if i == 2 else x.t
        def build(b, a, x=x, t2=t2, i=i):
            x.house(b); b.put(x.url, x.page())
            page = x.error(i, t2, x_err[i])
            a.put(x.h + "/", x.front(i, t2)); a.put(x.h + "/*", page, 404); a.put(x.url, page, 404)
        add(x, ["not_found"], ["not_found"], build)
    x = g("gone410", "l"); both(x, x.page(), x.error(0, None, x_err[3]), ["gone"], ["gone"], look=0, put2={"status": 410})
    if lang in ("en", "mk"): beside(x)

    for i in range(4):
        x = g("soft", "s" if i == 1 else "l", "office" if i == 2 else "press")
        def build(b, a, x=x, i=i):
            x.house(b); b.put(x.url, x.page())
            text = SOFT[lang][i]
            a.put(x.h + "/", x.front(i))
            if i == 0:  # the CMS says it at every unknown address, 200
                page = x.error(0, None, text)
                a.put(x.h + "/*", page); a.put(x.url, page)
            elif i == 1:  # only this article is withdrawn
                a.put(x.h + "/*", x.error(0), 404); a.put(x.url, x.error(0, None, text))
            elif i == 2:  # a bare little page
                page = plain(text[0], f"<h3>{text[0]}</h3><p>{text[1]}</p><p><a href='javascript:history.back()'>&laquo;</a></p>", lang)
                a.put(x.h + "/*", page); a.put(x.url, page)
            else:  # sent to an error address that answers 200
                to = x.h + {"en": "/error-404", "ru": "/404.php", "zh": "/404.html", "mk": "/404"}[lang]
                page = x.error(1, None, text)
                a.redirect(x.url, to); a.put(to, page); a.put(x.h + "/*", "", 302, {"Location": to})
        add(x, ["soft_404", "not_found"] if i == 3 else ["soft_404"], ["soft_404", "not_found"] if i == 3 else ["soft_404"], build)
    # every address shows the front page, the article's too
    x = g("softfront", "l")
    def build(b, a, x=x):
        x.house(b); b.put(x.url, x.page())
        page = x.front(1)
        for u in (x.h + "/", x.h + "/*", x.url): a.put(u, page)
    add(x, ["soft_404", "redirect_home"], ["soft_404", "redirect_home"], build)

    for i in ((0, 2) if lang in ("en", "ru") else (0, 1, 2)):
        x = g("home", "s" if i == 1 else "l", "office" if i == 2 else "press")
        def build(b, a, x=x, i=i):
            x.house(b); b.put(x.url, x.page())
            k = 1
            if i == 0:  # a new site sends every old address to its front page
                a.put(x.h + "/", x.front(k, NEWER[x.t])); a.redirect(x.url, x.h + "/", 301 if lang in ("en", "zh") else 302)
                a.put(x.h + "/*", "", 302, {"Location": x.h + "/"})
            elif i == 1:  # this one only, with a script or a meta line
                a.put(x.h + "/", x.front(k)); a.redirect(x.url, x.h + "/", how={"en": "js", "ru": "meta", "zh": "js", "mk": "meta"}[lang]); a.put(x.h + "/*", x.error(k), 404)
            else:  # to the list of the section
                to = x.h + {"en": "/press/all", "ru": "/novosti/vse", "zh": "/news/list.html", "mk": "/vesti/site"}[lang]
                a.put(x.h + "/", x.front(k)); a.redirect(x.url, to, 301); a.put(to, x.front(k, salt="list", title=x.site.w("arc"))); a.put(x.h + "/*", x.error(k), 404)
        add(x, ["redirect_home"], ["redirect_home"], build)
        if i == 1 and lang in ("zh", "mk"): beside(x)

    def whole(x, html, expected, status=200, headers=None, **more):
        """The host answers everything with one page now."""
        def build(b, a):
            x.house(b); b.put(x.url, x.page())
            for u in (x.h + "/", x.h + "/*", x.url): a.put(u, html, status, headers, **more)
        add(x, expected, expected, build)
    for i in ((0, 1, 2) if lang == "en" else (0, 1)):
        x = g("parked", "s" if i == 1 else "l", "blog" if i == 2 and lang != "zh" else "press"); whole(x, PARKED[lang][i](x.site.host), ["parked"])
    for i in range(3):
        x = g("hijack", [L[0], L[2], shorts[0]][i], "office" if i == 1 else "press")
        if i == 0 and lang in ("ru", "mk"):  # sent on to the casino's own host
            def build(b, a, x=x):
                x.house(b); b.put(x.url, x.page())
                far = {"ru": "http://vulkanika-mirror.example/", "mk": "http://bonusveren.example/"}[lang]
                page = HIJ[lang][0](x.site.host)
                a.put(far, page); a.put(far + "*", page); b.put(far + "*", "", 404)
                for u in (x.h + "/", x.h + "/*", x.url): a.put(u, "", 302, {"Location": far})
            add(x, ["hijacked"], ["hijacked"], build)
        else: whole(x, HIJ[lang][i](x.site.host), ["hijacked"])

    def gone_name(kind, expected, detour):
        x = g(kind)
        def build(b, a):
            x.house(b); b.put(x.url, x.page()); a.detours[x.site.host] = detour
        add(x, expected, expected, build)
    if lang != "zh": gone_name("dns", ["dns"], "n" * 64 + ".invalid:80")
    if lang in ("en", "zh", "mk"):
        x = g("loop")
        def build(b, a, x=x):
            x.house(b); b.put(x.url, x.page()); x.house(a, 1)
            to = x.url if lang == "zh" else x.h + "/go/" + x.st["slug"]
            a.put(x.url, "", 302, {"Location": to})
            if to != x.url: a.put(to, "", 301, {"Location": x.url})
        add(x, ["redirect_loop"], ["redirect_loop"], build)
    x = g("brokenredirect")
    def build(b, a, x=x):
        x.house(b); b.put(x.url, x.page()); x.house(a, 1)
        if lang in ("en", "ru"): a.put(x.url, "", 301, {"Location": x.h + f"/stories/{x.st['slug']}"}); a.put(x.h + f"/stories/{x.st['slug']}", x.error(1), 404)
        else:
            lost = f"new.{x.site.host}"
            a.put(x.url, "", 301, {"Location": f"http://{lost}/{x.st['slug']}"}); a.detours[lost] = "n" * 64 + ".invalid:80"
    want = ["broken_redirect", "not_found"] if lang in ("en", "ru") else ["broken_redirect", "dns"]
    add(x, want, want, build)
    if lang in ("ru", "zh"):
        x = g("badrequest"); both(x, x.page(), plain({"ru": "400 Bad Request", "zh": "HTTP 405"}[lang], {"ru": "<h1>Bad Request (400)</h1>", "zh": "<h1>405 Method Not Allowed</h1><p>请求方式不被允许</p>"}[lang]), ["client_error"], ["client_error"], put2={"status": {"ru": 400, "zh": 405}[lang]})
    if lang in ("en", "mk"):
        x = g("badurl", "s")
        url = {"en": x.url.replace(".example/", ".example:99999/"), "mk": x.url.replace("http://", "http://[")}[lang]
        add(x, ["invalid_url"], ["invalid_url"], lambda b, a: None, url=url)

    # ------------------------------------------------ walls and other answers that prove nothing
    for kind, status, html, expected in WALL[lang]:
        x = g("wall-" + kind, "s" if kind in ("maint", "region") else "l")
        whole(x, html, expected, status, {"Retry-After": "3600"} if status in (429, 503) else None)
    if lang in SUBSCRIBE:
        x = g("wall-subscribe"); both(x, x.page(), SUBSCRIBE[lang], ["login", "blocked"], ["login", "blocked"])
    if lang == "ru": gone_name("refused", ["refused"], "127.0.0.1:1")
    if lang == "zh": gone_name("refused", ["refused"], "127.0.0.1:1")
    return out
