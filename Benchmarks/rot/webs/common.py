"""A labelled web as it commonly is: content management systems and their error pages, agencies whose stories expire, papers that
move, registrars, new owners of old names, walls. 337 pages, 16 layouts.

Written without sight of the rules. When they met it first, rot F1 was .897 with an archive and .847 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import json
import random
import re

from world import World

DAY = "2026-11-14"

def _lines(text): return [l.strip() for l in text.strip().splitlines() if l.strip()]


def full(s):
    """Chinese with its full-width signs."""
    h = "\u3400-\u9fff\u3002\u201c\u201d\uff09\u300b"
    out = []
    for line in s.split("\n"):
        if line.count('"') % 2 == 0:
            parts = line.split('"')
            line = "".join(p + ("" if i == len(parts) - 1 else "\u201d" if i % 2 else "\u201c") for i, p in enumerate(parts))
        for a, b in ((",", "\uff0c"), (":", "\uff1a"), ("!", "\uff01"), (r"\?", "\uff1f"), (";", "\uff1b")):
            line = re.sub(f"(?<=[{h}]){a} ?", b, line)
            line = re.sub(f"(?<=[0-9A-Za-z%]){a}(?=[\u3400-\u9fff])", b, line)
        out.append(re.sub("\uff1a(?=[0-9]{2}\\b)", ":", line))
    return "\n".join(out)


# ---------------------------------------------------------------- words of the frames, by language
W = {}
W["en"] = dict(
    brands=[("Courier", "courier"), ("Herald", "herald"), ("Observer", "observer"), ("Gazette", "gazette"), ("Wire", "wire"), ("Post", "post"),
            ("Tribune", "tribune"), ("Sentinel", "sentinel"), ("Argus", "argus"), ("Examiner", "examiner"), ("Dispatch", "dispatch"), ("Mercury", "mercury")],
    places=[("Ashcombe", "ashcombe"), ("Port Velling", "portvelling"), ("Marrowdale", "marrowdale"), ("Tillsbury", "tillsbury"), ("Corran", "corran"), ("Eastmere", "eastmere"),
            ("Halverton", "halverton"), ("Drumlow", "drumlow"), ("Pellworth", "pellworth"), ("Skarne", "skarne"), ("Winmoor", "winmoor"), ("Lathbridge", "lathbridge")],
    name="The {p} {b}", nav="Home|News|Politics|Business|Courts|Education|Sport|Culture|Opinion|Weather|Jobs|Obituaries".split("|"),
    search="Search", go="Go", login="Sign in", user="Email address", pw="Password", reg="Register", comments="Comments", share="Share this", related="Related stories",
    most="Most read", latest="Latest headlines", tags="Tags", printv="Print this page", by="By", pub="Published", views="views", reply="Reply", leave="Leave a comment", more="Read more",
    subs="Get our morning newsletter", ad="Advertisement", back="Back to list", source="Source", editor="Editor", crumbs="You are here", prev="Previous", next="Next", press="Press office", font="Text size",
    authors=["Moira Tansley", "Colin Breck", "Staff reporter", "J. Ostrander", "Priya Lall", "Newsdesk"],
    ads=_lines("""Double glazing from £89 a window. Free quote today
Winter tyres fitted while you wait at Brannock Motors
Learn to sail on Lake Ester: places for spring
Hearing tests at Oldroyd Opticians, no appointment
Farm fresh boxes to your door every Thursday
Cheap ferry tickets for the half term
Solar panels: is your roof suitable?
Local builders wanted for new homes at Quarry Lane"""),
    pool=_lines("""Bin collections to change in three wards
Rovers held at home by ten-man Skarne
School choir reaches national final
Bakery wins award for rye loaf
Road works on ring road until Friday
Library to open on Sundays
Teenager rescues dog from canal
New bus timetable starts on Monday
Farmers warn of hay shortage
Police seek witnesses after collision
Mayor opens rebuilt footbridge
Rents rise faster than wages, survey finds
Museum buys eighteenth century map
Flood gauge installed at Mill Bridge
Hospital car park charges frozen
Volunteers plant 600 saplings
Cinema reopens after refit
Council tax bills: what you will pay
Nurse retires after forty years
Fishing season opens early
Student designs cheaper water filter
Rail strike called off at last minute
Chess club marks its centenary
Storm brings down power lines"""),
    talk=_lines("""About time somebody wrote about this.
My brother works there and says it is worse than you report.
Can the editor please check the spelling of the street?
I do not believe a word the spokesman says.
Well done to everybody involved!
Same story every year and nothing changes.
The link in the third paragraph gives a 404, please fix.
Why was my comment deleted? This page used to be better.
Does anyone know when the next meeting is?
I was there on the day, there were far fewer people.
Page not found when I try it on my phone, works on the laptop.
First!
Good reporting, more of this please.
They should be ashamed of themselves."""),
    nicks=["oldtimer52", "Jan P.", "harbour_view", "Mrs D", "anon", "Rob from Corran", "tess_k", "ratepayer"],
    foot=_lines("""© 2026 {n} Newspapers Ltd. Registered office: 14 Tanner Row. All rights reserved. Terms | Privacy | Contact us | Complaints
{n} is published by Eastmere Regional Media. Newsroom 0555 0144 221. Copyright 2003-2026
Editor in chief: H. Garside. Advertising: sales desk, second floor, Exchange House. Accessibility | Cookies | Site map
All content of {n} may be quoted with a link. Powered by PressBox 4.2"""),
    cookie="We use cookies and similar technologies to run this site and to show you advertising that suits you. Manage choices | Accept all",
    ea=_lines("""404 Not Found
Page not found
Sorry, we can't find that page
Oops! That page can't be found.
Error 404
We couldn't find what you were looking for
This page does not exist
HTTP 404: no such document"""),
    eb=_lines("""The address may have been typed wrongly or the page may have been removed.
The page you requested is not on this server.
It looks like nothing was found at this location.
The requested URL was not found.
The story you are after may have been moved, renamed or deleted.
There is no content at this web address.
Either the link is out of date or somebody mistyped it.
We have looked everywhere and it is not here."""),
    ec=_lines("""Try a search, or go back to the home page.
Please use the menu above to find your way.
If you followed a link from our site, let the web team know.
Here are our latest headlines instead.
Contact the newsroom if you think this is a mistake.
You can return to the previous page."""))
W["ru"] = dict(
    brands=[("Вестник", "vestnik"), ("Известия", "izvestia"), ("Правда", "pravda"), ("Новости", "novosti"), ("Ведомости", "vedomosti"), ("Голос", "golos"),
            ("Хроника", "hronika"), ("Маяк", "mayak"), ("Курьер", "kurier"), ("Обозрение", "obozrenie"), ("Телеграф", "telegraf"), ("Слово", "slovo")],
    places=[("Заречск", "zarechsk"), ("Верхнеключевск", "verhnekluchevsk"), ("Сосноград", "sosnograd"), ("Таволжье", "tavolzhye"), ("Кедринск", "kedrinsk"), ("Полесьево", "polesevo"),
            ("Усть-Ломня", "ustlomnya"), ("Грачёво", "grachevo"), ("Белогорье", "belogorye"), ("Луговой край", "lugovoy"), ("Северополь", "severopol"), ("Ольховка", "olhovka")],
    name="{b} — {p}", nav="Главная|Новости|Политика|Экономика|Общество|Происшествия|Культура|Спорт|Мнения|Погода|Афиша|Архив".split("|"),
    search="Поиск", go="Найти", login="Вход на сайт", user="Логин", pw="Пароль", reg="Регистрация", comments="Комментарии", share="Поделиться", related="Читайте также",
    most="Самое читаемое", latest="Лента новостей", tags="Теги", printv="Версия для печати", by="Автор:", pub="Опубликовано", views="просмотров", reply="Ответить", leave="Оставить комментарий", more="Подробнее",
    subs="Подпишитесь на наш канал", ad="Реклама", back="Возврат к списку", source="Источник", editor="Редактор", crumbs="Вы здесь", prev="Предыдущая", next="Следующая", press="Пресс-служба", font="Размер шрифта",
    authors=["Алла Журавская", "Пётр Несмеянов", "Редакция", "Ирина Толмач", "Собкор", "Глеб Варенцов"],
    ads=_lines("""Окна ПВХ со скидкой 30 % до конца месяца
Натяжные потолки за один день. Замер бесплатно
Такси «Ветерок»: первая поездка за рубль
Стоматология «Улыбка»: имплант под ключ
Кредит наличными по двум документам
Доставка дров колотых, берёза и ольха
Ремонт холодильников на дому без выходных
Пиломатериалы от производителя, кедр и сосна"""),
    pool=_lines("""В Заречске открылся новый каток
Дорожники завершили ремонт моста через Ломню
Школьники собрали три тонны макулатуры
Цены на гречку снизились впервые за год
Хоккеисты «Маяка» обыграли лидера
Синоптики обещают гололёд
В парке высадили сорок лип
Пенсионерка перевела мошенникам миллион
Театр покажет премьеру по пьесе местного автора
На въезде в город столкнулись два грузовика
Ветеран отметил столетие
Автобусы изменят маршрут из-за ярмарки
В музей вернули украденную икону
Коммунальщики назвали даты отключений
Фермеры просят снизить плату за воду
Рыбаков предупредили о тонком льде
В библиотеке пройдёт ночь поэзии
Волейболистки вышли в полуфинал
Пожарные спасли кота с крыши
Губернатор провёл приём граждан
Строительство поликлиники идёт по графику
Студенты придумали умный улей
Отопительный сезон начался без сбоев
В порту задержали контрабанду"""),
    talk=_lines("""Давно пора, а то только обещают.
У нас во дворе то же самое, никто не чешется.
Кто проверял эти цифры?
Автору спасибо, всё по делу.
А ссылка на документ не открывается, пишет 404.
Почему удалили мой комментарий?
Опять деньги на ветер.
Был там вчера, народу почти не было.
У кого-нибудь ещё страница не открывается с телефона?
Ничего нового, так каждый год.
Исправьте фамилию во втором абзаце!
Поддерживаю!
Пусть сначала дороги сделают.
Сайт тормозит, ошибка 502 через раз."""),
    nicks=["Гость", "zarechanin", "Ольга М.", "дед Пахом", "Сергей77", "Маруся", "Инженер", "Аноним"],
    foot=_lines("""© 2004–2026 {n}. Свидетельство о регистрации СМИ ЭЛ № 77-00000. Учредитель: ООО «Издательский дом Ломня». 16+
При перепечатке материалов ссылка на {n} обязательна. Редакция не отвечает за содержание рекламы. Телефон: 8 (000) 55-12-40
Главный редактор Н. Б. Щукарь. Адрес: ул. Мельничная, 7. Реклама на сайте. Обратная связь. Политика конфиденциальности
Все права защищены. {n}, сетевое издание. Создание сайта: студия «Клевер». 12+"""),
    cookie="Мы используем файлы cookie и рекомендательные технологии. Оставаясь на сайте, вы соглашаетесь с политикой обработки данных. Хорошо",
    ea=_lines("""Ошибка 404
Страница не найдена
404. Запрашиваемая страница не существует
К сожалению, такой страницы нет
404 Not Found
Упс! Страница потерялась
Документ не найден
Ничего не найдено"""),
    eb=_lines("""Возможно, она была удалена или вы неправильно набрали адрес.
Неправильно набран адрес, или такой страницы на сайте больше не существует.
Материал мог быть перенесён в другой раздел или снят с публикации.
Запрошенный адрес на сервере отсутствует.
Ссылка, по которой вы пришли, устарела.
По этому адресу ничего нет.
Проверьте, нет ли в ссылке опечатки.
Мы всё обыскали, но этой страницы у нас нет."""),
    ec=_lines("""Вернитесь на главную или воспользуйтесь картой сайта.
Попробуйте найти нужное через поиск.
Если вы уверены, что это ошибка, напишите нам.
Перейти на главную страницу.
Посмотрите последние новости.
Воспользуйтесь меню сайта."""))
W["zh"] = dict(
    brands=[("日报", "ribao"), ("晚报", "wanbao"), ("新闻网", "xinwen"), ("在线", "zaixian"), ("晨报", "chenbao"), ("时报", "shibao"),
            ("快讯", "kuaixun"), ("周刊", "zhoukan"), ("观察", "guancha"), ("信息港", "xinxigang"), ("热线", "rexian"), ("网", "wang")],
    places=[("云泽", "yunze"), ("青岚", "qinglan"), ("松阳浦", "songyangpu"), ("白榆", "baiyu"), ("临川渡", "linchuandu"), ("石桥湾", "shiqiaowan"),
            ("东溪口", "dongxikou"), ("宁渚", "ningzhu"), ("望江岭", "wangjiangling"), ("瑞禾", "ruihe"), ("澄湖", "chenghu"), ("北塬", "beiyuan")],
    name="{p}{b}", nav="首页|新闻|时政|财经|社会|教育|文化|体育|评论|天气|专题|视频".split("|"),
    search="搜索", go="搜", login="登录", user="用户名", pw="密码", reg="注册", comments="网友评论", share="分享到", related="相关阅读",
    most="热门排行", latest="最新资讯", tags="关键词", printv="打印本页", by="记者", pub="发布时间", views="次浏览", reply="回复", leave="发表评论", more="更多",
    subs="扫码关注微信公众号", ad="广告", back="返回列表", source="来源", editor="责任编辑", crumbs="当前位置", prev="上一篇", next="下一篇", press="新闻办", font="字号",
    authors=["陆知远", "本网记者", "沈若棠", "编辑部", "何映川", "通讯员 邱岚"],
    ads=_lines("""秋季家装节,全屋定制八折起
新能源汽车试驾预约,到店有礼
名师一对一辅导,首课免费
澄湖大闸蟹礼盒,顺丰包邮
老酒收购,上门估价
企业注册代办,三天拿证
口腔医院周年庆,洗牙只要九元
湖景新房开盘,首付二成起"""),
    pool=_lines("""云泽地铁二号线开始试运行
市民公园新增三处充电桩
小学生发明节水装置获奖
澄湖湿地迎来首批候鸟
周末有小雨,气温下降六度
老街改造一期工程完工
图书馆延长夜间开放时间
农产品展销会吸引两万人
消防队员救出被困老人
高速公路连接线月底通车
社区食堂推出十元套餐
中学生篮球联赛落幕
水厂检修,部分小区停水
博物馆展出出土陶器
果农网上卖橘忙
青年志愿者清理河道
公交调整五条线路
职业技能大赛开幕
夜市摊位实行实名登记
山区通了第一条柏油路
老年大学秋季班报名
警方破获电信诈骗案
供暖费标准保持不变
书法展在文化馆举行"""),
    talk=_lines("""支持,早该这样了。
我家就住在附近,情况属实。
数字是不是写错了?
小编辛苦了。
文中的链接打不开,显示404。
为什么我的评论被删除了?
年年说,年年不见动静。
坐等后续报道。
手机打开提示页面不存在,电脑正常。
希望尽快落实。
路过,顶一下。
第二段的人名有错别字。
沙发!
这网站老是打不开。"""),
    nicks=["云泽网友", "匿名用户", "老王头", "青山依旧", "一叶扁舟", "游客8812", "小石头", "湖边人"],
    foot=_lines("""版权所有 {n} 未经授权不得转载 云ICP备00000012号 互联网新闻信息服务许可证:0012006000
关于我们 | 广告服务 | 联系我们 | 法律声明 | 违法和不良信息举报电话:000-5550134 Copyright © 2005-2026 {n}
主办:{n}编辑部 地址:滨湖路88号 邮编:000000 技术支持:蓝芯科技
本网站所刊载信息,不代表{n}观点。刊用本网站稿件,务经书面授权。公网安备 00000000000001号"""),
    cookie="本网站使用Cookie以改善您的浏览体验。继续浏览即表示您同意我们的隐私政策。知道了",
    ea=_lines("""404 Not Found
您访问的页面不存在
抱歉,页面找不到了
对不起,您请求的页面不存在
出错了!404
页面走丢了
该页面不存在或已被删除
找不到文件或目录"""),
    eb=_lines("""您要查看的网址可能已被删除、名称已被更改,或者暂时不可用。
可能是输入的网址有误。
该信息可能已过期下线。
服务器上没有这个地址。
链接可能已失效。
请检查您输入的网址是否正确。
我们没有找到对应的内容。
此地址下没有任何内容。"""),
    ec=_lines("""点击这里返回首页。
您可以使用站内搜索。
请稍后联系网站管理员。
5秒后将自动返回上一页。
去看看今天的热门新闻吧。
如有疑问请拨打服务热线。"""))
W["zh"] = {k: [full(x) if isinstance(x, str) else x for x in v] if isinstance(v, list) else full(v) for k, v in W["zh"].items()}
W["mk"] = dict(
    brands=[("Весник", "vesnik"), ("Глас", "glas"), ("Дневник", "dnevnik"), ("Хроника", "hronika"), ("Зора", "zora"), ("Портал", "portal"),
            ("Вести", "vesti"), ("Информ", "inform"), ("Трибина", "tribina"), ("Патоказ", "patokaz"), ("Време", "vreme"), ("Телеграма", "telegrama")],
    places=[("Горно Лозје", "gornolozje"), ("Црновир", "crnovir"), ("Белосел", "belosel"), ("Јаворец", "javorec"), ("Ракитница", "rakitnica"), ("Долна Вода", "dolnavoda"),
            ("Смреково", "smrekovo"), ("Калиште", "kaliste"), ("Студен Бунар", "studenbunar"), ("Липоград", "lipograd"), ("Рамниште", "ramniste"), ("Орешани", "oresani")],
    name="{b} {p}", nav="Почетна|Вести|Политика|Економија|Хроника|Образование|Култура|Спорт|Колумни|Време|Огласи|Архива".split("|"),
    search="Пребарај", go="Барај", login="Најави се", user="Корисничко име", pw="Лозинка", reg="Регистрација", comments="Коментари", share="Сподели", related="Поврзани вести",
    most="Најчитано", latest="Последни вести", tags="Ознаки", printv="Верзија за печатење", by="Пишува:", pub="Објавено", views="прегледи", reply="Одговори", leave="Остави коментар", more="Повеќе",
    subs="Пријавете се на нашиот билтен", ad="Реклама", back="Назад кон листата", source="Извор", editor="Уредник", crumbs="Вие сте тука", prev="Претходна", next="Следна", press="Прес-служба", font="Големина на букви",
    authors=["Весна Дримколска", "Горан Пештанов", "Редакција", "Билјана Ќурчиска", "Р. Т.", "Дописник"],
    ads=_lines("""Дрва за огрев со превоз до дома
Стоматолошка ординација „Бисер“: бесплатен преглед
Нови станови во Липоград, од 980 евра за метар
Курсеви по германски, почеток секој понеделник
Автосервис Ристе: замена на зимски гуми
Климатизери на 24 рати без камата
Мед од планина, директно од пчеларот
Сметководствени услуги за мали фирми"""),
    pool=_lines("""Нова градинка во Јаворец од пролет
Ракометарите славеа во гости
Откупот на тутун почнува во понеделник
Асфалтиран патот до Смреково
Ученик освои златен медал по физика
Без вода неколку улици во Белосел
Театарот гостува во Орешани
Пожар на депонијата е изгаснат
Пензионерите бараат поголем додаток
Изложба на стари разгледници
Полицијата фати крадец на бакар
Пчеларите жалат за слаб род
Отворен нов мост на Студена Река
Цената на виното останува иста
Градоначалничката прими матуранти
Снег на планините, возете внимателно
Млади планинари искачија три врва
Зголемен бројот на туристи
Библиотеката доби две илјади книги
Ден на отворени врати во болницата
Рибарите чистеа крај езерото
Фолклорен фестивал по четврти пат
Студенти изработија соларна пумпа
Автобуската станица ќе се реновира"""),
    talk=_lines("""Крајно време беше.
Браво за текстот!
Кај нас е уште полошо, никој не доаѓа.
Кој ги броеше овие?
Линкот во текстот не работи, дава 404.
Зошто ми го избришавте коментарот?
Секоја година истата приказна.
Бев таму, немаше толку луѓе.
Од телефон ми пишува дека страницата не постои.
Поправете го презимето, ве молам.
Се согласувам со претходниот.
Само ветувања.
Кога ќе дојдат и во нашето село?
Уште еден прилог платен од буџет."""),
    nicks=["гостин", "Мирче", "лозјанец", "Тања К.", "стар читател", "Бобан", "Ристовка", "анонимен"],
    foot=_lines("""© 2007-2026 {n}. Сите права се задржани. Импресум | Маркетинг | Контакт | Политика на приватност
Издавач: ДООЕЛ „Печат Медиа“, ул. Орешка бр. 9. Главен и одговорен уредник: С. Трајчева. Тел. 000/555-120
Преземањето на содржини од {n} е дозволено само со линк кон оригиналот. Изработка: Веб Кошница
{n} е член на Здружението на локални медиуми. Услови за користење. Кодекс. Реклама"""),
    cookie="Оваа страница користи колачиња за подобро корисничко искуство. Со продолжување се согласувате со нивната употреба. Прифаќам",
    ea=_lines("""Грешка 404
Страницата не е пронајдена
404 – бараната страница не постои
Упс! Ништо не е пронајдено
Извинете, оваа страница ја нема
Страницата што ја барате не постои
Содржината не е достапна
404 Not Found"""),
    eb=_lines("""Можеби е избришана или адресата е погрешно напишана.
Адресата не е точна или страницата е отстранета.
Објавата можеби е преместена или повлечена.
На оваа адреса нема ништо.
Линкот што го следевте е застарен.
Проверете дали адресата е добро внесена.
Серверот не ја најде бараната адреса.
Ја баравме насекаде, но ја нема."""),
    ec=_lines("""Вратете се на почетната страница.
Обидете се со пребарување.
Погледнете ги последните вести.
Ако мислите дека е грешка, пишете ни.
Користете го менито погоре.
Почетна | Мапа на сајтот"""))


# ---------------------------------------------------------------- stories
# H headline; N numbers changed; M names changed; X negation turned; T right=>misprint; S spelling of a name; A added paragraph; Z other headline
STORIES = {}
STORIES["en"] = """
H Marrowdale paper mill to close after 112 years with loss of 240 jobs
The paper mill at Marrowdale will close on 31 January 2027 after 112 years of production, its owners told staff on Friday morning. All 240 workers have been given notice.
Managing director Ivo Hartnell said the price of gas had trebled since 2023 and that no buyer had come forward. "We have looked under every stone," he told a meeting in the canteen. "There is simply no order book left to work from."
The union said it was not warned of the decision. Branch secretary Denise Culley said many families had three generations on the machines and that the redundancy terms were the legal minimum.
The mill makes brown wrapping paper and egg boxes. It opened in 1914 and at its height employed 1,900 people. Its chimney, 61 metres tall, is a listed structure and will stay.
Marrowdale council called a special meeting for Tuesday. Its leader, Anselm Roper, said he would ask for the site to be kept for industry and not sold for housing.
N 240=>310|31 January 2027=>28 February 2027|61 metres=>74 metres
M Ivo Hartnell=>Graham Pask|Denise Culley=>Laura Finch
X was not warned of=>had agreed to|would ask=>would not ask
T canteen=>cantten|generations=>generatoins
S Culley=>Cully
A The county's adviser on employment will be in the canteen every Wednesday until Christmas, a notice on the gate says.
Z Marrowdale paper mill saved as buyer takes on 240 jobs

H Regulator orders 38 web addresses of ticket sellers switched off
The trade regulator on Friday ordered registrars to switch off 38 web addresses that sold tickets to concerts which did not exist. Visitors to the pages now see the words "this domain has expired".
The sites had borrowed the names of real halls in Ashcombe, Corran and Port Velling. Some 4,600 buyers lost about 390,000 crowns between March and October, said the head of enforcement, Tamsin Orrery.
"People typed in a name they trusted and were sent to a page for sale, or to a casino, as soon as the money had gone," Ms Orrery said. "By then the shop was a 404."
Two brothers from Halverton, aged 29 and 33, were charged with fraud last week. Both deny it. Their lawyer said they had only rented out servers.
The regulator asked anyone who had bought through one of the addresses to keep the confirmation message. A list of the 38 names is pinned up in libraries. It said refunds could not be promised.
N 38=>52|4,600=>6,100|390,000=>560,000
M Tamsin Orrery=>Edith Vance|Ms Orrery=>Ms Vance|Halverton=>Drumlow
X Both deny it=>Both admit it|could not be promised=>would be paid in full
T enforcement=>enforcment|confirmation=>confrimation
S Orrery=>Orery
A A telephone line for buyers opens on Monday at nine.
Z Ticket sellers win appeal against order to switch off addresses

H Ferry to Skarne Island resumes after eleven weeks
The car ferry between Port Velling and Skarne Island sailed again on Saturday for the first time since 28 August, when a shaft broke off the north pier.
Captain Oda Merrin took 63 cars and 204 foot passengers across in 50 minutes. A piper met the ship. "I have never been so glad to smell diesel," said Walter Inch, who keeps the island's only shop and had been supplied by fishing boat.
The repair cost 2.4 million crowns, of which insurers will pay 1.7 million. A new shaft was cast at Lathbridge and brought by barge.
The operator, Velling Lines, will run four return sailings a day until 20 December and six after that. Fares are not going up this winter, it said.
Islanders' spokeswoman Greta Lowe asked for a second ship. The ministry of transport replied that a study would be finished in May.
N 63 cars=>41 cars|204 foot=>168 foot|2.4 million=>3.1 million
M Oda Merrin=>Paul Thackray|Greta Lowe=>Ruth Sandel
X are not going up=>are going up
T passengers=>passangers|finished=>finnished
S Merrin=>Merryn
A The ship's cafe stays shut until a new freezer is fitted.
Z Ferry to Skarne Island stopped for the winter

H Court clears former treasurer of Tillsbury of taking bribes
A jury in Tillsbury on Friday cleared the town's former treasurer, Rowan Ashby, of taking bribes for the contract to build the swimming baths.
The jury of twelve took five hours. Mr Ashby, 57, had been accused of accepting 48,000 crowns and a holiday from the builder Cordwell and Sons between 2019 and 2021. He was found not guilty on all three counts.
Judge Henrietta Moll told the prosecution that its main witness "could not keep to one story for the length of a lunch". The builder was fined 5,000 crowns in April for false invoices, which it did not contest.
Outside the court Mr Ashby read from a sheet of paper. "I lost my post, my house and two years," he said. "I will be asking the town for all three."
The mayor, Lionel Pratt, said the council would not comment until it had read the ruling. The baths, planned for 2022, are still a hole behind the bus station.
N 48,000=>84,000|three counts=>five counts|5,000=>15,000
M Rowan Ashby=>Desmond Hale|Mr Ashby=>Mr Hale|Lionel Pratt=>Bernard Quill
X found not guilty=>found guilty|cleared=>convicted
T prosecution=>prosecuton|invoices=>invioces
S Moll=>Mole
A The baths company said later on Friday that it would bid again if the scheme was revived.
Z Court convicts former treasurer of Tillsbury of taking bribes

H Drumlow schools ban telephones from January
Pupils at all nine secondary schools in Drumlow will have to hand in their telephones at the gate from 11 January, the education committee decided on Thursday by 14 votes to 6.
The telephones will be kept in numbered pouches and given back at half past three. Parents may ring the school office. Sixth forms are not exempt.
Committee chairwoman Ailsa Denholm said a trial at Kirk Lane school had cut detentions by a third. "They talk to each other at dinner. It is deafening, and it is lovely," she said.
Councillor Neil Farrar, who voted against, called the ban a headline and not a policy. He said that 60,000 crowns for pouches would have paid for two classroom assistants.
The pupils' council at Drumlow High said it had collected 812 names for a letter of protest. It will be handed in on Monday.
N nine secondary=>seven secondary|14 votes to 6=>11 votes to 9|812=>1,240
M Ailsa Denholm=>Catriona Weir|Neil Farrar=>Hugh Mercer
X are not exempt=>are exempt
T detentions=>detenions|deafening=>defening
S Denholm=>Denholme
A The school at Kirk Lane will keep its own rules until the summer, the office added.
Z Drumlow schools drop plan to ban telephones

H Archive of the Lathbridge Echo taken off the web, then put back
The run of the Lathbridge Echo from 1871 to 1965 vanished from the web for nine days this month and came back on Friday after readers complained.
Visitors to the archive had been told that the page was not found. The county record office, which scanned 58,000 pages with a grant in 2012, said nobody had renewed the address. "It was a bill for eleven crowns that went to a man who retired," said the archivist, Petra Solway.
A firm in another country had already bought the name and offered it back for 4,000 crowns. The county paid nothing, Ms Solway said: the registrar agreed that the sale was a mistake.
Family historian Bertram Coy noticed first. He had been looking for a notice of his great-grandmother's marriage in 1903. "I thought the whole town had been deleted," he said.
The record office will keep a second copy with the university. Nothing was lost, it said.
N 58,000=>85,000|nine days=>sixteen days|4,000=>9,500
M Petra Solway=>Helen Marsh|Ms Solway=>Ms Marsh|Bertram Coy=>Edwin Tull
X paid nothing=>paid in full|Nothing was lost=>Half of it was lost
T complained=>complianed|university=>univeristy
S Solway=>Solwey
A The index of surnames will follow in the new year.
Z Archive of the Lathbridge Echo sold to foreign firm

H Corran votes to keep its own fire brigade
Voters in Corran decided on Sunday to keep the town's own fire brigade and not to join the county service. The question was carried by 3,918 votes to 3,377, on a turnout of 58 per cent.
The brigade has two engines and 26 part-time firefighters and costs 410,000 crowns a year. The county had offered to take it over from April and to keep one engine in the town.
"We know every lane and every farm dog," said station officer Bryn Tolliver. "That is worth more than a bigger logo on the door."
Supporters of a merger said that the brigade could not go on buying second-hand hoses. Former mayor Sheila Ogden said the town would not be able to pay for a new engine, at 290,000 crowns, before 2031.
The result binds the council for five years. A levy of eight crowns a household will be added to the rates.
N 3,918=>4,207|26 part-time=>19 part-time|410,000=>530,000
M Bryn Tolliver=>Mark Dacre|Sheila Ogden=>Joan Birtle
X would not be able=>would be able
T firefighters=>firefigthers|Supporters=>Suporters
S Tolliver=>Toliver
A Turnout was highest in the ward around the station, where 71 per cent voted.
Z Corran votes to hand its fire brigade to the county
"""
STORIES["ru"] = """
H В Заречске закрывают единственный родильный дом
Единственный в Заречске родильный дом прекратит приём пациенток с 1 января 2027 года. Об этом в пятницу на встрече с коллективом сообщила главный врач районной больницы Инна Лопатина.
В прошлом году здесь появились на свет 214 детей, за десять месяцев нынешнего — 151. По нормативам, отделение считается безопасным, если принимает не менее 300 родов в год. Женщин будут возить в Сосноград, за 74 километра.
«Мы не закрываем дверь, мы переносим помощь туда, где есть реанимация», — сказала Лопатина. Машину скорой помощи с акушеркой обещают держать в городе круглосуточно.
Жители с решением не согласны: под обращением к губернатору подписались 2 860 человек. «Дорогу на Сосноград заметает с ноября по март», — говорит мать троих детей Ксения Бердник.
Из 38 сотрудников 21 предложили перевод, остальные попадают под сокращение. Здание 1957 года передадут поликлинике.
Напомним, хирургическое отделение больницы закрыли в 2021 году, а детское объединили с инфекционным. Тогда власти тоже говорили о нормативах, и тогда же из города уехали четыре врача.
N 214 детей=>312 детей|74 километра=>47 километров|2 860=>1 430
M Инна Лопатина=>Вера Сомова|сказала Лопатина=>сказала Сомова
X не согласны=>согласны
T коллективом=>колективом|круглосуточно=>круглостуочно
S Бердник=>Бердниг
A Общественные слушания назначены на 3 декабря, сообщили в администрации.
Z В Заречске отказались закрывать родильный дом

H Суд обязал удалить 46 страниц с объявлениями о продаже дипломов
Районный суд Верхнеключевска в пятницу признал запрещённой информацию на 46 страницах, где предлагали купить дипломы и аттестаты. Страницы должны быть удалены в течение десяти дней.
С иском выступил прокурор Роман Стожаров. По его словам, диплом техникума стоил от 18 тысяч рублей, а «красный» диплом вуза — 65 тысяч. Покупателями стали не менее 130 человек.
Часть адресов уже не открывается: на одних написано «страница не найдена», на других висит объявление «домен продаётся». Владелец двух сайтов, 34-летний житель Кедринска, вину не признал.
«Завтра они откроют новые, но и мы на месте сидеть не будем», — сказал журналистам Стожаров.
Решение суда в законную силу не вступило. Проверку дипломов начали в трёх больницах и в автопарке.
О торговле дипломами стало известно в августе, когда в отдел кадров больницы принесли два документа с одинаковым номером. Оба были выписаны на бланках техникума, который закрылся ещё в девяностые.
N 46 страниц=>64 страниц|130 человек=>210 человек|65 тысяч=>95 тысяч
M Роман Стожаров=>Игорь Куделин|журналистам Стожаров=>журналистам Куделин
X вину не признал=>вину признал|в законную силу не вступило=>вступило в законную силу
T информацию=>инфомацию|журналистам=>жураналистам
S Стожаров=>Стожарав
A Телефон доверия прокуратуры работает по будням с 9 до 18 часов.
Z Суд отказался удалять страницы с объявлениями о продаже дипломов

H Мост через Ломню открыли на три месяца раньше срока
Движение по новому мосту через Ломню открыли в субботу, на три месяца раньше срока. Первым проехал автобус № 4 с учениками школы имени Чапыгина.
Длина моста — 418 метров, ширина — две полосы с тротуарами. Строительство обошлось в 1,9 миллиарда рублей, из них 1,2 миллиарда выделил федеральный бюджет.
Старый мост 1961 года закрыли для грузовиков ещё в 2022 году, и жители правого берега добирались до больницы в объезд, за 56 километров. «Теперь до роддома семь минут», — сказал водитель скорой Тимур Галеев.
Начальник стройки Леонид Парфёнкин пояснил, что сваи удалось забить до паводка. Плату за проезд вводить не будут.
Старый мост разберут весной. Три пролёта просит себе музей железной дороги.
На церемонии обошлись без ленточки: её унесло ветром в реку. Строители подарили школьникам каски, а самому младшему пассажиру автобуса, первокласснику Саве, — кусок старых перил.
N 418 метров=>481 метр|1,9 миллиарда=>2,6 миллиарда|56 километров=>31 километр
M Тимур Галеев=>Денис Оськин|Леонид Парфёнкин=>Виктор Саломатов
X вводить не будут=>введут с января
T Строительство=>Строителство|удалось=>удалсоь
S Парфёнкин=>Парфенкин
A Уличное освещение на подходах включат до конца ноября.
Z Открытие моста через Ломню перенесли на три месяца

H Бывшего директора «Сосноградводоканала» оправдали
Сосноградский городской суд в четверг оправдал бывшего директора «Сосноградводоканала» Егора Мальцова, которого обвиняли в хищении 11 миллионов рублей при закупке насосов.
Суд не нашёл доказательств сговора с поставщиком. Мальцов провёл под стражей семь месяцев и теперь имеет право на реабилитацию.
«Насосы стоят и качают воду, их можно потрогать руками», — сказал он после заседания. Гособвинитель просил четыре года колонии.
По версии следствия, в 2021 году предприятие купило шесть насосов по завышенной вдвое цене. Эксперт Зоя Андриевская показала, что цена выше рыночной не была.
Прокуратура приговор обжалует. Предприятие с 2024 года возглавляет Артём Шилов; в мэрии сообщили, что менять его не собираются.
Дело слушали с февраля, допросили 29 свидетелей, дважды менялся состав суда. Поставщик, фирма «Гидросила», признан банкротом, его учредитель живёт за границей и на допросы не приезжал.
N 11 миллионов=>17 миллионов|семь месяцев=>одиннадцать месяцев|шесть насосов=>девять насосов
M Егора Мальцова=>Павла Ремизова|Мальцов провёл=>Ремизов провёл|Зоя Андриевская=>Нина Клёст
X Суд не нашёл доказательств=>Суд нашёл доказательства|оправдал бывшего=>осудил бывшего
T доказательств=>доказателств|реабилитацию=>реабилитацыю
S Андриевская=>Андреевская
A Полный текст приговора обещают опубликовать через пять дней.
Z Бывшего директора «Сосноградводоканала» осудили на четыре года

H В Кедринске отключат 404 дома от печного отопления
В Кедринске до октября 2027 года к газу подключат 404 дома, которые сейчас топят углём и дровами. Программу утвердил в среду городской совет.
Бесплатно газ доведут до границы участка, а за котёл придётся заплатить самим: в среднем 120 тысяч рублей. Многодетным и ветеранам вернут половину.
По словам эколога Маргариты Ясной, зимой норма сажи в Кедринске превышена в 3,2 раза. «Бельё на улице никто не сушит лет двадцать», — сказала она депутатам.
Против голосовал депутат Фёдор Кочемасов: он считает, что труб на Нижней улице не хватит. Глава города Станислав Гордеев возразил, что насосная станция рассчитана на 900 дворов.
Первые сто домов подключат к лету. Список улиц вывешен в фойе администрации.
Уголь в городе жгут с тридцатых годов, когда рядом открыли разрез. Сейчас разрез затоплен, топливо везут за двести километров, и тонна с доставкой подорожала за год на треть.
N 404 дома=>504 дома|120 тысяч=>180 тысяч|3,2 раза=>5,1 раза
M Маргариты Ясной=>Елены Чуйковой|Фёдор Кочемасов=>Олег Пряхин
X труб на Нижней улице не хватит=>труб на Нижней улице хватит
T голосовал=>голосавал|рассчитана=>расчитана
S Кочемасов=>Качемасов
A Заявления принимают в кабинете 12 по вторникам и четвергам.
Z Кедринск отказался от газификации частного сектора

H Сайт районной газеты «Ольховский край» прекращает работу
Газета «Ольховский край» с 1 декабря перестанет обновлять сайт. «Домен оплачен до весны, потом страница исчезнет», — написала в пятничном номере редактор Лариса Птахина.
Бумажная газета останется: её тираж — 1 750 экземпляров, выходит она по средам и субботам. Сайт посещали около 600 человек в день, реклама на нём приносила 4 тысячи рублей в месяц, хостинг стоил семь.
«Нам предлагали сделать доступ платным, но кто же станет платить за погоду и некрологи», — объяснила Птахина.
Архив с 2006 года, более 31 тысячи заметок, обещает сохранить областная библиотека. Её директор Аркадий Вольнов сказал, что старые ссылки работать не будут, но появится поиск по датам.
Газету основали в 1931 году. В войну она выходила на обёрточной бумаге.
В редакции работают пятеро, самой опытной сотруднице, корректору Вере Игнатьевне, исполнилось семьдесят девять. Она признаётся, что на сайт не заходила ни разу и не собирается.
N 1 750=>2 900|31 тысячи=>18 тысяч|600 человек=>240 человек
M Лариса Птахина=>Тамара Зыкова|объяснила Птахина=>объяснила Зыкова
X старые ссылки работать не будут=>старые ссылки продолжат работать
T экземпляров=>экземляров|библиотека=>библотека
S Вольнов=>Волнов
A Читатели предложили собрать деньги на сервер, сбор открыт на почте.
Z Сайт газеты «Ольховский край» спасли читатели

H На шахте «Глубокая» под Белогорьем подняли всех 17 горняков
Всех 17 горняков, которых в ночь на субботу отрезало завалом на шахте «Глубокая» под Белогорьем, подняли на поверхность к полудню. Пострадавших нет.
Кровля обрушилась в 1:40 на глубине 312 метров. Связь со сменой не прерывалась, воздух подавали по трубе. Проход длиной девять метров разбирали вручную 46 спасателей.
«Сидели, пели, доели всё сало», — рассказал бригадир Михаил Тараненко. Он работает на шахте 24 года.
Причину назовёт комиссия под руководством Эльвиры Хасановой. На время проверки добыча остановлена, зарплату обещают сохранить.
В 2019 году на этом же участке обвал обошёлся без людей: смену успели вывести за час.
Шахту построили в 1973 году, сейчас на ней заняты около восьмисот человек. Уголь отсюда идёт на местную электростанцию, запасов топлива на её складах, по словам энергетиков, хватит на месяц.
N 17 горняков=>19 горняков|312 метров=>512 метров|46 спасателей=>28 спасателей
M Михаил Тараненко=>Николай Буряк|Эльвиры Хасановой=>Полины Дёминой
X Пострадавших нет=>Есть пострадавшие|Связь со сменой не прерывалась=>Связь со сменой прервалась
T спасателей=>спасатлей|поверхность=>поверхонсть
S Тараненко=>Тараненнко
A В воскресенье бригаде дали выходной и билеты в цирк.
Z На шахте «Глубокая» под Белогорьем погибли трое горняков
"""
STORIES["zh"] = """
H 云泽市关闭城区最后一座燃煤电厂
云泽市城区最后一座燃煤电厂14日零时正式停机,运行了58年的两台机组同时退出。厂里412名职工中,有327人将转到新建的燃气热电厂,其余办理内退。
厂长韩启铭在停机仪式上说:"我父亲1968年参加了第一根桩的施工,今天由我按下停止按钮。"他说,电厂全年可减少燃煤86万吨。
市生态环境局局长乔雁介绍,停机后城区冬季细颗粒物浓度预计下降一成。居民供暖不受影响,热源已于11月初完成切换。
厂区占地29公顷,两座高120米的烟囱不会拆除,将改建为工业博物馆和观景台。规划方案12月向社会公示。
也有居民担心电价上涨。供电公司回应称,今年冬天不调整居民电价。
N 412名=>512名|86万吨=>68万吨|29公顷=>42公顷
M 韩启铭=>邓兆安|乔雁=>罗清
X 不会拆除=>将全部拆除|不调整居民电价=>将上调居民电价
T 停机仪式=>停机议式|供暖=>供曖
S 韩启铭=>韩启明
A 另据了解,电厂食堂将继续对附近居民开放至年底。
Z 云泽市推迟关闭城区最后一座燃煤电厂

H 网信部门注销63个过期域名 清理赌博跳转页面
青岚省网信部门14日通报,今年三季度共注销63个被他人抢注的过期域名,这些网址原属学校、医院和乡镇政府,到期后被改成赌博、彩票页面。
通报说,有居民点开某镇卫生院的旧网址,看到的却是"真人荷官"广告,也有人看到"该域名已过期,正在出售"的提示。涉事页面累计访问量约19万次。
省网信办副主任祝怀瑾说:"一年一百来块钱的续费没人管,最后被人拿去骗钱。"她表示,今后各单位停用网站前须先备案,不得一删了之。
警方已抓获倒卖域名的嫌疑人5名,涉案金额230万元。其中一人拒不认罪。
通报提醒,发现页面打不开或者出现404提示时,不要点击弹出的任何按钮,可拨打举报电话。
N 63个=>96个|19万次=>41万次|230万元=>320万元
M 祝怀瑾=>温子舒
X 拒不认罪=>已经认罪|不得一删了之=>可直接删除
T 累计访问量=>累记访问量|嫌疑人=>嫌凝人
S 祝怀瑾=>祝怀谨
A 省网信办还公布了一份自查清单,共十二条。
Z 网信部门恢复63个过期域名

H 石桥湾跨海渡轮停航两个月后复航
因主机故障停航两个月的石桥湾跨海渡轮14日上午复航,首班船运送旅客286人、汽车47辆,航程35分钟。
船长姜海波说,新换的曲轴在宁渚船厂加工了41天,试航三次均正常。维修费用共计860万元,由保险公司承担六成。
停航期间,外沙岛上的2300多名居民靠渔船出行。岛上小卖部老板娘吴彩凤说:"鸡蛋都是抱在怀里坐船来的,今天总算不用了。"
航运公司表示,年底前每天往返四班,元旦后增至六班,票价不变,仍为每人18元。
岛上村委会希望再添一艘备用船。市交通局答复,可行性研究将于明年5月完成。
N 286人=>168人|860万元=>1260万元|2300多名=>3200多名
M 姜海波=>彭立群|吴彩凤=>郑月娥
X 票价不变=>票价上调
T 试航三次=>式航三次|居民靠渔船=>居民靠鱼船
S 吴彩凤=>吴彩风
A 渡口候船室的热水器也已修好。
Z 石桥湾跨海渡轮宣布永久停航

H 白榆市原财政局副局长受贿案宣判 一审被判无罪
白榆市中级人民法院13日对市财政局原副局长冯砚秋受贿案作出一审判决,宣告其无罪,当庭释放。
检察机关指控,冯砚秋在2019年至2021年间,利用审批游泳馆工程款的便利,收受承建商现金72万元。法院认为证据之间存在矛盾,不能排除合理怀疑。
审判长孟庭芝在宣判时指出,关键证人三次陈述互不一致。承建商因虚开发票已于今年4月被罚款15万元,没有提出上诉。
冯砚秋现年54岁,被羁押13个月。他的律师说,将依法申请国家赔偿。
检察机关表示正在研究是否抗诉。游泳馆项目至今没有复工。
N 72万元=>127万元|13个月=>22个月|15万元=>51万元
M 冯砚秋=>葛敬之|孟庭芝=>柏文渊
X 宣告其无罪,当庭释放=>认定其有罪,当庭收监|没有提出上诉=>已经提出上诉
T 当庭释放=>当廷释放|互不一致=>互不一至
S 孟庭芝=>孟庭之
A 判决书全文将在十日内公布。
Z 白榆市原财政局副局长受贿案宣判 一审获刑十年

H 东溪口中小学明年起禁止学生带手机进教室
东溪口区教育局12日发布通知,明年1月起,全区31所中小学的学生不得将手机带入教室,到校后统一放进带编号的储物柜。
通知说,确有需要的,由家长提出申请,学校批准后可携带只能通话的手表。高三学生也不例外。
教育局基础教育科科长段一苇介绍,今年上半年在三所学校试点,课间到操场活动的学生增加了四成。"操场上吵得很,这是好事。"她说。
部分家长不赞成。家长代表石凯认为,放学时间不固定,联系不上孩子更让人着急。一份建议书已有658人签名。
购置储物柜需要94万元,由区财政列支。
N 31所=>18所|658人=>1365人|94万元=>49万元
M 段一苇=>蓝小雨|石凯=>金大伟
X 也不例外=>除外|部分家长不赞成=>家长普遍赞成
T 储物柜=>储物拒|批准后=>批淮后
S 段一苇=>段一韦
A 各校公用电话已增加到每层楼两部。
Z 东溪口暂缓实施中小学手机禁令

H 瑞禾县志数据库下线九天后恢复访问
收录清代至1990年地方文献的瑞禾县志数据库在下线九天后,于13日恢复访问。此前读者打开网页,只看到"您访问的页面不存在"。
县档案馆馆长尤景和说,原因是管理员退休后无人续缴域名费。"一张八十元的账单寄到了他的旧办公室。"
数据库2013年建成,共扫描文献5.8万页。域名到期后一度被外地公司抢注,对方开价3万元转让。经与注册商协商,档案馆没有付钱就拿回了域名。
最先发现问题的是退休教师麦秋生,他当时正在查祖父的学堂名册。"我还以为整个县都被删除了。"他说。
档案馆表示数据没有丢失,今后将在省图书馆存放备份。
N 5.8万页=>8.5万页|九天=>十九天|3万元=>8万元
M 尤景和=>苗振国|麦秋生=>田守义
X 没有付钱就拿回了域名=>付钱后拿回了域名|数据没有丢失=>部分数据已经丢失
T 恢复访问=>恢复仿问|备份=>备分
S 麦秋生=>麦秋声
A 姓氏索引将在春节后上线。
Z 瑞禾县志数据库永久关闭

H 望江岭隧道塌方 被困14名工人全部获救
望江岭铁路隧道12日23时20分发生塌方,14名工人被困。经过11个小时救援,13日上午10时许,14人全部被安全救出,无人受伤。
塌方处距洞口860米,塌落土石约300立方米。救援人员从侧面打通了一条直径80厘米的通道,通过它先送进热粥和对讲机。
带班班长覃大勇最后一个出来。"大家没慌,轮流讲笑话。"他对记者说。他在隧道里干了19年。
应急管理局副局长苏闻笛说,塌方原因正在调查,全线停工检查。停工期间工资照发。
该隧道全长6.4公里,计划2028年贯通。
N 14名=>16名|860米=>680米|6.4公里=>4.6公里
M 覃大勇=>侯建军|苏闻笛=>钟海燕
X 无人受伤=>多人受伤|大家没慌=>大家都慌了
T 对讲机=>对讲几|轮流=>轮留
S 覃大勇=>覃大涌
A 14名工人已接受体检,当天下午返回宿舍休息。
Z 望江岭隧道塌方 3名工人遇难
"""
STORIES["mk"] = """
H Фабриката за чевли во Црновир се затвора, 186 работници остануваат без работа
Фабриката за чевли „Чекор“ во Црновир ќе престане со работа на 31 декември, соопшти во петокот раководството. Без работа остануваат 186 луѓе, од кои 140 се жени.
Директорот Димче Кокалев рече дека нарачките од странство паднале за две третини. „Последниот договор го испорачавме во октомври. Нов нема“, им рече тој на вработените во магацинот.
Синдикатот тврди дека не бил известен однапред. Претседателката Снежана Делова бара отпремнина од шест плати, а фабриката нуди три.
„Чекор“ е основана во 1958 година и некогаш правеше 4.000 пара дневно. Зградата е заложена во банка и нема да се продава пред пролет.
Општината најави дека ќе отвори привремена канцеларија за вработување. Градоначалникот Трајан Мицев ги повика инвеститорите да се јават.
Во Црновир пред три години се затвори и предилницата, а од некогашната индустриска зона денес работат само пекарата и еден магацин за градежен материјал. Повеќето млади одамна се иселени.
N 186=>268|шест плати=>десет плати|4.000 пара=>6.500 пара
M Димче Кокалев=>Стојан Врбов|Снежана Делова=>Лидија Манева
X не бил известен=>бил известен|нема да се продава=>ќе се продава
T раководството=>раковоството|вработување=>врабтување
S Кокалев=>Кокалов
A Канцеларијата ќе работи секој вторник во домот на културата.
Z Фабриката за чевли во Црновир е спасена, 186 работници остануваат

H Инспекција угаси 29 лажни интернет-продавници
Пазарниот инспекторат угаси 29 лажни интернет-продавници, објави во петокот директорката Емилија Стефкова. На нивните адреси сега пишува „доменот е истечен“ или „страницата не е пронајдена“.
Продавниците нудеа гуми, телефони и огревно дрво по половина цена. Измамени се околу 1.300 купувачи, а штетата е 240.000 евра.
„Човекот плаќа, чека една недела, а потоа на истата адреса наоѓа казино“, рече Стефкова.
Уапсени се двајца браќа од Калиште, на возраст од 27 и 31 година. Тие не ја признаваат вината и тврдат дека само изнајмувале сервери.
Инспекторатот ги советува граѓаните да ги чуваат потврдите за уплата. Враќање на парите не може да се гарантира.
Првите поплаки пристигнале во мај, од луѓе што нарачале гуми пред летото. Дел од продавниците користеле слики и имиња на вистински фирми од Липоград, чии сопственици потоа добивале лутити повици.
N 29 лажни=>47 лажни|1.300=>2.100|240.000=>410.000
M Емилија Стефкова=>Ана Ботева|рече Стефкова=>рече Ботева
X не ја признаваат вината=>ја признаваат вината|не може да се гарантира=>е загарантирано
T огревно=>оргевно|потврдите=>потрвдите
S Стефкова=>Стевкова
A Списокот на адресите е истакнат во пазарите.
Z Суд ги врати лажните интернет-продавници на мрежата

H Возот Липоград–Долна Вода повторно вози по осум години
Патничкиот воз меѓу Липоград и Долна Вода повторно тргна во саботата, по осум години прекин. Првата композиција превезе 172 патници за 48 минути.
Машиновозачот Киро Шопов вели дека пругата е мирна како маса. „Мојот татко ја возеше оваа линија до пензија“, рече тој на станицата.
Обновата на 31 километар колосек чинеше 14,6 милиони евра. Поставени се 11 рампи и нов мост преку Студена Река.
Билетот чини 90 денари, а цената нема да се менува до лето. Возот ќе вози четири пати дневно, освен во недела.
Жителите на Ракитница бараат возот да застанува и кај нив. Министерката Невена Арсова одговори дека постојката ќе се гради следната година.
Линијата е пуштена во 1926 година, за превоз на јаглен, а патниците во почетокот седеле на дрвени клупи во отворени вагони. На свеченоста беше изложена и стара фотографија од тој ден.
N 172 патници=>127 патници|14,6 милиони=>19,4 милиони|31 километар=>23 километри
M Киро Шопов=>Панче Илков|Невена Арсова=>Роза Тасева
X нема да се менува=>ќе се менува
T композиција=>компзиција|станицата=>стницата
S Арсова=>Арсава
A Тоалетот на станицата во Долна Вода ќе биде готов до Нова година.
Z Возот Липоград–Долна Вода повторно укинат по незгода

H Поранешниот директор на болницата во Орешани ослободен од обвинението
Судот во Орешани во четвртокот го ослободи поранешниот директор на болницата, доктор Васил Темелков, од обвинението дека зел поткуп при набавката на скенер.
Обвинителството тврдеше дека Темелков добил 52.000 евра од добавувачот во 2020 година. Судот не најде докази за тоа.
Судијката Олга Ристеска рече дека главниот сведок дал три различни искази. Добавувачот веќе е казнет со 8.000 евра за лажни фактури.
„Изгубив две години и едно работно место“, изјави Темелков по пресудата. Неговиот адвокат најави барање за надомест.
Обвинителството ќе се жали. Скенерот, купен за 610.000 евра, сè уште не работи.
Постапката траеше речиси две години и беше одложувана седумпати, најчесто поради болест на поротниците. Во судницата беа и десетина медицински сестри, кои пресудата ја дочекаа со аплауз.
N 52.000=>95.000|610.000=>910.000|8.000=>28.000
M Васил Темелков=>Никола Бужаров|Олга Ристеска=>Соња Панова
X Судот не најде докази=>Судот најде докази|го ослободи=>го осуди
T Обвинителството=>Обвинитеството|пресудата=>пресудтаа
S Ристеска=>Ристекса
A Болницата соопшти дека нема да ја коментира пресудата.
Z Поранешниот директор на болницата во Орешани осуден на пет години

H Училиштата во Белосел забрануваат телефони од второто полугодие
Учениците во сите 12 основни училишта во Белосел од 20 јануари ќе мора да ги оставаат телефоните на влезот. Одлуката ја донесе советот со 15 гласа за и 8 против.
Телефоните ќе се чуваат во шкафчиња со број, а ќе се враќаат по последниот час. Учениците од деветто одделение не се изземени.
Директорката Марика Гелевска вели дека пробата во нејзиното училиште ги намалила казните за третина. „На голем одмор повторно има врева, и тоа е добро“, рече таа.
Советникот Зоран Петлевски гласаше против. Според него, за 45.000 евра, колку што чинат шкафчињата, можело да се вработат двајца воспитувачи.
Родителите собраа 530 потписи против одлуката и ќе ги предадат во понеделник.
Слично правило веќе три години важи во двете средни училишта во Јаворец, каде што наставниците велат дека е полесно да се држи час, но дека учениците нашле начин да внесат втор, стар апарат.
N 12 основни=>9 основни|15 гласа за и 8 против=>13 гласа за и 10 против|530 потписи=>1.120 потписи
M Марика Гелевска=>Добрила Коцева|Зоран Петлевски=>Игор Ранков
X не се изземени=>се изземени
T шкафчиња=>шкафчња|одделение=>оделение
S Гелевска=>Геловска
A Во секое училиште ќе има по еден телефон за итни случаи.
Z Училиштата во Белосел се откажаа од забраната за телефони

H Дигиталната архива на „Јаворечки глас“ исчезна и се врати по девет дена
Дигитализираните броеви на весникот „Јаворечки глас“ од 1923 до 1989 година девет дена не беа достапни на интернет. Од петокот архивата повторно работи.
Посетителите добиваа порака дека страницата не постои. Музејот, кој во 2014 година скенираше 37.000 страници, призна дека никој не го обновил доменот.
„Сметка од 12 евра стигнала кај колега што е во пензија“, објасни кустоската Вера Џонова. Странска фирма веќе го купила името и барала 3.500 евра. Музејот не плати ништо.
Исчезнувањето прв го забележа наставникот Симон Караџа, кој бараше оглас од 1934 година. „Помислив дека ни ја избришале историјата“, рече тој.
Музејот ќе чува копија и во националната библиотека. Податоци не се изгубени.
„Јаворечки глас“ излегувал двапати неделно и бил познат по фељтоните за стариот пазар. Последниот број е отпечатен во декември 1989 година, во тираж од само триста примероци.
N 37.000=>73.000|3.500=>8.200|девет дена не беа=>седумнаесет дена не беа
M Вера Џонова=>Маја Кирова|Симон Караџа=>Филип Нацев
X не плати ништо=>плати сè|не се изгубени=>се изгубени
T библиотека=>библотека|Посетителите=>Посетитлите
S Џонова=>Џнова
A Регистарот на презимиња ќе биде готов до март.
Z Дигиталната архива на „Јаворечки глас“ трајно изгубена

H Граѓаните на Смреково на референдум го одбија рудникот
На референдумот во неделата граѓаните на Смреково со 2.914 гласа против и 1.066 за го одбија отворањето рудник за бакар. Излезноста беше 61 отсто.
Компанијата „Црвена Карпа“ планираше вложување од 85 милиони евра и 320 работни места. Нејзиниот застапник Ненад Оџаклиев рече дека фирмата не се откажува.
„Водата ни е поважна“, изјави Гоце Милошев од здружението на пчелари. Според него, јаловиштето требало да биде на 700 метри од изворот.
Комисијата за избори соопшти дека неправилности нема. Резултатот ја обврзува општината четири години.
Министерството за економија го почитува исходот, стои во кусото соопштение.
Гласањето мина мирно, а пред местата имаше редови уште од седум часот. Најстарата гласачка, Стојанка од Горна Маала, има деведесет и шест години и дојде пеш, во придружба на двете внуки.
N 2.914=>2.194|85 милиони=>58 милиони|320 работни=>150 работни
M Ненад Оџаклиев=>Тони Чаушев|Гоце Милошев=>Перо Ангелков
X фирмата не се откажува=>фирмата се откажува|неправилности нема=>неправилности има
T здружението=>здружниетo|референдумот=>рефернедумот
S Оџаклиев=>Оџакалиев
A Конечните резултати ќе се објават во „Службен весник“ до петок.
Z Граѓаните на Смреково на референдум го прифатија рудникот
"""
SHORTS = {}
SHORTS["en"] = """
H Council web pages removed
Eastmere council has deleted 1,200 old pages from its site. Links to them now answer "404, page not found". A spokesman said on Friday that minutes from before 2010 can be read at the town hall. Nobody had asked for them since 2022, he said.
N 1,200=>2,100
H Casino in Pellworth shut
Police closed the Golden Reel casino in Pellworth on Thursday night and took away 34 slot machines. The licence had run out in May, the gaming board said. The owner, named as K. Dorrit, was not there. Guests were asked to leave and given their coats.
N 34 slot=>61 slot
H Newspaper drops its paywall
The Winmoor Mercury will be free to read from Monday, its editor Fay Rushton said. Since 2020 readers had to subscribe to continue after three articles. The paper had sold 411 subscriptions. It will live on advertising and on a lottery.
N 411=>740
H Domain of closed airline for sale
The web address of Skarne Air, which stopped flying in June, is for sale for 25,000 crowns. The administrators said the name had expired and that 14 people had asked about it. Two of the airline's three aircraft have been sold to a firm in Corran.
N 25,000=>40,000
H Bridge reopens
The Mill Bridge at Tillsbury reopened to traffic at six on Saturday morning after repairs lasting 19 days. Lorries over 7.5 tonnes are still not allowed.
N 19 days=>33 days
"""
SHORTS["ru"] = """
H Доступ к трём сайтам ограничен
Доступ к трём сайтам, торговавшим поддельными справками, ограничен по решению суда в Грачёво. При попытке открыть их появляется надпись «страница заблокирована». Как сообщили 13 ноября в ведомстве, владельцы не установлены, а всего с начала года закрыт 91 адрес.
N 91 адрес=>119 адресов
H Казино под вывеской кафе закрыли
Подпольное казино, работавшее под вывеской кафе «Лотос», закрыли в Северополе. Полицейские изъяли 22 игровых автомата и 640 тысяч рублей. Организатор, 41-летний Р. Тугушев, задержан. Ставки принимали и через сайт, он уже удалён.
N 640 тысяч=>960 тысяч
H Объявления на сайте мэрии удалены
С сайта мэрии Полесьево по ошибке удалили 380 объявлений за 2019–2025 годы. Вместо них открывается «Ошибка 404». Администратор обещает восстановить страницы из копии до 20 ноября. О ремонте труб и отключениях пока сообщают по телефону.
N 380 объявлений=>830 объявлений
H Срок регистрации домена театра истёк
Театр драмы Таволжья остался без сайта: срок регистрации домена истёк 9 ноября. Билеты на «Лешего» продают только в кассе. Директор Нелли Бурмистрова сказала, что счёт на 890 рублей потерялся.
N 890 рублей=>1 980 рублей
H Рейс отменён
Рейс из Северополя в Усть-Ломню 14 ноября отменён из-за метели. Пассажиров, 37 человек, разместили в гостинице. Вылет ожидается в воскресенье утром.
N 37 человек=>73 человека
"""
SHORTS["zh"] = """
H 宁渚下线四家违规网站
宁渚市网信办13日通报,四家发布虚假招聘信息的网站已被关闭,网民访问时会看到"页面不存在"的提示。今年以来全市共关闭违规网站57家,约谈负责人21人。
N 57家=>75家
H 北塬查处地下赌场
北塬警方12日晚查处一处设在茶楼内的地下赌场,扣押游戏机26台、赌资48万元。经营者丁某已被刑拘。该茶楼的网站同时被封,不再提供服务。
N 48万元=>84万元
H 澄湖晚报电子版取消收费
澄湖晚报14日宣布,电子版从下月起免费阅读,读者不再需要登录或者购买会员。该报2021年起实行付费订阅,共有用户3120人。
N 3120人=>1320人
H 老字号域名将拍卖
停业三年的云泽百货公司的域名将于20日拍卖,起拍价6万元。该域名今年9月过期,已由法院收回。目前有9人报名。
N 6万元=>9万元
H 连接线通车
松阳浦高速连接线14日上午通车,全长7.2公里,双向四车道,设计时速80公里。货车暂时不能通行。
N 7.2公里=>9.7公里
"""
SHORTS["mk"] = """
H Избришани 900 огласи од општинската страница
Општината Рамниште по грешка избриша 900 огласи од својата интернет-страница. На нивно место се појавува „Грешка 404, страницата не е пронајдена“. Администраторот Љупчо Санев вети дека ќе ги врати до 20 ноември.
N 900 огласи=>1.900 огласи
H Затворено илегално казино
Полицијата во Калиште затвори илегално казино во подрум на кафеана. Запленети се 17 автомати и 23.000 евра. Сопственикот Б. К. (44) е приведен. Облози се примале и преку страница што веќе е угасена.
N 23.000=>32.000
H „Зора“ ја укинува претплатата
Порталот „Зора“ од Студен Бунар од понеделник ќе биде бесплатен. Досега читателите мораа да се претплатат за да продолжат со читање. Уредничката Рената Цолева рече дека имале само 260 претплатници.
N 260=>620
H Истече доменот на театарот
Театарот во Орешани остана без интернет-страница откако на 9 ноември истече неговиот домен. Билетите за „Бегалка“ се продаваат само на шалтер. Сметката од 15 евра е загубена, велат од управата.
N 15 евра=>51 евро
H Затворен патот кон Смреково
Патот кон Смреково е затворен поради снег од 6 часот во саботата. Расчистуваат четири машини. Приведени нема, но 12 возачи се казнети.
N 12 возачи=>21 возач
"""


def _parse(text):
    out, cur = [], None
    for l in _lines(text):
        tag, rest = (l[0], l[2:]) if re.match(r"[HNMXTSAZ] ", l) else ("", l)
        if tag in ("A", "Z", "M", "X", "T", "S") and not cur["N"]: tag, rest = "", l
        if tag == "H":
            cur = {"h": rest, "p": [], "N": [], "M": [], "X": [], "T": [], "S": [], "A": "", "Z": ""}
            out.append(cur)
        elif tag in ("A", "Z"): cur[tag] = rest
        elif tag: cur[tag] = [tuple(x.split("=>")) for x in rest.split("|")]
        else: cur["p"].append(l)
    return out


STORIES["zh"], SHORTS["zh"] = full(STORIES["zh"]), full(SHORTS["zh"])
LONG = {k: _parse(v) for k, v in STORIES.items()}
SHORT = {k: _parse(v) for k, v in SHORTS.items()}


def swap(paras, pairs, head=False):
    """The paragraphs with each pair replaced; every pair must be found."""
    out = list(paras)
    for a, b in pairs:
        if not any(a in p for p in out): raise ValueError("not in the story: " + a)
        out = [p.replace(a, b) for p in out]
    return out


# ---------------------------------------------------------------- templates
MONTHS = {"en": "January February March April May June July August September October November December".split(),
          "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
          "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември".split()}


def day(lang, form, d=14, m=11, hm="09:40"):
    if lang == "zh":
        return [f"2026年{m}月{d}日 {hm}", f"2026-{m:02}-{d:02} {hm}", f"2026/{m}/{d}", f"{m}月{d}日"][form % 4]
    mon = MONTHS[lang][m - 1]
    if lang == "en": return [f"{d} {mon} 2026", f"{mon} {d}, 2026, {hm}", f"2026-{m:02}-{d:02} {hm}", f"{d}/{m}/26"][form % 4]
    if lang == "ru": return [f"{d} {mon} 2026, {hm}", f"{d:02}.{m:02}.2026", f"{d:02}.{m:02}.26 {hm}", f"{hm}, {d} {mon} 2026 г."][form % 4]
    return [f"{d} {mon} 2026", f"{d:02}.{m:02}.2026 - {hm}", f"{d}.{m}.2026 г.", f"{hm} | {d} {mon}"][form % 4]


def ul(items, cls=""): return f'<ul class="{cls}">' + "".join(f'<li><a href="/{i + 3}{len(x)}/">{x}</a></li>' for i, x in enumerate(items)) + "</ul>"
def ps(P, cls=""): return "".join(f'<p class="{cls}">{p}</p>\n' if cls else f"<p>{p}</p>\n" for p in P)
def talk(x): return "".join(f'<div class="comment"><b>{n}</b> <small>{d}</small><div>{t}</div><a href="#r">{x.w["reply"]}</a></div>' for n, d, t in x.talk)
def head(x, more="", cs="utf-8"):
    return f'<head><meta charset="{cs}"><title>{x.title}</title>{more}</head>'


def t_table(x):
    w, nav = x.w, "".join(f'<tr><td bgcolor="#dde6f0"><a href="/s{i}.html"><font size="2">{n}</font></a></td></tr>' for i, n in enumerate(x.w["nav"]))
    main = x.main or (f'<h1><font size="4" color="#003366">{x.t}</font></h1><font size="1">{x.d} &nbsp; {x.a}</font><br><br>' + "<br><br>\n".join(x.P) + f'<br>{x.note}<br><a href="?print=1">{w["printv"]}</a>')
    return f'''<html>{head(x)}<body bgcolor="#ffffff">{x.top}<table width="900" align="center"><tr><td colspan="3"><font size="6">{x.n}</font></td></tr>
<tr valign="top"><td width="150"><table>{nav}</table><br><form><input name="q"><input type="submit" value="{w["go"]}"></form></td><td width="540">{main}</td>
<td width="210"><b>{w["latest"]}</b><br>{"<br>".join(f'<a href="/n{i}.html">{r}</a>' for i, r in enumerate(x.rel))}<hr><i>{x.ads[0]}</i></td></tr>
<tr><td colspan="3" align="center"><font size="1">{x.foot}</font></td></tr></table>{x.bottom}</body></html>'''


def t_joomla(x):
    w = x.w
    main = x.main or f'''<div class="item-page"><div class="page-header"><h2 itemprop="headline">{x.t}</h2></div><dl class="article-info"><dt></dt><dd class="published">{w["pub"]}: {x.d}</dd><dd class="createdby">{w["by"]} {x.a}</dd><dd class="hits">{x.hits} {w["views"]}</dd></dl>
<div itemprop="articleBody">{ps(x.P)}</div>{x.note}<ul class="pager"><li>{w["prev"]}</li><li>{w["next"]}</li></ul></div>'''
    return f'''<!DOCTYPE html><html lang="{x.lang}">{head(x, '<meta name="generator" content="Joomla! - Open Source Content Management">')}<body class="site com_content">{x.top}<div class="body"><header class="header"><a class="brand" href="/">{x.n}</a></header>
<nav class="navigation">{ul(w["nav"], "nav menu")}</nav><div class="breadcrumb">{w["crumbs"]}: {w["nav"][0]} / {w["nav"][1]}</div><div id="content">{main}</div>
<div id="aside"><div class="moduletable"><h3>{w["most"]}</h3>{ul(x.rel)}</div><div class="moduletable"><h3>{w["login"]}</h3><form id="login-form"><label>{w["user"]}</label><input name="username"><label>{w["pw"]}</label><input type="password"><button>{w["login"]}</button><a>{w["reg"]}</a></form></div></div>
<footer class="footer"><p>{x.foot}</p></footer></div>{x.bottom}</body></html>'''


def t_wp(x):
    w = x.w
    main = x.main or f'''<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{x.t}</h1><div class="entry-meta"><span class="posted-on">{x.d}</span> <span class="byline">{w["by"]} {x.a}</span></div></header>
<div class="entry-content">{ps(x.P)}{x.note}</div><footer class="entry-footer">{w["tags"]}: {w["nav"][1]}, {w["nav"][4]}</footer></article><div class="sharedaddy">{w["share"]}: Facebook X Telegram</div>
<div id="comments"><h2>{w["comments"]} ({len(x.talk)})</h2>{talk(x)}<h3>{w["leave"]}</h3><form><textarea></textarea><input type="submit"></form></div>'''
    return f'''<!DOCTYPE html><html lang="{x.lang}">{head(x, '<meta name="generator" content="WordPress 6.4">')}<body class="single single-post">{x.top}<div id="page"><header id="masthead"><p class="site-title"><a href="/">{x.n}</a></p>{ul(w["nav"], "menu")}</header>
<div id="primary"><main id="main">{main}</main></div><aside id="secondary"><section class="widget widget_search"><form><input type="search" placeholder="{w["search"]}"></form></section><section class="widget"><h2>{w["latest"]}</h2>{ul(x.rel)}</section><section class="widget">{x.ads[0]}</section></aside>
<footer id="colophon">{x.foot}</footer></div>{x.bottom}</body></html>'''


def t_modern(x):
    w = x.w
    ld = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": x.t, "datePublished": x.iso}, ensure_ascii=False)
    main = x.main or f'''<article><header><h1>{x.t}</h1><div class="byline"><address>{x.a}</address><time datetime="{x.iso}">{x.d}</time></div></header>{ps(x.P[:2])}<aside class="ad" aria-label="{w["ad"]}">{x.ads[0]}</aside>{ps(x.P[2:])}{x.note}</article>'''
    return f'''<!doctype html><html lang="{x.lang}">{head(x, f'<meta property="og:title" content="{x.title}"><meta property="og:site_name" content="{x.n}">' + ("" if x.main else f'<script type="application/ld+json">{ld}</script>'))}<body>{x.top}<header class="top"><a href="/">{x.n}</a><nav>{ul(w["nav"])}</nav><button>{w["search"]}</button><a href="/login">{w["login"]}</a></header>
<main>{main}</main><section class="related"><h2>{w["related"]}</h2>{ul(x.rel)}</section><section class="newsletter"><h3>{w["subs"]}</h3><input type="email" placeholder="{w["user"]}"></section><footer><p>{x.foot}</p></footer>{x.bottom}</body></html>'''


def t_bitrix(x):
    w = x.w
    main = x.main or f'''<div class="news-detail"><span class="news-date-time">{x.d}</span><h3>{x.t}</h3>{"<br />".join(x.P)}<div style="clear:both"></div><br />{x.note}</div><p><a href="/press/">{w["back"]}</a></p>'''
    return f'''<!DOCTYPE html><html>{head(x, '<script src="/bitrix/js/main/core/core.js"></script>')}<body>{x.top}<div id="panel"></div><div id="header"><div class="logo">{x.n}</div><div class="feedback">{w["press"]} · A+ A-</div>{ul(w["nav"][:7], "left-menu")}</div>
<div class="bx-breadcrumb"><span>{w["nav"][0]}</span> &gt; <span>{w["press"]}</span></div><div id="workarea"><h1 id="pagetitle">{w["press"] if not x.main else x.title}</h1>{main}</div><div id="sidebar"><div class="rounded-block"><h3>{w["latest"]}</h3>{ul(x.rel[:4])}</div></div><div id="footer">{x.foot}</div>{x.bottom}</body></html>'''


def t_agency(x):
    w = x.w
    main = x.main or f'''<div class="b-article"><div class="b-article__info"><a class="date">{x.d}</a> <span class="v">{x.hits}</span></div><h1 class="b-article__title">{x.t}</h1><div class="b-article__text" data-id="{x.hits}">{ps(x.P)}</div>{x.note}<div class="b-article__tags">{w["tags"]}: <a>{w["nav"][3]}</a> <a>{w["nav"][4]}</a></div><div class="b-share">{w["share"]}: VK TG X WA</div></div>'''
    tick = " • ".join(f"{9 + i}:{10 + i * 7} {r}" for i, r in enumerate(x.pool[:8]))
    return f'''<!DOCTYPE html><html lang="{x.lang}">{head(x)}<body>{x.top}<div class="b-ticker">{tick}</div><div class="b-header"><a class="b-logo" href="/">{x.n}</a>{ul(w["nav"], "b-menu")}</div><div class="b-layout"><div class="b-left"><div class="b-feed"><div class="b-title">{w["latest"]}</div>{ul(x.pool[4:14])}</div></div>
<div class="b-center">{main}</div><div class="b-right"><div class="adv">{x.ads[0]}</div><div class="adv">{x.ads[1]}</div><div class="b-title">{w["most"]}</div>{ul(x.rel)}</div></div><div class="b-footer">{x.foot}</div>{x.bottom}</body></html>'''


def t_blog(x):
    w = x.w
    main = x.main or f'''<div class="date-outer"><h2 class="date-header"><span>{x.d}</span></h2><div class="post"><h3 class="post-title entry-title">{x.t}</h3><div class="post-body entry-content">{"<br/><br/>".join(x.P)}<br/>{x.note}</div><div class="post-footer">{w["by"]} {x.a}</div></div></div><div class="comments"><h4>{len(x.talk)} {w["comments"]}:</h4>{talk(x)}</div>'''
    return f'''<!DOCTYPE html><html>{head(x, '<meta content="blogger" name="generator">')}<body>{x.top}<div id="outer-wrapper"><div id="header"><h1 class="title"><a href="/">{x.n}</a></h1></div><div id="main">{main}</div><div id="sidebar"><h2>{w["search"]}</h2><form><input></form><h2>{w["nav"][11] if x.lang != "en" else "Blog archive"}</h2>{ul([f"2026 ({x.hits % 90})", "2025 (144)", "2024 (98)"])}<h2>{w["latest"]}</h2>{ul(x.rel[:3])}</div><div id="footer">{x.foot}</div></div>{x.bottom}</body></html>'''


def t_drupal(x):
    w = x.w
    main = x.main or f'''<h1 class="title" id="page-title">{x.t}</h1><div class="node node-article"><div class="submitted">{x.a} — {x.d}</div><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{ps(x.P)}</div></div></div>{x.note}<ul class="links inline"><li>{w["login"]} / {w["reg"]}</li></ul></div>'''
    return f'''<!DOCTYPE html><html lang="{x.lang}">{head(x, '<meta name="Generator" content="Drupal 7 (http://drupal.org)">')}<body class="html not-front">{x.top}<div id="page-wrapper"><div id="header"><div id="site-name">{x.n}</div></div><div id="main-menu">{ul(w["nav"][:8], "links")}</div><div id="main-wrapper"><div id="sidebar-first"><div class="block"><h2>{w["nav"][1]}</h2>{ul(x.rel)}</div></div><div id="content">{main}</div></div><div id="footer-wrapper">{x.foot}</div></div>{x.bottom}</body></html>'''


def t_dede(x):
    w = x.w
    main = x.main or f'''<div class="viewbox"><div class="title"><h2>{x.t}</h2></div><div class="info"><small>{w["pub"]}:</small>{x.d} <small>{w["source"]}:</small>{x.n} <small>{w["by"]}:</small>{x.a} <small>{x.hits}</small>{w["views"]}</div><div class="content"><table width="100%"><tr><td>{"".join(f"<div>　　{p}</div>" for p in x.P)}</td></tr></table></div>{x.note}<div class="context"><ul><li>{w["prev"]}:<a>{x.rel[0]}</a></li><li>{w["next"]}:<a>{x.rel[1]}</a></li></ul></div></div>'''
    return f'''<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html>{head(x, '<link href="/templets/default/style/dedecms.css" rel="stylesheet">')}<body class="articleview">{x.top}<div class="header_top"><div class="logo">{x.n}</div></div><div id="navMenu">{ul(w["nav"])}</div><div class="w960"><div class="pleft"><div class="place"><strong>{w["crumbs"]}:</strong>{w["nav"][0]} &gt; {w["nav"][1]} &gt;</div>{main}</div>
<div class="pright"><dl class="tbox"><dt>{w["most"]}</dt><dd>{ul(x.rel)}</dd></dl><dl class="tbox"><dt>{w["ad"]}</dt><dd>{x.ads[0]}</dd></dl></div></div><div class="footer">{x.foot} Powered by DedeCMS</div>{x.bottom}</body></html>'''


def t_portal(x):
    w = x.w
    main = x.main or f'''<h1 class="main-title">{x.t}</h1><div class="top-bar"><span class="date">{x.d}</span> <span class="source">{w["source"]}:{x.n}</span> <span class="sh">{w["share"]}</span> <span>{w["font"]}: A A A</span></div><div class="article" id="artibody">{ps(["　　" + p for p in x.P])}<p class="show_author">({w["editor"]}:{x.a})</p></div>{x.note}<div class="cmt"><h3>{w["comments"]} <em>{len(x.talk)}</em></h3>{talk(x)}</div>'''
    return f'''<!DOCTYPE html><html>{head(x)}<body>{x.top}<div class="top-header"><div class="channel-path">{w["nav"][1]} &gt; {w["nav"][4]}</div><a class="logo" href="/">{x.n}</a>{ul(w["nav"], "secondary-header")}</div><div class="main-content w1240"><div class="article-content-left">{main}</div><div class="article-content-right"><div class="blk">{x.ads[0]}</div><div class="blk"><h2>{w["most"]}</h2>{ul(x.pool[:10])}</div><div class="blk"><h2>{w["related"]}</h2>{ul(x.rel)}</div></div></div><div class="foot-link">{x.foot}</div>{x.bottom}</body></html>'''


def t_next(x):
    w = x.w
    main = x.main or f'''<div class="css-1k2j9"><h1 class="css-x91h">{x.t}</h1><div class="css-b0y1"><span>{x.a}</span><span>{x.d}</span></div><div class="css-9qp2">{"".join(f'<div class="css-p{i}"><span>{p}</span></div>' for i, p in enumerate(x.P))}</div>{x.note}</div>'''
    return f'''<!DOCTYPE html><html lang="{x.lang}">{head(x, '<link rel="preload" href="/_next/static/chunks/main.js" as="script">')}<body><div id="__next">{x.top}<div class="css-hd"><a href="/">{x.n}</a>{"".join(f'<a class="css-n" href="/c{i}">{n}</a>' for i, n in enumerate(w["nav"][:9]))}<a>{w["login"]}</a></div>{main}<div class="css-rl"><div>{w["related"]}</div>{"".join(f'<a href="/a{i}"><div>{r}</div></a>' for i, r in enumerate(x.rel))}</div><div class="css-ft">{x.foot}</div></div><script id="__NEXT_DATA__" type="application/json">{{"page":"/[slug]","buildId":"b{x.hits}"}}</script>{x.bottom}</body></html>'''


def t_soup(x):
    w = x.w
    main = x.main or f'''<div class="newstitle">{x.t}</div><div class="newsdate">{x.d} | {x.hits} {w["views"]}</div><div class="newstext">{"".join(f"<div>{p}</div>" for p in x.P)}</div>{x.note}<div class="share42init">{w["share"]}</div><iframe src="/frames/share.html" width="300" height="40"></iframe>'''
    return f'''<!DOCTYPE html><html>{head(x)}<body>{x.top}<div class="wrap"><div class="hd"><div class="lg">{x.n}</div><div class="bn">{x.ads[0]}</div></div><div class="mn">{" | ".join(f'<a href="/{i}">{n}</a>' for i, n in enumerate(w["nav"]))}</div><div class="cl"><div class="c1">{main}</div><div class="c2"><div class="bt">{w["most"]}</div>{"".join(f'<div class="it"><a href="/v{i}">{r}</a></div>' for i, r in enumerate(x.rel))}<div class="bt">{w["login"]}</div><form><input name="l" placeholder="{w["user"]}"><input type="password" name="p"></form></div></div><div class="ft">{x.foot}</div></div>{x.bottom}</body></html>'''


def t_paper(x):
    w = x.w
    main = x.main or f'''<article class="story"><p class="kicker">{w["nav"][4]}</p><h1 class="headline">{x.t}</h1><p class="meta">{w["by"]} {x.a} <time>{x.d}</time></p><figure><img src="/img/{x.hits}.jpg" alt=""><figcaption>{x.n}</figcaption></figure><div class="story-body">{ps(x.P, "story-p")}</div>{x.note}</article><section class="discussion"><h2>{w["comments"]}</h2>{talk(x)}</section>'''
    return f'''<!doctype html><html lang="{x.lang}">{head(x, f'<meta name="description" content="{x.n}">')}<body>{x.top}<div class="masthead"><div class="dateline">{x.n}</div><h2 class="nameplate"><a href="/">{x.n}</a></h2><nav>{ul(w["nav"], "sections")}</nav></div><div class="grid"><div class="col-main">{main}</div><div class="col-side"><h3>{w["most"]}</h3><ol>{"".join(f"<li>{r}</li>" for r in x.rel)}</ol><div class="advert"><small>{w["ad"]}</small> {x.ads[1]}</div></div></div><footer>{x.foot}</footer>{x.bottom}</body></html>'''


def t_gov(x):
    w = x.w
    main = x.main or f'''<section class="page-content"><h1>{x.t}</h1><div class="meta">{w["pub"]}: {x.d}</div><div class="text">{ps(x.P)}</div>{x.note}<div class="meta">{w["source"]}: {w["press"]}</div><a href="/news">{w["back"]}</a></section>'''
    return f'''<!DOCTYPE html><html lang="{x.lang}">{head(x)}<body class="gov">{x.top}<div class="gov-top"><span class="emblem"></span><div class="org">{x.n}</div><div>EN | {w["search"]} | {w["font"]}</div></div><nav class="gov-menu">{ul(w["nav"][:6])}</nav><div class="container"><div class="col-9">{main}</div><div class="col-3"><div class="banner">{x.n}</div>{ul(x.rel[:3])}</div></div><div class="gov-bottom">{x.foot}</div>{x.bottom}</body></html>'''


def t_wire(x):
    main = x.main or f"<h2>{x.t}</h2><i>{x.d}</i>{ps(x.P)}{x.note}"
    return f'<html>{head(x)}<body>{x.top}<b>{x.n}</b> [<a href="/">{x.w["nav"][0]}</a>] [<a href="/all">{x.w["latest"]}</a>]<hr>{main}<hr><small>{x.foot}</small>{x.bottom}</body></html>'


def t_amp(x):
    w = x.w
    main = x.main or f'''<amp-story-head></amp-story-head><h1 class="a-h">{x.t}</h1><p class="a-m">{x.d} · {x.a}</p><div class="a-b">{ps(x.P)}</div>{x.note}<amp-social-share type="twitter"></amp-social-share>'''
    return f'''<!doctype html><html amp lang="{x.lang}">{head(x, '<script async src="https://cdn.ampproject.org/v0.js"></script>')}<body>{x.top}<header class="a-t">{x.n}</header><amp-sidebar id="s">{ul(w["nav"])}</amp-sidebar><main>{main}</main><div class="a-r"><h4>{w["related"]}</h4>{ul(x.rel)}</div><div class="a-f">{x.foot}</div>{x.bottom}</body></html>'''


TPL = {f.__name__[2:]: f for f in (t_table, t_joomla, t_wp, t_modern, t_bitrix, t_agency, t_blog, t_drupal, t_dede, t_portal, t_next, t_soup, t_paper, t_gov, t_wire, t_amp)}
FIT = {"en": "table joomla wp modern agency blog drupal next soup paper gov wire amp".split(),
       "ru": "table joomla wp modern bitrix agency blog drupal next soup paper gov wire amp bitrix soup".split(),
       "zh": "table dede portal wp modern portal dede next soup gov wire bitrix amp".split(),
       "mk": "table joomla wp modern agency blog drupal soup paper gov wire amp next wp".split()}
PATHS = {"table": "/news/show.php?id={n}", "joomla": "/index.php?option=com_content&view=article&id={n}", "wp": "/2026/11/14/{s}/", "modern": "/{c}/2026/{s}-{n}",
         "bitrix": "/press/news/{n}/", "agency": "/{c}/20261114/{n}.html", "blog": "/2026/11/{s}.html", "drupal": "/node/{n}", "dede": "/plus/view.php?aid={n}",
         "portal": "/c/2026-11-14/doc-i{n}.shtml", "next": "/{c}/{s}", "soup": "/news/{n}-{s}.html", "paper": "/{c}/{s}-{n}.html", "gov": "/news/{n}", "wire": "/wire/{n}.htm", "amp": "/m/{s}"}
SLUG = {"en": "council mill ferry court school archive vote report works notice".split(), "ru": "zavod sud most shkola arhiv bolnica otvet itogi".split(),
        "zh": "shehui gongcheng fating xuexiao dangan jiaotong".split(), "mk": "fabrika sud voz ucilista arhiva referendum vest".split()}


class Bag:
    def __init__(self, **k): self.__dict__.update(k)


class Site:
    def __init__(self, lang, i, cid):
        self.lang, self.i, self.cid, self.w = lang, i, cid, W[lang]
        b, p = self.w["brands"][i % 12], self.w["places"][(i // 12 + i) % 12]
        self.n = self.w["name"].format(b=b[0], p=p[0])
        self.host = f"{b[1]}-{p[1]}.example"
        self.rng = random.Random(cid)
        self.tpl = FIT[lang][i % len(FIT[lang])]
        self.art = self.rng.randint(10214, 98877)
        self.author = self.rng.choice(self.w["authors"])
        self.foot = self.rng.choice(self.w["foot"]).format(n=self.n)
        self.form = self.rng.randint(0, 3)
        s = self.rng.sample(SLUG[lang], 2)
        self.path = PATHS[self.tpl].format(n=self.art, s="-".join(s), c=self.rng.choice(["news", "local", "society", "a"]))
        self.url = "http://" + self.host + self.path
        self.root = "http://" + self.host + "/"

    def page(self, t="", P=(), v=0, tpl=None, chrome=None, form=None, top="", bottom="", note="", main=None, title=None, talk=None, name=None, foot=None, author=None):
        w = W[chrome] if chrome else self.w
        r = random.Random(f"{self.cid}/{v}")
        pool = r.sample(w["pool"], 18)
        if talk is None: talk = r.randint(0, 2)
        tk = [(r.choice(w["nicks"]), day(chrome or self.lang, 1, r.randint(15, 29) if v else 14), c) for c in r.sample(w["talk"], talk)]
        n = name or self.n
        x = Bag(w=w, lang=chrome or self.lang, n=n, t=t, title=title if title is not None else f"{t} | {n}", P=list(P), d=day(chrome or self.lang, self.form if form is None else form),
                iso="2026-11-14T09:40:00", a=author or self.author, rel=pool[8:14], pool=pool, ads=r.sample(w["ads"], 2), talk=tk, hits=r.randint(1000, 9999) if v else r.randint(40, 900),
                foot=foot or self.foot, top=top, bottom=bottom, note=note, main=main)
        return TPL[tpl or self.tpl](x)

    def plain(self, title, main, **k): return self.page(t=title, title=f"{title} | {k.get('name') or self.n}", main=main, **k)

    def front(self, v=0, **k):
        r = random.Random(f"{self.cid}/front{v}")
        it = r.sample(self.w["pool"], 9)
        main = f'<div class="top-stories">' + "".join(f'<div class="teaser"><h2><a href="/f{i}{v}">{h}</a></h2><span>{day(self.lang, self.form, 13 + v * 9 if v < 2 else 20)}</span></div>' for i, h in enumerate(it)) + "</div>"
        return self.page(t=self.n, title=self.n, main=main, v=v + 50, **k)

    def list(self, title, v=0, **k):
        r = random.Random(f"{self.cid}/list{v}")
        main = f"<h1>{title}</h1><ul>" + "".join(f'<li><a href="/f{i}{v}">{h}</a> <small>{day(self.lang, self.form, 13 + 8 * v)}</small></li>' for i, h in enumerate(r.sample(self.w["pool"], 14))) + "</ul>"
        return self.plain(title, main, v=v + 70, **k)

    def errtext(self):
        i, w = self.i, self.w
        return w["ea"][i % 8], w["eb"][(i // 8 + i) % 8], w["ec"][(i // 3) % 6]

    def err(self, v=0, **k):
        a, b, c = self.errtext()
        return self.plain(a, f"<h1>{a}</h1><p>{b}</p><p>{c}</p>", v=v + 90, **k)


# ---------------------------------------------------------------- the plan of the cases
LANGS = ("en", "ru", "zh", "mk")
ALIVE, SAME, GOES = ["alive"], ["ok", "edited"], ["redirected", "moved"]
FAMILIES = []


def fam(name, per=1, langs=LANGS):
    def keep(f):
        FAMILIES.append((name, per, langs, f))
        return f
    return keep


def T(en, ru, zh, mk): return {"en": en, "ru": ru, "zh": full(zh) if isinstance(zh, str) else zh, "mk": mk}


class Ctx:
    def __init__(self, lang, i, name, k, fi):
        self.lang, self.k, self.id = lang, k, f"{name}-{lang}" + (str(k + 1) if k else "")
        self.site, self.B, self.A = Site(lang, i, self.id), World(), World()
        self.rng = random.Random("ctx" + self.id)
        self.s = LONG[lang][(fi * 3 + k * 2 + LANGS.index(lang)) % 7]
        self.short_story = SHORT[lang][(fi + k * 3) % 5]
        self.url, self.root, self.host, self.w = self.site.url, self.site.root, self.site.host, self.site.w
        self.siblings, self.exp, self.alone = [], ALIVE, ALIVE
        self.wild_b = self.wild_a = "404"
        self.headline = None

    def short(self): self.s = self.short_story; return self
    @property
    def P(self): return self.s["p"]
    def pg(self, v=0, P=None, t=None, **k): return self.site.page(t or self.s["h"], self.P if P is None else P, v=v, **k)
    def before(self, **k): self.B.put(self.url, self.pg(0, **k))
    def after(self, v=1, **k): self.A.put(self.url, self.pg(v, **k))
    def want(self, exp, alone=ALIVE): self.exp, self.alone = exp, alone

    def finish(self):
        for w, mode, v in ((self.B, self.wild_b, 0), (self.A, self.wild_a, 1)):
            if not mode: continue
            if not any(r["url"] == self.root for r in w.routes): w.put(self.root, self.site.front(v))
            if mode == "404": w.put(self.root + "*", self.site.err(v), 404)
            elif mode == "200": w.put(self.root + "*", self.site.err(v))
            elif mode == "home": w.redirect(self.root + "*", self.root)
            elif mode == "front": w.put(self.root + "*", self.site.front(v))
        return Bag(id=self.id, url=self.url, headline=self.headline or self.s["h"], siblings=self.siblings, half="unseen", expected=list(self.exp), expected_alone=None if self.alone is None else list(self.alone))


def _build():
    out, count = [], dict.fromkeys(LANGS, 0)
    for fi, (name, per, langs, f) in enumerate(FAMILIES):
        for lang in LANGS:
            if lang not in langs: continue
            for k in range(per):
                c = Ctx(lang, count[lang], name, k, fi)
                count[lang] += 1
                f(c)
                out.append((c.finish(), c.B, c.A))
    return out


def cases(): return [c for c, _, _ in _build()]


def states(cases):
    want, before, after = {c.id for c in cases}, World(), World()
    for c, b, a in _build():
        if c.id not in want: continue
        for big, small in ((before, b), (after, a)):
            big.routes += small.routes
            big.detours.update(small.detours)
    return before, after


# ---------------------------------------------------------------- living
@fam("same-brief")
def _(c):  # nothing at all changed; the brief speaks of removals
    c.short().before(); c.after(v=0); c.want(["ok"])
    c.A.put(c.root, c.site.front(0))


@fam("same-soft-host")
def _(c):  # the article stays; the host answers 200 or sends home for addresses it does not know
    mode = ["200", "home", "front", "200"][LANGS.index(c.lang)]
    c.wild_b = c.wild_a = mode
    c.before(); c.after(); c.want(SAME)


@fam("churn-brief", 2)
def _(c):  # a brief in a heavy frame: feed, adverts, most read, counters, comments turn over
    if c.k == 0: c.site.tpl = "portal" if c.lang == "zh" else "agency"
    c.short().before(talk=0); c.after(talk=7 if c.k else 0); c.want(SAME)


@fam("churn-long")
def _(c):
    c.before(top=f'<div class="popup">{c.site.w["ads"][0]}</div>'); c.after(v=4, talk=9); c.want(SAME)


NEWLOOK = {"table": "modern", "joomla": "wp", "wp": "next", "modern": "paper", "bitrix": "gov", "agency": "modern", "blog": "wp", "drupal": "gov", "dede": "portal",
           "portal": "next", "next": "amp", "soup": "modern", "paper": "amp", "gov": "bitrix", "wire": "agency", "amp": "soup"}


@fam("redesign", 2)
def _(c):  # the same text in a new house style at the same address
    if c.k: c.short()
    c.before(); new = NEWLOOK[c.site.tpl]; sib = c.root + f"{c.site.art + 31}.html"
    if not c.k:  # cited beside it, living too
        c.siblings = [sib]; o = SHORT[c.lang][1]
        c.B.put(sib, c.pg(0, t=o["h"], P=o["p"])); c.A.put(sib, c.pg(1, t=o["h"], P=o["p"], tpl=new))
    c.site.foot = W[c.lang]["foot"][2].format(n=c.site.n)
    c.A.put(c.root, c.site.front(1, tpl=new)); c.A.put(c.root + "*", c.site.err(1, tpl=new), 404); c.wild_a = None
    c.after(tpl=new, form=c.site.form + 1); c.want(SAME)


@fam("typo")
def _(c):
    c.before(P=swap(c.P, [(a, b) for a, b in c.s["T"]])); c.after(); c.want(SAME)


@fam("spelling")
def _(c):  # a name was misspelt and set right, everywhere
    c.before(P=swap(c.P, [(b, a) for a, b in [(y, x) for x, y in c.s["S"]]])); c.after(); c.want(SAME)


CORR = T("Correction: an earlier version of this story gave a name with a wrong letter. We are sorry for the slip.", "Уточнение: в первой версии заметки фамилия была набрана с ошибкой. Приносим извинения.",
         "更正:本文早前版本中一处人名有误,现已改正,特此致歉。", "Исправка: во првата верзија на текстот едно презиме беше погрешно напишано. Се извинуваме.")


@fam("correction")
def _(c):
    c.before(P=swap(c.P, c.s["S"])); c.after(note=f'<p class="correction"><em>{CORR[c.lang]}</em></p>'); c.want(SAME)


@fam("added")
def _(c):
    c.before(); c.after(P=c.P + [c.s["A"]]); c.want(SAME)


@fam("comments-storm")
def _(c):  # readers who cry 404 and deleted
    c.before(talk=0); c.site.tpl = c.site.tpl if c.site.tpl in ("wp", "blog", "portal", "paper") else ("portal" if c.lang == "zh" else "wp")
    c.B.routes.clear(); c.before(talk=1); c.after(talk=14); c.want(SAME)


CLOSED = T("Comments on this story are closed. | This video is no longer available because the account has been terminated.", "Комментарии к этой записи отключены. | Видео удалено по запросу правообладателя.",
           "该文章的评论功能已关闭。 | 视频已失效,无法播放。", "Коментарите се затворени. | Видеото веќе не е достапно бидејќи сметката е избришана.")
VIDEO = T("Video: our reporter at the scene", "Видео: репортаж с места", "视频:现场报道", "Видео: нашиот репортер на местото")


@fam("dead-embed")
def _(c):
    a, b = CLOSED[c.lang].split(" | ")
    c.before(note=f'<div class="video"><iframe src="/player/1"></iframe>{VIDEO[c.lang]}</div>')
    c.after(note=f'<div class="video error"><div class="msg">{b}</div></div><p class="nocomments">{a}</p>', talk=0); c.want(SAME)


@fam("redirect-301", 2)
def _(c):  # a new scheme of addresses on the same host; the second time with a new look
    c.before()
    new = c.root + f"archive-news/{c.site.art}/" + ("" if c.k else "view/")
    c.A.redirect(c.url, new, 301); look = NEWLOOK[c.site.tpl] if c.k else c.site.tpl
    if c.k: c.A.put(c.root, c.site.front(1, tpl=look))
    c.A.put(new, c.pg(1, tpl=look)); c.want(GOES)


@fam("new-domain", 2)
def _(c):  # the paper changed its domain; every old path is sent on
    c.before(); c.wild_a = None
    nh = "http://" + ("www." if c.k else "") + c.host.split("-")[0] + f"{c.site.i}-media.example/"
    c.A.redirect(c.url, nh + c.url[len(c.root):], 301); c.A.redirect(c.root, nh, 301)
    c.A.redirect(c.root + "*", nh, 301) if c.k else c.A.put(c.root + "*", c.site.err(1), 404)
    look = NEWLOOK[c.site.tpl] if c.k else c.site.tpl
    c.A.put(nh, c.site.front(1, tpl=look)); c.A.put(nh + "*", c.site.err(1, tpl=look), 404)
    c.A.put(nh + c.url[len(c.root):], c.pg(1, tpl=look)); c.want(GOES)


@fam("meta-js-moved")
def _(c):
    c.before(); new = c.root + f"story/{c.site.art}"
    c.A.redirect(c.url, new, how=["meta", "js", "meta", "refresh"][LANGS.index(c.lang)]); c.A.put(new, c.pg(1)); c.want(GOES)


@fam("to-archive-host")
def _(c):  # old stories live on archive.<host>
    c.short().before(); ar = "http://archive." + c.host + "/"
    c.A.redirect(c.url, ar + c.url[len(c.root):], 302); c.A.put(ar + c.url[len(c.root):], c.pg(1))
    c.A.put(ar, c.site.list(c.w["nav"][11] if c.lang != "en" else "Archive", 1)); c.A.put(ar + "*", c.site.err(1), 404); c.want(GOES)


@fam("to-www", langs=("en", "mk"))
def _(c):  # the bare host sends to www
    c.before(); www = "http://www." + c.host + "/"; c.wild_a = None
    c.A.redirect(c.url, www + c.url[len(c.root):], 301); c.A.redirect(c.root, www, 301); c.A.put(c.root + "*", c.site.err(1), 404)
    c.A.put(www, c.site.front(1)); c.A.put(www + "*", c.site.err(1), 404); c.A.put(www + c.url[len(c.root):], c.pg(1)); c.want(GOES)


@fam("to-mobile", langs=("zh", "ru"))
def _(c):  # the mobile host has the article in its own light frame
    c.short().before(); m = "http://m." + c.host + "/"
    c.A.redirect(c.url, m + f"a/{c.site.art}", 302); c.A.put(m + f"a/{c.site.art}", c.pg(1, tpl="amp"))
    c.A.put(m, c.site.front(1, tpl="amp")); c.A.put(m + "*", c.site.err(1, tpl="amp"), 404); c.want(GOES)


@fam("print-version", langs=("ru", "zh"))
def _(c):  # the address answers with the printer's view of the same text now
    c.before(); c.A.put(c.url, c.pg(1, tpl="wire", bottom='<script>window.print()</script>')); c.want(SAME)


WALL = [T("This article is for subscribers. Subscribe to read the rest: first month 1 crown. Already a subscriber? Sign in.", "Это материал для подписчиков. Чтобы дочитать, оформите подписку — 199 рублей в месяц. Уже подписаны? Войдите.",
          "本文为会员专享内容,剩余部分需订阅后阅读。开通会员每月12元。已是会员?请登录。", "Овој текст е само за претплатници. Претплатете се за да продолжите со читање: 99 денари месечно. Веќе сте претплатник? Најавете се."),
        T("You have read your 5 free articles this month. To continue reading, choose a subscription from 2 crowns a week.", "Вы прочитали 3 бесплатные статьи в этом месяце. Продолжение доступно по подписке. Выбрать тариф.",
          "您本月的免费阅读篇数已用完。登录并购买会员后可继续阅读全文。", "Ги искористивте бесплатните написи за овој месец. Остатокот од текстот е достапен со претплата.")]
OFFER = T("Unlimited access. Trial offer: 4 weeks for 1 crown, then 9 crowns a month. Cancel at any time. Choose your plan", "Безлимитный доступ ко всем статьям. 1 рубль за первый месяц, далее 299 рублей. Отменить можно в любой момент. Оформить",
          "畅读全站。首月1元,之后每月18元,可随时取消。立即订阅", "Неограничен пристап. Првиот месец 1 денар, потоа 199 денари. Откажете кога сакате. Изберете пакет")


@fam("paywall-marked", 2)
def _(c):  # the beginning and a marked wall (metered, or for subscribers), sometimes with the machine-readable mark
    c.site.tpl = "next" if c.lang == "zh" and not c.k else "paper" if c.k else "modern"
    if c.lang == "zh" and c.k: c.site.tpl = "portal"
    c.before()
    ld = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>'
    c.after(P=c.P[:2 if c.k else 1], talk=0, top=ld if c.k == 0 else "", note=f'<div class="paywall"><p>{WALL[c.k][c.lang]}</p></div>')
    c.want(["paywall"], ["paywall"])


@fam("paywall-offer")
def _(c):  # the beginning, then an offer without the word subscriber
    c.site.tpl = "modern" if c.lang != "zh" else "next"
    c.before(); c.after(P=c.P[:2], talk=0, note=f'<div class="offer-box"><h3>{OFFER[c.lang]}</h3></div>')
    c.want(["paywall"], ALIVE)


BEG = T("Good journalism costs money. Subscribe from 2 crowns a week and keep the {n} alive. This story is free to read.", "Поддержите {n}: оформите подписку или разовое пожертвование. Наши материалы остаются бесплатными для всех.",
        "支持原创报道,订阅{n}会员,本文全文免费阅读。", "Поддржете го {n}. Претплатете се или донирајте. Текстовите остануваат бесплатни за сите.")


@fam("begging-box")
def _(c):  # whole article with a box that asks for subscriptions
    c.before(); c.after(note=f'<div class="subscribe-box paywall-promo"><p>{BEG[c.lang].format(n=c.site.n)}</p><button>{c.w["subs"]}</button></div>'); c.want(SAME)


@fam("cookie-bar")
def _(c):
    c.before(); bar = "".join(f"<p>{x}</p>" for x in c.w["cookie"].split(" | "))
    c.after(top=f'<div id="consent" class="overlay" role="dialog">{bar}</div>'); c.want(SAME)


LOGIN = T("Sign in to your account|Forgotten your password?|New here? Create a free account to comment and save stories", "Войти на сайт|Забыли пароль?|Нет аккаунта? Зарегистрируйтесь, чтобы комментировать и сохранять статьи",
          "账号登录|忘记密码?|还没有账号?立即注册,即可评论和收藏", "Најавете се на вашата сметка|Заборавена лозинка?|Немате профил? Регистрирајте се за да коментирате")


@fam("login-box")
def _(c):  # a login form in a layer of the frame; the brief is there
    a, b, d = LOGIN[c.lang].split("|")
    hide = 'style="display:none"' if c.lang in ("en", "ru") else ""
    c.short().before()
    c.after(top=f'<div class="modal login-modal" {hide}><h2>{a}</h2><form action="/login" method="post"><input name="email" placeholder="{c.w["user"]}"><input type="password" placeholder="{c.w["pw"]}"><button>{c.w["login"]}</button></form><a>{b}</a><p>{d}</p></div>'); c.want(SAME)


@fam("encoding")
def _(c):  # the old server spoke windows-1251, gb2312 or latin-1; the new one speaks UTF-8
    c.site.tpl = "soup" if c.lang != "zh" else "dede"
    enc = {"en": "iso-8859-1", "ru": "windows-1251", "mk": "windows-1251", "zh": "gb2312"}[c.lang]
    h = c.pg(0).replace('charset="utf-8"', f'charset="{enc}"').encode(enc, "xmlcharrefreplace")
    c.B.put(c.url, body=h, kind="text/html" if c.lang in ("ru", "zh") else f"text/html; charset={enc}")
    c.after(); c.want(SAME)


@fam("chrome-translated", langs=("ru", "zh", "mk"))
def _(c):  # menus and footers now in English, the text as it was
    c.before(); c.after(chrome="en", foot=W["en"]["foot"][1].format(n=c.site.n), author="Newsdesk"); c.want(SAME)


@fam("chrome-moved", langs=("en", "zh"))
def _(c):  # the box about the paper stood before the text and stands after it now
    box = T("About us: {n} has reported from the district since 1998. Write to the newsroom if you know more. Our reporters answer every letter.", "", "关于本站:{n}自1998年起报道本地新闻。如有线索,请致信编辑部,我们每信必复。", "")[c.lang].format(n=c.site.n)
    c.before(top=f"<div><p>{box}</p></div>"); c.after(bottom=f"<div><p>{box}</p></div>"); c.want(SAME)


@fam("date-format", langs=("ru", "mk"))
def _(c):
    c.short().before(form=0); c.after(form=1); c.want(SAME)


CAP = T("Photo {i} of 9: {x}. Picture: {a}", "Фото {i} из 9: {x}. Фото: {a}", "图{i}/9:{x} 摄影:{a}", "Фото {i} од 9: {x}. Снимка: {a}")


@fam("gallery")
def _(c):  # a gallery with captions; a new script shows it
    subj = T("Queue at the gate|Hands and flags|The old clock|Band of the fire brigade|Children with kites|Stall with honey|Rain at noon|The mayor cuts the cake|Lights in the evening",
             "Очередь у ворот|Флаги и ленты|Старые часы|Оркестр пожарных|Дети с воздушными змеями|Прилавок с мёдом|Дождь в полдень|Разрезают пирог|Вечерние огни",
             "门前排队|彩旗与鼓手|老钟楼|消防队乐团|放风筝的孩子|卖蜂蜜的摊位|中午的小雨|切开大蛋糕|夜晚的灯光", "Ред пред портата|Знамиња|Стариот часовник|Оркестарот на пожарникарите|Деца со змејови|Тезга со мед|Дожд напладне|Се сече тортата|Вечерни светла")[c.lang].split("|")
    t = T("In pictures: harvest fair at {p}", "Фоторепортаж: ярмарка, {p}", "图集:{p}丰收节", "Фотогалерија: панаѓур, {p}")[c.lang].format(p=c.w["places"][(c.site.i * 5) % 12][0])
    cap = [CAP[c.lang].format(i=i + 1, x=x, a=c.site.author) for i, x in enumerate(subj)]
    old = "".join(f'<div class="ph"><a href="/big/{i}.jpg"><img src="/th/{i}.jpg"></a><br><small>{x}</small></div>' for i, x in enumerate(cap))
    new = '<div class="swiper">' + "".join(f'<figure class="swiper-slide"><picture><source srcset="/w/{i}.webp"><img loading="lazy" src="/w/{i}.jpg" alt="{x}"></picture><figcaption>{x}</figcaption></figure>' for i, x in enumerate(cap)) + "</div>"
    c.headline = t
    c.B.put(c.url, c.site.plain(t, f"<h1>{t}</h1>{old}")); c.A.put(c.url, c.site.plain(t, f"<h1>{t}</h1>{new}", v=1)); c.want(SAME)


@fam("live-blog")
def _(c):  # a running report: entries were added on top, the old ones stand
    t = T("Live: {h}", "Онлайн: {h}", "直播:{h}", "Во живо: {h}")[c.lang].format(h=c.s["h"])
    extra = LONG[c.lang][(LONG[c.lang].index(c.s) + 1) % 7]
    old = [f"{9 + i}:{12 + 5 * i} {p}" for i, p in enumerate(c.P)][::-1]
    later = T("15:02 Our report from the scene ends here. Thank you for reading.|14:30 The officials have left through the side door without speaking.|13:55 People are going home; it has begun to rain.",
              "15:02 На этом мы завершаем онлайн. Спасибо, что были с нами.|14:30 Чиновники уехали через боковой выход, на вопросы не ответили.|13:55 Люди расходятся, начался дождь.",
              "15:02 本次直播到此结束,感谢关注。|14:30 有关负责人从侧门离开,没有回答提问。|13:55 人群陆续散去,开始下雨。", "15:02 Тука го завршуваме преносот. Благодариме што бевте со нас.|14:30 Одговорните си заминаа низ страничната врата без изјави.|13:55 Луѓето се разотидуваат, почна дожд.")[c.lang].split("|")
    c.headline = t
    c.B.put(c.url, c.pg(0, P=old, t=t)); c.A.put(c.url, c.pg(1, P=later + old, t=t)); c.want(SAME)


@fam("list-cited")
def _(c):  # a register cited as a list: new rows on top, the old rows below
    t = T("Public notices of the district council", "Официальные объявления администрации", "公示公告", "Јавни огласи на општината")[c.lang]
    rows = T("Sale of two tractors by sealed bid|Closure of Kiln Lane for gas works|Removal of abandoned cars from Dock Road|Hearing on the gravel pit at Skarne|Tender for school milk|Withdrawal of licence: Golden Reel arcade|List of voters open to inspection|Lost property: one bicycle, three umbrellas|Deletion of names from the register of traders|Appointment of a harbour master|Felling of six limes on the green|Burial ground: lapsed graves",
             "Продажа двух тракторов на торгах|Закрытие проезда по улице Обжиговой|Вывоз брошенных автомобилей|Слушания о песчаном карьере|Закупка молока для школ|Аннулирование лицензии кафе «Лотос»|Списки избирателей для ознакомления|Найденные вещи: велосипед и три зонта|Исключение из реестра перевозчиков|Назначение смотрителя порта|Вырубка шести лип на площади|Бесхозные захоронения: перечень",
             "两台拖拉机公开拍卖公告|窑场路天然气施工封闭通告|清理废弃机动车通告|采砂场项目听证会公告|学校牛奶采购招标公告|注销游艺厅经营许可公告|选民名册公示|失物招领:自行车一辆、雨伞三把|运输企业名录删除公示|港务管理员任命公示|广场六株椴树砍伐公示|无主坟墓迁移公告",
             "Продажба на два трактора|Затворање на улица Печка поради гасовод|Отстранување напуштени возила|Јавна расправа за каменоломот|Набавка на млеко за училиштата|Одземена лиценца: салон „Злато“|Избирачки список на увид|Изгубени предмети: велосипед и три чадори|Бришење од регистарот на превозници|Именување лучки капетан|Сечење на шест липи|Напуштени гробни места")[c.lang].split("|")
    def tab(rs, o): return f"<h1>{t}</h1><table>" + "".join(f"<tr><td>{day(c.lang, c.site.form, 14 - i + o if 14 - i + o > 0 else 1)}</td><td><a href='/n/{x.__len__()}{i}'>{x}</a></td></tr>" for i, x in enumerate(rs)) + "</table>"
    c.headline = t
    c.B.put(c.url, c.site.plain(t, tab(rows[3:], 0))); c.A.put(c.url, c.site.plain(t, tab(rows, 3), v=1)); c.want(SAME)


OLD = T("You are viewing an archived version of this website. It is no longer updated. For current information visit our new site.", "Вы находитесь на архивной версии сайта. Информация не обновляется. Перейти на новый сайт.",
        "您正在浏览旧版网站,内容已停止更新,请访问新版网站。", "Ја гледате старата верзија на страницата, која повеќе не се ажурира. Посетете ја новата страница.")


@fam("old-site-banner", langs=("ru", "zh", "mk", "en"))
def _(c):
    c.site.tpl = "bitrix" if c.lang in ("ru", "zh") else "gov"
    c.before(); c.after(v=0, top=f'<div class="alert alert-warning archive-notice">{OLD[c.lang]}</div>'); c.want(SAME)


SHUT = T("After 22 years we are closing. This site will go offline on 31 December. Thank you, readers.", "Уважаемые читатели! С 1 января издание прекращает работу, сайт будет отключён.",
         "公告:本站将于年底停止服务并关闭,感谢多年来的支持。", "Почитувани читатели, порталот престанува со работа на 31 декември и страницата ќе биде угасена.")


@fam("closing-notice", langs=("en", "ru", "zh", "mk"))
def _(c):  # the site announces its end; the brief still stands
    c.short().before(); c.after(top=f'<div class="notice"><strong>{SHUT[c.lang]}</strong></div>'); c.want(SAME)


REGION = T("18+ This site may contain material for adults. Your region: Eastmere. Is that right? Yes | Choose another", "18+ Ваш город — Заречск? Да, верно | Выбрать другой. Сайт может содержать материалы, не предназначенные для детей",
           "当前定位:云泽市,切换城市 | 未成年人请在监护人陪同下浏览", "18+ Вашиот град е Липоград? Да | Избери друг")


@fam("age-region-strip", langs=("ru", "zh"))
def _(c):
    c.short().before(); c.after(top=f'<div class="city-confirm">{REGION[c.lang]}</div>'); c.want(SAME)


@fam("renamed-paper", langs=("en", "mk"))
def _(c):  # the paper has a new name, the address and the text are the old ones
    c.before(); new = T("Eastmere Today", "", "", "Денес Плус")[c.lang]
    c.A.put(c.root, c.site.front(1, name=new)); c.A.put(c.root + "*", c.site.err(1, name=new), 404); c.wild_a = None
    c.after(name=new, foot=c.w["foot"][0].format(n=new)); c.want(SAME)


BETS = T("Casino Bluebell: 50 free spins, no deposit|Football odds for Saturday. 18+ Gamble responsibly|This domain space could be yours: buy short names from 9 crowns", "Фрибет 3000 рублей новым игрокам. 18+|Казино «Фортуна»: бонус за регистрацию|Продаётся домен, недорого: звоните в редакцию",
         "彩票开奖直播,注册送红包|棋牌游戏下载,真人对战|优质域名转让,价格面议", "Казино Сина Рибa: 50 бесплатни вртења|Квоти за викенд колото. 18+|Се продава домен, јавете се во маркетинг")


@fam("betting-adverts")
def _(c):  # a living page whose adverts are for casinos and names
    ad = "".join(f'<div class="banner ad-{i}"><a rel="sponsored" href="http://ads.example/{i}">{x}</a></div>' for i, x in enumerate(BETS[c.lang].split("|")))
    if c.lang in ("ru", "zh"): c.short()
    c.before(); c.after(top=ad); c.want(SAME)


BROKEN = T("Weather: error 404, feed not found|Error establishing a connection to the rates service", "Курсы валют: ошибка 502, сервис недоступен|Виджет погоды не найден", "天气模块加载失败(404)|汇率数据不存在", "Времето моментално не е достапно (404)|Курсна листа: податокот не е пронајден")


@fam("broken-widgets", langs=("en", "zh", "mk"))
def _(c):  # boxes of the frame fail, the text does not
    a, b = BROKEN[c.lang].split("|")
    if c.lang == "mk": c.short()
    c.before(); c.after(top=f'<div class="informer error">{a}</div>', bottom=f'<div class="widget"><p class="error">{b}</p></div>'); c.want(SAME)


def tidy(p, lang):
    """What an import does to signs: quotation marks, dashes, spaces, the letter yo."""
    p = re.sub('^"', "\u201c", p) if lang == "en" else p
    for a, b in ({"en": ((' "', " \u201c"), ('"', "\u201d"), ("'", "\u2019"), (" crowns", "\u00a0crowns")), "ru": (("«", '"'), ("»", '"'), (" — ", " - "), ("ё", "е"), (" тыс", "\u00a0тыс")),
                  "zh": (("\u201c", '"'), ("\u201d", '"'), ("\uff0c", ","), ("\uff1a", ":")), "mk": (("„", '"'), ("“", '"'), (" евра", "\u00a0евра"))}[lang]): p = p.replace(a, b)
    return p


@fam("signs-normalised")
def _(c):
    c.before(); c.after(P=[tidy(p, c.lang) for p in c.P]); c.want(SAME)


@fam("title-tag", langs=("ru", "zh"))
def _(c):  # the title element holds only the name of the site now
    c.before(); c.after(title=c.site.n); c.want(SAME)


@fam("subheads-pictures", langs=("en", "mk"))
def _(c):  # a subhead, a picture with a caption and a box of links were set into the text
    sub = T("What happens next", "", "", "Што следува")[c.lang]; cap = T("The scene on Friday. Picture: archive", "", "", "Од местото на настанот. Фото: архива")[c.lang]
    P = list(c.P); P[1] += f'</p><figure><img src="/i/{c.site.art}.jpg"><figcaption>{cap}</figcaption></figure><p>'; P[-1] = f"</p><h3>{sub}</h3><p>" + P[-1]
    P[2] = f'</p><div class="inline-related"><b>{c.w["related"]}</b>: <a href="/r/1">{c.w["pool"][3]}</a></div><p>' + P[2]
    c.before(); c.after(P=P); c.want(SAME)


@fam("first-503", langs=("en", "ru"))
def _(c):  # the first request meets a busy server, the second the page
    c.before(); c.A.put(c.url, c.pg(1), first={"times": 1, "status": 503}); c.want(ALIVE)


# ---------------------------------------------------------------- changed
def turned(c, pairs):
    return c.pg(1, P=swap(c.P, [p for p in pairs if any(p[0] in x for x in c.P)]), t=swap([c.s["h"]], [p for p in pairs if p[0] in c.s["h"]])[0])


def same_head(c, pairs): return not any(a in c.s["h"] for a, _ in pairs)


@fam("rw-numbers")
def _(c):
    c.before(); c.A.put(c.url, turned(c, c.s["N"])); c.want(["rewritten"], ALIVE if same_head(c, c.s["N"]) else None)


@fam("rw-number-brief", 2)
def _(c):  # one figure in a brief, the frame turns over too
    c.short().before(talk=0); c.A.put(c.url, turned(c, c.s["N"])); c.want(["rewritten"], ALIVE if same_head(c, c.s["N"]) else None)


@fam("rw-names")
def _(c):
    c.before(); c.A.put(c.url, turned(c, c.s["M"])); c.want(["rewritten"])


@fam("rw-negation")
def _(c):
    c.before(); c.A.put(c.url, turned(c, c.s["X"][:1] if len(c.s["X"][0][0]) > 4 else c.s["X"])); c.want(["rewritten"])


@fam("rw-headline")
def _(c):  # another headline over the same text
    c.before(); c.A.put(c.url, c.pg(1, t=c.s["Z"])); c.want(["rewritten"], None)


@fam("rw-all")
def _(c):  # headline, claims and figures say the contrary
    c.before(); c.A.put(c.url, c.pg(1, t=c.s["Z"], P=swap(c.P, [p for p in c.s["X"] + c.s["N"] if any(p[0] in x for x in c.P)]))); c.want(["rewritten"], None)


@fam("rw-redesign", langs=("en", "ru"))
def _(c):  # figures changed under a new look
    c.before(); pr = c.s["N"] + c.s["M"][:1]
    P = swap(c.P, [p for p in pr if any(p[0] in x for x in c.P)]); new = NEWLOOK[c.site.tpl]
    c.A.put(c.root, c.site.front(1, tpl=new)); c.A.put(c.url, c.pg(1, P=P, tpl=new)); c.want(["rewritten"])


@fam("rw-moved", langs=("zh", "mk"))
def _(c):  # sent on, and the figures are other ones
    c.before(); new = c.root + f"arc/{c.site.art}.html"
    P = swap(c.P, [p for p in c.s["N"] if any(p[0] in x for x in c.P)])
    c.A.redirect(c.url, new, 301); c.A.put(new, c.pg(1, P=P)); c.want(["rewritten"])


@fam("tr-lead")
def _(c):  # only the first paragraph is left, nothing explains it
    c.before(); c.after(P=c.P[:1], talk=0); c.want(["truncated"])


@fam("tr-half")
def _(c):  # the last half is gone (a botched import)
    c.before(); c.after(P=c.P[:2]); c.want(["truncated"])


@fam("tr-middle")
def _(c):  # quotes and the critics' part cut out
    c.before(); c.after(P=[c.P[0], c.P[-1]]); c.want(["truncated"])


@fam("tr-redesign", langs=("ru", "mk"))
def _(c):
    c.before(); new = NEWLOOK[c.site.tpl]; c.A.put(c.root, c.site.front(1, tpl=new)); c.after(P=c.P[:2], tpl=new); c.want(["truncated"])


@fam("rp-other-story")
def _(c):  # numbers of articles were given out anew after an import
    o = LONG[c.lang][(LONG[c.lang].index(c.s) + 3) % 7]
    c.before(); c.after(P=o["p"], t=o["h"]); c.want(["replaced"], None)


@fam("rp-relaunch")
def _(c):  # the relaunched paper gave the address to another report
    o, new = LONG[c.lang][(LONG[c.lang].index(c.s) + 4) % 7], NEWLOOK[c.site.tpl]
    c.before(); c.A.put(c.root, c.site.front(1, tpl=new)); c.after(P=o["p"], t=o["h"], tpl=new, author=c.w["authors"][0]); c.want(["replaced"], None)


@fam("rp-brief")
def _(c):
    c.short(); o = SHORT[c.lang][(SHORT[c.lang].index(c.s) + 2) % 5]
    c.before(); c.after(P=o["p"], t=o["h"], form=c.site.form); c.want(["replaced"], None)


SERVICE = T("Opening hours and how to reach us|The office is open from Monday to Thursday between nine and four and on Fridays until noon.|Bring an identity card and proof of address. Appointments can be booked by telephone or at the counter.|There is a ramp on the north side and two spaces for disabled drivers.",
            "Режим работы и приём граждан|Приём ведётся с понедельника по четверг с 9 до 17 часов, в пятницу до 16, перерыв с 13 до 14.|При себе нужно иметь паспорт и документ о регистрации. Записаться можно по телефону или у дежурного.|Для маломобильных посетителей есть кнопка вызова у бокового входа.",
            "办事指南与服务时间|服务大厅周一至周五上午九时至十二时、下午二时至五时三十分对外办公。|办理业务请携带身份证原件及居住证明,可电话预约,也可现场取号。|大厅北侧设有无障碍通道和母婴室。",
            "Работно време и прием на странки|Прием на странки има секој работен ден од 8 до 15 часот, а во петок до пладне.|Потребна е лична карта и потврда за живеалиште. Термин се закажува по телефон или на шалтер.|На северниот влез има рампа за лица со попреченост.")


@fam("rp-service-page", langs=("en", "ru", "mk", "zh"))
def _(c):  # the ministry uses the address for a page about its services now
    c.site.tpl = "bitrix" if c.lang in ("ru", "zh") else "gov"
    t, *P = SERVICE[c.lang].split("|")
    c.before(); c.after(t=t, P=P); c.want(["replaced"], None)


# ---------------------------------------------------------------- dead
@fam("nf-404")
def _(c):  # a plain error page; in two languages amid the day's headlines
    c.before()
    if c.lang in ("ru", "mk"):
        a, b, d = c.site.errtext(); c.A.put(c.url, c.site.plain(a, f"<h1>{a}</h1><p>{b}</p><p>{d}</p><h2>{c.w['latest']}</h2>" + ul(c.site.rng.sample(c.w["pool"], 12)), v=3), 404)
    else: c.A.put(c.url, c.site.err(1), 404)
    c.want(["not_found"], ["not_found"])


GONE = T("This page has been permanently removed by its author.", "Страница удалена навсегда и больше не будет доступна.", "该资源已被永久删除。", "Страницата е трајно отстранета.")


@fam("gone-410")
def _(c):
    c.before(); c.A.put(c.url, c.site.plain("410", f"<h1>410 Gone</h1><p>{GONE[c.lang]}</p>", v=2), 410); c.want(["gone"], ["gone"])


SOFT = T("Article not found|The article with this number does not exist or has not been published. Joomla component com_content, view article.|Nothing Found|Sorry, but nothing matched the address you asked for. Perhaps searching will help.",
         "Элемент не найден!|Новость с таким идентификатором не найдена либо срок её активности истёк.|Внимание, обнаружена ошибка|По данному адресу публикаций на сайте не найдено, либо у вас нет доступа для просмотра информации по данному адресу.",
         "DedeCMS 提示信息!|对不起,您指定的文档不存在或者已经被管理员删除!|内容已下线|抱歉,您访问的稿件已经下线或者正在审核中,请浏览其他新闻。",
         "Написот не е пронајден|Напис со овој број не постои или повеќе не е објавен.|Нема резултати|Изгледа дека тука нема ништо. Можеби пребарувањето ќе помогне.")


@fam("soft-cms", 2)
def _(c):  # the CMS says so, and says it with 200; the second kind only for addresses of articles
    a, b = SOFT[c.lang].split("|")[2 * c.k:2 * c.k + 2]
    h = c.site.plain(a, f'<div class="errortext"><h2>{a}</h2><p>{b}</p></div>', v=2)
    c.before(); c.A.put(c.url, h)
    if not c.k:
        c.wild_a = c.wild_b = None
        for w, v in ((c.B, 0), (c.A, 1)): w.put(c.root, c.site.front(v)); w.put(c.root + "*", c.site.plain(a, f'<div class="errortext"><h2>{a}</h2><p>{b}</p></div>', v=v + 2))
    c.want(["soft_404"], ["soft_404"])


PULLED = T("This article has been removed from our website following a legal complaint.|Under our agency contract this report could be shown for 30 days only and is no longer available.", "Материал удалён по решению редакции.|Срок размещения материала истёк, текст снят с публикации по договору с агентством.",
           "该文章因版权原因已被删除,无法查看。|本稿件转载授权已到期,内容不再提供。", "Оваа објава е отстранета по барање на правниот застапник.|Рокот за објавување на агенциската вест истече и текстот повеќе не е достапен.")


@fam("soft-withdrawn", 2)
def _(c):  # the headline stands, the text gives way to a notice
    c.before(); c.after(P=[PULLED[c.lang].split("|")[c.k]], talk=0); c.want(["soft_404"], ["soft_404"])


@fam("soft-front")
def _(c):  # every address the host does not know shows the front page, with 200
    c.wild_b = c.wild_a = "front"
    c.before(); c.A.put(c.url, c.site.front(1)); c.want(["soft_404"], ["soft_404"])


@fam("soft-bare-frame", langs=("ru", "zh"))
def _(c):  # the frame of an article without headline, date, text: for every number
    c.wild_a = None; c.before()
    bare = c.site.page(t="", P=[], v=1, title=c.site.n, main='<div class="news-detail"><h1></h1><div class="text"></div></div>')
    c.A.put(c.url, bare); c.A.put(c.root, c.site.front(1)); c.A.put(c.root + "*", bare); c.want(["soft_404", "empty"], ["soft_404", "empty"])


NOHITS = T("Search results|Your search returned 0 results. The address you followed is not in our index any more.", "", "", "Резултати од пребарувањето|Пронајдени се 0 резултати. Бараната содржина ја нема во нашата база.")


@fam("soft-search", langs=("en", "mk"))
def _(c):  # sent to the site's search, which finds nothing
    a, b = NOHITS[c.lang].split("|"); to = c.root + f"search?q={c.site.art}"
    c.before(); c.A.redirect(c.url, to); c.A.put(to, c.site.plain(a, f"<h1>{a}</h1><p>{b}</p>", v=1)); c.want(["soft_404", "redirect_home"], ["soft_404", "redirect_home"])


ENDED = T("This website has closed|The department was merged into the Ministry of Works in March. Its website has been taken down and its pages are no longer available. Please write to the ministry.",
          "Сайт закрыт|В связи с реорганизацией ведомства работа сайта прекращена, ранее опубликованные материалы недоступны. Обращайтесь в правопреемник.",
          "网站关停公告|因机构改革,本网站已停止运行,原有内容不再提供查询。相关业务请咨询市政务服务中心。",
          "Страницата е згасната|Со реорганизацијата на министерството оваа страница престана да работи и нејзините содржини не се достапни. Обратете се до новото министерство.")


@fam("site-ended")
def _(c):  # one sheet for every address of a closed office
    c.site.tpl = "gov"; a, b = ENDED[c.lang].split("|")
    h = f'<html lang="{c.lang}"><head><meta charset="utf-8"><title>{a}</title></head><body><h1>{a}</h1><p>{b}</p></body></html>'
    c.before(); c.wild_a = None
    for u in (c.url, c.root, c.root + "*"): c.A.put(u, h)
    c.want(["soft_404", "gone"], ["soft_404", "gone"])


@fam("home-301")
def _(c):
    c.before(); c.wild_a = "home"; c.A.redirect(c.url, c.root, 301 if c.lang in ("en", "ru") else 302); c.want(["redirect_home"], ["redirect_home"])


@fam("home-section", langs=("en", "ru", "mk"))
def _(c):  # sent to the list of a section
    to = c.root + ("press/news/" if c.lang == "ru" else "news/")
    c.before(); c.A.redirect(c.url, to, 302); c.A.put(to, c.site.list(c.w["nav"][1], 1)); c.want(["redirect_home"], ["redirect_home"])


@fam("home-relaunch")
def _(c):  # the paper relaunched on another domain and sends all old addresses to its front page
    nh = f"http://www.{c.host.split('-')[0]}-{c.site.i}-new.example/"; look = NEWLOOK[c.site.tpl]
    c.before(); c.wild_a = None
    sib, o = c.root + f"{c.site.art + 12}.html", SHORT[c.lang][4]
    c.siblings = [sib]; c.B.put(sib, c.pg(0, t=o["h"], P=o["p"]))
    for u in (c.url, sib, c.root, c.root + "*"): c.A.redirect(u, nh, 301)
    c.A.put(nh, c.site.front(1, tpl=look)); c.A.put(nh + "*", c.site.err(1, tpl=look), 404); c.want(["redirect_home"], ["redirect_home"])


@fam("home-js", langs=("zh", "ru"))
def _(c):  # an error sheet that sends home by script or refresh
    c.before(); c.wild_a = None; c.A.put(c.root, c.site.front(1))
    for u in (c.url, c.root + "*"): c.A.redirect(u, c.root, how="js" if c.lang == "zh" else "meta")
    c.want(["redirect_home"], ["redirect_home"])


SALE = T("{h} is for sale|Buy this domain. The owner of {h} is offering it for an asking price of 2,450 crowns. Make an offer, safe payment through escrow.|Related searches: Local news | Car insurance | Holiday flats | Loans",
         "Домен {h} продаётся|Домен {h} выставлен на продажу. Цена 48 000 ₽. Купить домен или предложить свою цену. Гарантия сделки.|Похожие домены | Аренда | Рассрочка",
         "{h} 域名出售|您正在访问的域名可以转让!一口价 ¥18,000,联系QQ或微信洽谈,支持中介交易。|相关域名 | 域名经纪 | 估价",
         "Доменот {h} се продава|Овој домен е на продажба. Побарајте цена или испратете понуда, плаќање преку посредник.|Слични домени | Осигурување | Патувања | Кредити")
EXPIRED = T("Domain expired|The registration of {h} has expired. If you are the owner, renew it now at NameDock to restore your website and e-mail.", "Срок регистрации домена истёк|Домен {h} не оплачен. Если вы администратор домена, продлите регистрацию в личном кабинете. Регистратор «Имянорд».",
            "域名已过期|您访问的域名 {h} 已到期,网站暂停解析。如您是域名所有人,请尽快登录会员中心续费。", "Доменот е истечен|Регистрацијата на {h} не е обновена. Ако сте сопственик, продолжете ја кај регистраторот „Имекс“.")


def everywhere(c, h, status=200, **k):
    c.wild_a = None
    for u in (c.url, c.root, c.root + "*"): c.A.put(u, h, status, **k)


def sheet(title, body, lang, extra=""): return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{extra}</head><body>{body}</body></html>'


@fam("park-sale")
def _(c):
    a, b, d = SALE[c.lang].format(h=c.host).split("|", 2)
    c.before(); everywhere(c, sheet(c.host, f'<div class="wrap"><h1>{a}</h1><p>{b}</p><div id="rs">{"".join(f"<a href=/?k={i}>{x}</a> " for i, x in enumerate(d.split(" | ")))}</div><small>© 2026 {c.host}</small></div><script src="/px.js"></script>', c.lang)); c.want(["parked"], ["parked"])


@fam("park-expired")
def _(c):
    a, b = EXPIRED[c.lang].format(h=c.host).split("|")
    c.before(); everywhere(c, sheet(a, f'<div class="parking"><h2>{a}</h2><p>{b}</p><a href="http://registrar.example/renew">NameDock</a></div>'.replace("NameDock</a>", "→</a>"), c.lang)); c.want(["parked"], ["parked"])


@fam("park-market", langs=("en", "zh"))
def _(c):  # every address is sent to a marketplace of names
    to = f"http://names{c.site.i}-{c.lang}-market.example/lot/{c.host}"
    t = T("Bid on {h}: this premium domain name is at auction. Current bid 310 crowns, ends in 5 days.", "", "域名竞价:{h} 正在拍卖,当前价 2600 元,距结束还有3天。我要出价", "")[c.lang].format(h=c.host)
    c.before(); c.wild_a = None
    for u in (c.url, c.root, c.root + "*"): c.A.redirect(u, to)
    base = to.split("/lot/")[0] + "/"
    c.A.put(to, sheet(c.host, f"<h1>{c.host}</h1><p>{t}</p>", c.lang)); c.A.put(base, sheet("Market", "<h1>Domain auctions</h1>", c.lang)); c.A.put(base + "*", sheet("404", "<p>No such lot</p>", c.lang), 404)
    c.want(["parked"], ["parked"])


CASINO = T("Golden Otter Casino: 200 free spins on your first deposit|Play more than 3,000 slots, blackjack and live roulette. Our welcome bonus doubles your first three deposits.|How to register: enter your e-mail, confirm that you are over 18 and choose a payment method. Withdrawals take ten minutes.|Best online slots 2027 | Bonus codes | Sports betting",
           "Казино Буйвол: официальный сайт, зеркало и бонус 100 %|Игровые автоматы на деньги, рулетка и покер с живыми дилерами. Рабочее зеркало казино обновляется каждый день.|После регистрации игрок получает 150 фриспинов и приветственный бонус на первый депозит. Вывод выигрыша на карту за 15 минут.|Слоты | Ставки на спорт | Промокоды",
           "金貔貅娱乐城官网|真人百家乐、老虎机、体育投注,注册即送88元彩金。|首存百分百返利,二十四小时在线客服,提款三分钟到账。最新备用网址请收藏本页。|电子游艺 | 彩票投注 | 棋牌下载",
           "Казино Златна Видра: 100 бесплатни вртења|Слот игри, рулет во живо и спортско обложување со бонус од 200 отсто на првата уплата.|Регистрирајте се за една минута, внесете промо код и подигнете ја добивката истиот ден.|Слотови | Бонуси | Обложувалница")
SPAM = T("Cheap blue pills without prescription|Order generic tablets from a trusted online pharmacy with overnight delivery and no doctor's visit.|Customers save up to 80 per cent on 30 tablets of 100 mg. Discreet packaging, payment by card or coins.|Lose 12 kilos in a month: see how this tea melts fat while you sleep.",
         "Займ на карту без отказа и проверки|Получите до 30 000 рублей за пять минут, нужен только паспорт. Одобрение 98 %.|Сравните предложения микрофинансовых компаний и оформите заявку онлайн. Первый займ под ноль процентов.|Купить диплом недорого с доставкой, виагра почтой, накрутка подписчиков.",
         "代开发票 办理各类证件|本公司长期代开全国各地正规发票,先开票后付款,量大优惠。|专业代写论文、刻章办证、信用卡套现,微信同号,诚信经营。|性保健品货到付款,买二送一,私密发货。",
         "Таблети за потенција без рецепт|Нарачајте со попуст од 70 отсто, достава во дискретно пакување за 24 часа.|Слабеење без диета: капки што топат 10 килограми за две недели. Плаќање при преземање.|Брзи кредити без жиранти и евтини реплики на часовници.")
SHOP = T(("zh", "厨房电器批发网|本店主营电饭煲、豆浆机、空气炸锅,一件代发,厂家直销。|全场满199元包邮,七天无理由退货。|新品上架:静音破壁机、多功能料理锅。"), ("en", "Best running shoes outlet|Shop discount trainers, boots and sandals with free worldwide shipping.|Up to 70% off this week only. Add to cart and pay with any card.|Customer reviews: five stars out of five."),
         ("en", "Vape liquids and CBD gummies wholesale|Order premium flavours in bulk and earn rewards on every purchase.|Ships to 40 countries. Lab tested, no minimum order.|Read our blog: ten reasons to switch to gummies."), ("en", "Essay writing service: top writers online|Get your term paper written from 9 dollars a page with a money-back guarantee.|Choose a deadline, upload the instructions and relax.|Over 4,000 happy students this month."))


def squat(c, text, lang, name, v=0):
    a, b, d, e = text.split("|", 3)
    return sheet(a, f'<header><a href="/">{name}</a></header><main><h1>{a}</h1><img src="/banner.webp"><p>{b}</p><p>{d}</p></main><footer>{e}</footer>', lang)


@fam("hj-casino")
def _(c):  # the name lapsed; a casino sits at every address
    c.before(); everywhere(c, squat(c, CASINO[c.lang], c.lang, CASINO[c.lang].split(":")[0].split("|")[0])); c.want(["hijacked"], ["hijacked"])


@fam("hj-spam")
def _(c):  # the front is spam, articles answer with it too, unknown addresses 404
    c.before(); c.wild_a = None; t = SPAM[c.lang].split("|")[0]
    h = squat(c, SPAM[c.lang], c.lang, "24/7"); c.A.put(c.url, h); c.A.put(c.root, h); c.A.put(c.root + "*", sheet("404", f"<h1>404</h1><p>{t}</p>", c.lang), 404)
    c.want(["hijacked"], ["hijacked"])


@fam("hj-other-site", langs=("en", "zh", "ru"))
def _(c):  # a shop in another language
    lang, text = SHOP[c.lang]; c.before(); everywhere(c, squat(c, text, lang, text.split("|")[0])); c.want(["hijacked"], ["hijacked"])


@fam("hj-redirect", langs=("ru", "mk"))
def _(c):  # all addresses lead to a betting shop
    to = f"http://bet{c.site.i}-{c.lang}-777.example/"
    t = T("", "Букмекер «Три семёрки»: ставки на футбол и киберспорт|Фрибет 2 500 рублей новым игрокам. Высокие коэффициенты и быстрые выплаты.|Скачайте приложение и делайте ставки в прямом эфире, казино и тотализатор доступны круглосуточно.|18+ Играйте ответственно", "",
          "Обложувалница Три Седумки: квоти и казино во живо|Бонус од 3.000 денари за нови играчи и исплата за 10 минути.|Симнете ја апликацијата, обложувајте се на фудбал и вртете слотови.|18+ Играјте одговорно")[c.lang]
    c.before(); c.wild_a = None
    for u in (c.url, c.root, c.root + "*"): c.A.redirect(u, to)
    h = squat(c, t, c.lang, "777"); c.A.put(to, h); c.A.put(to + "*", h); c.want(["hijacked"], ["hijacked"])


@fam("dns", langs=("en", "ru", "mk"))
def _(c):
    c.before(); c.wild_a = None; c.A.detours[c.host] = "n" * 64 + ".invalid:80"; c.want(["dns"], ["dns"])


@fam("loop", langs=("en", "zh"))
def _(c):  # two addresses send to each other
    o = c.root + f"{'mobile' if c.lang == 'zh' else 'old'}/{c.site.art}"
    c.before(); c.A.redirect(c.url, o, 301); c.A.redirect(o, c.url, 302); c.want(["redirect_loop"], ["redirect_loop"])


@fam("broken-redirect")
def _(c):  # sent on to where nothing answers: a missing page, or a name that is no more
    c.before()
    if c.lang in ("en", "zh"):
        c.A.redirect(c.url, c.root + f"content/{c.site.art}", 301); c.want(["broken_redirect", "not_found"], ["broken_redirect", "not_found"])
    else:
        nh = f"portal{c.site.i}-{c.lang}.example"; c.A.redirect(c.url, f"http://{nh}{c.site.path}", 301); c.A.detours[nh] = "n" * 64 + ".invalid:80"
        c.want(["broken_redirect", "dns"], ["broken_redirect", "dns"])


@fam("bad-request", langs=("zh", "mk"))
def _(c):  # the new server will not have the old form of the address
    t = T("", "", "400 Bad Request:请求参数不合法", "400 Bad Request: невалиден параметар")[c.lang]
    c.before(); c.A.put(c.url, sheet("400", f"<h1>{t}</h1>", c.lang), 400); c.want(["client_error"], ["client_error"])


# ---------------------------------------------------------------- walls and the rest
@fam("bot-wall")
def _(c):  # what each market uses: Cloudflare, Qrator, a Chinese firewall, Wordfence
    c.before(); exp = ["blocked"]
    if c.lang == "en":
        everywhere(c, sheet("Just a moment...", '<div class="main-wrapper"><h1>' + c.host + '</h1><h2>Checking if the site connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cvId:"3"};</script>', "en-US"), 403, headers={"Server": "cloudflare", "cf-mitigated": "challenge", "CF-RAY": "8c0f1e2d3a4b5c6d-XXX"})
    elif c.lang == "ru":
        everywhere(c, sheet("", '<noscript>Для продолжения включите JavaScript</noscript><script src="/__qrator/qauth_utm_v2.js"></script>', "ru"), 401, headers={"Server": "QRATOR"}); exp = ["blocked", "login"]
    elif c.lang == "zh":
        everywhere(c, sheet("访问被拦截", "<h2>您的访问请求可能对网站造成安全威胁,已被拦截</h2><p>请求编号:7f3a90c2 您的IP:10.0.0.8 如有疑问请联系网站管理员</p>", "zh"), 405, headers={"Server": "Tengine"})
    else:
        everywhere(c, sheet("Пристапот е ограничен", "<h1>Вашиот пристап до страницата е ограничен од сопственикот (HTTP 503)</h1><p>Wordfence: ако сметате дека е грешка, внесете ја вашата е-адреса.</p>", "mk"), 503); exp = ["blocked", "server_error"]
    c.want(exp, exp)


DENY = T("403 Forbidden: You don't have permission to access this resource.", "Доступ запрещён. Ваш IP-адрес заблокирован.", "禁止访问:您的IP不在允许范围内。", "Пристапот е забранет за вашата адреса.")


@fam("forbidden", langs=("en", "zh", "mk"))
def _(c):
    c.before(); everywhere(c, sheet("403", f"<h1>403</h1><p>{DENY[c.lang]}</p>", c.lang), 403); c.want(["blocked"], ["blocked"])


CAPT = T("Are you a robot?|We have noticed unusual activity from your network. Please tick the box below to prove that you are human.", "Подтвердите, что вы не робот|Запросы с вашего адреса похожи на автоматические. Введите символы с картинки.",
         "安全验证|为了保障您的访问安全,请拖动滑块完成拼图验证后继续。", "Потврдете дека не сте робот|Означете го полето за да продолжите кон страницата.")


@fam("captcha-200", langs=("ru", "zh", "mk"))
def _(c):
    a, b = CAPT[c.lang].split("|"); c.before(); everywhere(c, sheet(a, f'<form class="captcha" method="post"><h3>{a}</h3><p>{b}</p><div class="g-recaptcha" data-sitekey="x"></div><input type="submit"></form>', c.lang)); c.want(["blocked"], ["blocked"])


@fam("consent-region", langs=("en", "mk"))
def _(c):  # a consent page on its own path; a page closed to foreign regions
    c.before()
    if c.lang == "en":
        everywhere(c, sheet("Unavailable", "<h1>Not available in your region</h1><p>We cannot show this site to visitors from your country because of data protection law.</p>", "en"), 451); c.want(["blocked"], ["blocked"])
    else:
        to = f"http://soglasnost-{c.site.i}.example/?back={c.url}"; c.wild_a = None
        for u in (c.url, c.root, c.root + "*"): c.A.redirect(u, to)
        h = sheet("Согласност", "<h1>Пред да продолжите</h1><p>Ние и нашите 812 партнери обработуваме податоци. Изберете: Прифаќам сè / Одбивам.</p><form><button>Прифаќам сè</button></form>", "mk")
        c.A.put(to, h); c.A.put(to.split("?")[0] + "*", h); c.want(["blocked", "login"], ["blocked", "login"])


@fam("login-wall")
def _(c):  # the site shows its stories to members only
    c.before(); to = c.root + f"login?return={c.site.art}"; a, b, d = LOGIN[c.lang].split("|")
    t = T("Members only. Please sign in to view this page.", "Просмотр доступен только зарегистрированным пользователям.", "请先登录后再查看该内容。", "За преглед на содржината мора да се најавите.")[c.lang]
    c.A.redirect(c.url, to); c.A.put(to, sheet(a, f'<h1>{a}</h1><p>{t}</p><form action="/login" method="post"><input name="user"><input type="password" name="pw"><button>{c.w["login"]}</button></form><a>{b}</a>', c.lang)); c.want(["login"], ["login"])


SUBW = T("Only readers with a digital subscription can open this page.", "Доступ к статьям открыт только по подписке.", "该页面仅限付费会员访问,请先购买会员。", "")


@fam("subscription-wall", langs=("en", "ru", "zh"))
def _(c):  # plans and prices, no line of the article
    c.before(); a = OFFER[c.lang]; t = T("Subscribe", "Подписка", "会员订阅", "")[c.lang]
    c.A.put(c.url, c.site.plain(t, f'<div class="plans"><h1>{t}</h1><p>{SUBW[c.lang]}</p><p>{a}</p><form><input type="email"><input type="password"><button>{c.w["login"]}</button></form></div>', v=1)); c.want(["login", "blocked"], ["login", "blocked"])


@fam("rate-limit", langs=("en", "zh"))
def _(c):
    t = T("Too many requests. Slow down and try again in an hour.", "", "访问过于频繁,请稍后再试。", "")[c.lang]
    c.before(); everywhere(c, sheet("429", f"<p>{t}</p>", c.lang), 429, headers={"Retry-After": "3600"}); c.want(["rate_limited"], ["rate_limited"])


@fam("server-5xx")
def _(c):
    s, t = {"en": (502, "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0</center>"), "ru": (503, "<h1>Сервис временно недоступен</h1><p>Сервер перегружен, попробуйте обновить страницу позже.</p>"),
            "zh": (500, "<h2>服务器内部错误</h2><p>系统发生错误,请稍后重试。ThinkPHP</p>"), "mk": (504, "<h1>504 Gateway Time-out</h1><p>Серверот не одговори навреме.</p>")}[c.lang]
    c.before(); everywhere(c, sheet(str(s), t, c.lang), s); c.want(["server_error"], ["server_error"])


REPAIR = T("Error establishing a database connection", "Ведутся технические работы. Сайт скоро снова будет доступен, приносим извинения за неудобства.", "系统维护中,网站升级改造,预计近期恢复访问,敬请谅解。", "Страницата е во одржување. Наскоро се враќаме, ви благодариме за трпението.")


@fam("repair-200")
def _(c):  # repairs, told with status 200
    c.before(); everywhere(c, sheet(REPAIR[c.lang], f"<h1>{REPAIR[c.lang]}</h1>", c.lang)); c.want(["server_error"], ["server_error"])


@fam("shell")
def _(c):  # scripts would fill it; the same shell at every address
    root = {"en": "root", "ru": "app", "zh": "app", "mk": "__nuxt"}[c.lang]
    ns = T("You need to enable JavaScript to run this app.", "", "", "")[c.lang]
    c.before(); everywhere(c, sheet(c.site.n, f'<noscript>{ns}</noscript><div id="{root}"></div><script type="module" src="/assets/index-{c.site.art}.js"></script>', c.lang)); c.want(["empty"], ["empty"])


@fam("refused", langs=("ru",))
def _(c):
    c.before(); c.wild_a = None; c.A.detours[c.host] = "127.0.0.1:1"; c.want(["refused"], ["refused"])
