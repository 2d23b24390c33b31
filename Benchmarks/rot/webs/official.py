"""A labelled web of small papers and of offices: ministries, courts, embassies and agencies beside outlets of towns. 304 pages, 15 layouts.

Written without sight of the rules. When they met it first, rot F1 was .974 with an archive and 1.000 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import json
import random
from types import SimpleNamespace

from world import World

DAY = "2026-11-14"
LANGS = ["en", "ru", "zh", "mk"]

# Stories: k key, s slug, h headline, b paragraphs (one per line), n (sentence, its denial), g the headline a desk put there later.
# {P} and {Q} are people, {T} and {U} places, {A} and {B} numbers.
STORIES = {}
STORIES["en"] = [
dict(k="flood", s="flood-toll-river", h="Flood deaths in {T} reach {A} as river stays above danger mark", g="Minister resigns over {T} flood warnings",
 n=("The ministry confirmed that it had received a written warning on Tuesday.", "The ministry denied that it had received any written warning on Tuesday."), b="""At least {A} people have died in the floods that struck {T} and the villages around it on Thursday night, the civil protection office said on Saturday.
Another {B} people are being treated in hospital, most of them for exposure, according to {P}, who heads the regional rescue service. "We have boats on every street that can be reached, but the current is still too strong near the old bridge," he told reporters.
The river rose by more than three metres in six hours after a retaining wall gave way at the upper reservoir. Power was cut to about four thousand homes and the road to {U} remains closed.
The ministry confirmed that it had received a written warning on Tuesday. Opposition councillor {Q} called for an inquiry and asked why the sirens had stayed silent until after midnight.
Schools in the valley will not open on Monday. Volunteers have set up a kitchen in the sports hall, and the Red Cross is collecting blankets at the railway station."""),
dict(k="treaty", s="foreign-ministers-sign-border-protocol", h="Foreign ministers sign border protocol in {T}", g="Border protocol talks in {T} end without signature",
 n=("The protocol will enter into force without a vote in either parliament.", "The protocol will not enter into force without a vote in either parliament."), b="""The foreign ministers {P} and {Q} on Friday signed a protocol on the demarcation of the common border, ending negotiations that began eleven years ago.
Under the text published by both ministries, {A} boundary stones are to be replaced by the end of next year and a new crossing is to open near {U}. A joint commission of {B} surveyors will meet for the first time in January.
"This is a modest document with a large effect on the people who live along the line," {P} said at the ceremony in the town hall of {T}.
The protocol will enter into force without a vote in either parliament. Lawyers of the two foreign offices exchanged notes to that effect on Thursday evening.
Farmers with land on both sides will receive passes valid for five years. The customs services have promised to keep the present lane for agricultural vehicles open until the new crossing is finished."""),
dict(k="budget", s="assembly-passes-budget", h="Assembly passes budget after {A}-hour sitting", g="Assembly sends budget back to committee after {A}-hour sitting",
 n=("The government said fuel duty would rise in the spring.", "The government said fuel duty would not rise in the spring."), b="""The Assembly approved next year's budget early on Saturday by {B} votes, after a sitting that lasted {A} hours and was twice interrupted by protests in the public gallery.
Finance minister {P} said the bill would keep the deficit under three per cent while raising pensions and the pay of nurses. "Nobody in this chamber got everything, and that is how a budget ought to look," he added.
The leader of the opposition, {Q}, announced a challenge before the constitutional court, arguing that amendments had been tabled after the deadline.
The government said fuel duty would rise in the spring. Hauliers had threatened to block the motorway between {T} and {U} if their association was not consulted.
Among the larger items are a new hospital wing in {T}, the repair of the coastal railway and a fund for municipalities with fewer than five thousand residents. The president is expected to sign the bill next week."""),
dict(k="mine", s="mine-explosion-rescue", h="{A} miners trapped after blast at {T} colliery", g="All trapped miners at {T} colliery brought up alive",
 n=("The company said the gas sensors had been working before the blast.", "The company said the gas sensors had not been working before the blast."), b="""An explosion at the Number Four colliery outside {T} trapped {A} miners some six hundred metres below ground on Friday evening, the labour inspectorate said.
Rescue teams from {U} reached the second level before dawn and brought up {B} workers with burns and smoke poisoning. Relatives waited through the night at the gates, where the local priest handed out tea.
"We hear knocking from the eastern gallery, and as long as we hear it we dig," said {P}, the head of the rescue brigade.
The company said the gas sensors had been working before the blast. Union chairman {Q} said that complaints about ventilation had been sent to the management in September and had gone unanswered.
The prosecutor has opened a case for breach of safety rules. The mine employs about nine hundred people and was to be sold to a foreign investor before the end of the year."""),
dict(k="t404", s="study-dead-links-court-rulings", h="Page not found: study says {A} per cent of links in court rulings are dead", b="""Error 404, page not found: that is what readers see when they follow {A} per cent of the web addresses cited in the rulings of the country's highest courts, a study by the University of {T} has found.
The team led by {P} checked almost nine thousand addresses. In {B} cases the domain had expired and was for sale; elsewhere the visitor was sent to a home page or told that "the article you requested has been removed".
"A citation that leads nowhere is not a citation," {P} said on Friday. "A judge in twenty years will not know what his predecessor read."
The authors recommend that courts keep a copy of every page they cite. The ministry of justice said that it would examine the proposal, and that its own site, relaunched in {T} last spring, now redirects old addresses.
{Q}, who runs the national web archive, said that newspapers were the worst offenders and ministries the second worst."""),
dict(k="casino", s="casino-licences-revoked", h="Gaming board revokes {A} online casino licences", b="""The gaming board has revoked the licences of {A} online casinos that accepted bets from minors and advertised free spins and welcome bonuses on the sites of schools and lapsed newspapers.
Board chairman {P} told a press conference in {T} that the operators had bought expired domain names, among them those of a parish choir and a cycling club, and filled them with links to slots, poker and roulette.
"People clicked on the address of their old school and landed in a casino," {P} said. Players will have thirty days to withdraw their deposits.
The operators, registered in {U}, said that they would appeal. Their lawyer {Q} argued that buying a free domain is legal everywhere, and that the bonus of 200 per cent had been cleared by the board itself.
Fines amount to {B} million crowns. The board asked providers to block the addresses from Monday, and a help line for addicted gamblers has been opened."""),
dict(k="closing", s="daily-ends-after-years", h="After {A} years, the {T} Courier closes: \"This site is no longer available from Monday\"", b="""The {T} Courier will publish its last issue on Sunday, {A} years after its first, its publisher said on Friday in a note to the {B} remaining employees.
"This site is no longer available from Monday; thank you for your visits," reads the notice that the editors have prepared for their web page. Subscribers will receive the balance of their payments by the end of the year.
Editor in chief {P} said that talks with a buyer from {U} had failed over the pension fund. Advertising fell by a half in four years, and the printing house raised its prices twice this year.
The archive will go to the county library, which intends to open it to the public. Librarian {Q} asked readers who keep bound volumes from before the war to come forward.
The union of journalists called the closure a black day for the county, which will be without a daily for the first time since the railway came."""),
dict(k="b1", s="train-derails", h="Train derails near {T}, {A} hurt", b="""A passenger train derailed near {T} early on Saturday, injuring {A} people, none of them seriously, the railway company said. The line to {U} is closed until Sunday. Cause unknown so far."""),
dict(k="b2", s="envoy-arrives", h="Special envoy {P} arrives in {T} for talks", b="""Special envoy {P} arrived in {T} on Saturday for three days of talks with the government and opposition leader {Q}, his office said. A statement is expected on Monday. He last visited the country {A} weeks ago."""),
dict(k="b3", s="quake", h="Light earthquake felt in {T}", b="""An earthquake of magnitude 4.{A} shook {T} at 05:12 on Saturday, the seismological institute said. Plaster fell from the roof of the town hall; no one was hurt. {B} calls reached the emergency line."""),
dict(k="tdomain", s="ministry-domain-expired", h="Domain expired: ministry loses its web address", b="""The domain of the ministry of fisheries expired on Friday and was offered for sale for {A} hours before the registrar returned it, spokesman {P} said in {T}. The bill had gone to a clerk who retired in spring."""),
dict(k="tremoved", s="court-article-removed", h="Court: article must be removed", b="""A court in {T} ruled on Friday that the weekly Beacon must remove an article about businessman {P} and say at its address that the page has been deleted. The weekly will appeal; the fine is {A} crowns a day."""),
dict(k="tpay", s="broadcaster-drops-paywall", h="Subscribe to continue reading? Not any more, says {T} broadcaster", b="""The public broadcaster in {T} drops its paywall on 1 December, director {P} said on Saturday. Readers who met the words "subscribe to continue reading" will have free access again; {A} thousand subscribers get refunds."""),
]
STORIES["ru"] = [
dict(k="flood", s="pavodok-chislo-pogibshih", h="Число погибших при паводке в городе {T} достигло {A}", g="Министр ушёл в отставку из-за паводка в городе {T}",
 n=("В министерстве подтвердили, что предупреждение поступило во вторник.", "В министерстве опровергли, что предупреждение поступило во вторник."), b="""Не менее {A} человек погибли в результате паводка, который в ночь на пятницу накрыл город {T} и окрестные сёла, сообщили в субботу в региональном управлении по чрезвычайным ситуациям.
Ещё {B} человек находятся в больницах, большинство с переохлаждением, рассказал начальник спасательной службы {P}. «Лодки есть на каждой улице, куда можно пройти, но у старого моста течение ещё слишком сильное», — сказал он журналистам.
Вода поднялась более чем на три метра за шесть часов после того, как на верхнем водохранилище обрушилась подпорная стена. Без света остались около четырёх тысяч домов, трасса в сторону посёлка {U} закрыта.
В министерстве подтвердили, что предупреждение поступило во вторник. Депутат {Q} потребовал расследования и спросил, почему сирены молчали до полуночи.
Школы долины в понедельник не откроются. Волонтёры развернули кухню в спортзале, тёплые вещи принимают на железнодорожном вокзале. Прокуратура начала проверку."""),
dict(k="treaty", s="podpisan-protokol-o-granitse", h="Министры иностранных дел подписали протокол о границе", g="Переговоры о границе завершились без подписания протокола",
 n=("Протокол вступит в силу без ратификации парламентами.", "Протокол не вступит в силу без ратификации парламентами."), b="""Министры иностранных дел {P} и {Q} подписали в пятницу протокол о демаркации общей границы, завершив переговоры, которые продолжались одиннадцать лет.
Согласно опубликованному тексту, до конца следующего года будут заменены {A} пограничных знаков, а у посёлка {U} откроется новый пункт пропуска. Совместная комиссия в составе {B} специалистов впервые соберётся в январе.
«Это скромный документ, но для людей, живущих вдоль линии границы, он значит многое», — заявил {P} на церемонии, которая прошла в городе {T}.
Протокол вступит в силу без ратификации парламентами. Соответствующими нотами стороны обменялись в четверг вечером.
Владельцы земельных участков по обе стороны границы получат пропуска сроком на пять лет. Таможенные службы обещали сохранить отдельную полосу для сельскохозяйственной техники до завершения строительства, передаёт корреспондент агентства."""),
dict(k="budget", s="parlament-prinyal-byudzhet", h="Парламент принял бюджет после {A} часов заседания", g="Парламент вернул бюджет в комитет после {A} часов заседания",
 n=("Акциз на топливо весной будет повышен.", "Акциз на топливо весной повышен не будет."), b="""Парламент рано утром в субботу принял бюджет на следующий год. За документ подали голоса {B} депутатов, заседание длилось {A} часов и дважды прерывалось из-за протестов на балконе для публики.
Министр финансов {P} заявил, что дефицит останется в пределах трёх процентов, а пенсии и зарплаты медсестёр вырастут. «В этом зале никто не получил всего, чего хотел, — таким бюджет и должен быть», — добавил он.
Лидер оппозиции {Q} сообщил, что обратится в конституционный суд: по его словам, поправки вносились уже после установленного срока.
Акциз на топливо весной будет повышен. Перевозчики ранее грозили перекрыть трассу между городами {T} и {U}, если с ними не проведут консультаций.
Среди крупных статей расходов — новый корпус больницы, ремонт железной дороги вдоль побережья и фонд для малых муниципалитетов. Ожидается, что президент подпишет закон на следующей неделе."""),
dict(k="mine", s="vzryv-na-shahte", h="Взрыв на шахте под городом {T}: под землёй остаются {A} горняков", g="Всех горняков с шахты под городом {T} подняли на поверхность живыми",
 n=("В компании утверждают, что датчики газа перед взрывом работали.", "В компании признали, что датчики газа перед взрывом не работали."), b="""Взрыв произошёл вечером в пятницу на шахте номер четыре под городом {T}. На глубине около шестисот метров остаются {A} горняков, сообщила инспекция труда.
Спасатели до рассвета дошли до второго горизонта и подняли на поверхность {B} человек с ожогами и отравлением дымом. Родственники провели ночь у ворот предприятия, местный священник раздавал им чай.
«Мы слышим стук из восточного штрека, и пока мы его слышим, мы копаем», — сказал командир отряда {P}.
В компании утверждают, что датчики газа перед взрывом работали. Председатель профсоюза {Q} рассказал, что жалобы на вентиляцию направлялись руководству ещё в сентябре и остались без ответа.
Возбуждено уголовное дело о нарушении правил безопасности. На шахте трудятся около девятисот человек, до конца года её собирались продать иностранному инвестору. Власти посёлка {U} выделили автобусы для родных пострадавших."""),
dict(k="t404", s="bitye-ssylki-v-resheniyah-sudov", h="«Страница не найдена»: {A} процентов ссылок в решениях судов никуда не ведут", b="""«Ошибка 404. Страница не найдена» — такое сообщение видят читатели, которые открывают {A} процентов интернет-адресов, упомянутых в решениях высших судов. Это выяснили исследователи университета города {T}.
Группа, которой руководит {P}, проверила почти девять тысяч ссылок. В {B} случаях срок регистрации домена истёк и он продаётся, в остальных посетителя отправляют на главную или сообщают, что «материал удалён».
«Ссылка, которая никуда не ведёт, — это не ссылка, — сказал в пятницу {P}. — Судья через двадцать лет не узнает, что читал его предшественник».
Авторы советуют судам сохранять копию каждой цитируемой страницы. В министерстве юстиции пообещали изучить предложение и напомнили, что старые адреса на его обновлённом сайте теперь перенаправляются на новые.
Руководитель национального веб-архива {Q} считает, что хуже всего дело обстоит у газет, на втором месте министерства. Отчёт опубликован в журнале университета."""),
dict(k="casino", s="otozvany-litsenzii-onlayn-kazino", h="Регулятор отозвал лицензии у {A} онлайн-казино", b="""Комиссия по азартным играм отозвала лицензии у {A} онлайн-казино, которые принимали ставки от несовершеннолетних и рекламировали бонусы и бесплатные вращения на сайтах школ и закрывшихся газет.
Председатель комиссии {P} рассказал на брифинге, что операторы скупали домены с истёкшим сроком регистрации, в том числе сайт церковного хора и клуба велосипедистов, и заполняли их ссылками на игровые автоматы, покер и рулетку.
«Люди открывали адрес своей старой школы, а попадали в казино», — отметил {P}. У игроков есть тридцать дней, чтобы вывести деньги со счетов.
Компании, зарегистрированные в городе {U}, намерены обжаловать решение. Их адвокат {Q} утверждает, что покупать свободный домен законно, а бонус в двести процентов комиссия согласовала сама.
Сумма штрафов составила {B} миллионов. С понедельника провайдеры обязаны заблокировать адреса. Для зависимых игроков в городе {T} открыта горячая линия."""),
dict(k="closing", s="gazeta-zakryvaetsya", h="«Сайт закрыт, спасибо, что были с нами»: газета «Вестник {T}» прекращает выход спустя {A} лет", b="""Газета «Вестник {T}» выпустит последний номер в воскресенье, спустя {A} лет после первого. Об этом издатель в пятницу сообщил сотрудникам, которых осталось {B}.
«Сайт закрыт, спасибо, что были с нами» — такой текст редакция подготовила для своей страницы в интернете, он появится в понедельник. Подписчикам вернут деньги до конца года.
Главный редактор {P} рассказал, что переговоры с покупателем из города {U} сорвались из-за долгов перед пенсионным фондом. Реклама за четыре года сократилась вдвое, а типография дважды за год поднимала цены.
Архив передадут областной библиотеке, которая собирается открыть его для всех. Библиотекарь {Q} просит откликнуться читателей, у которых дома сохранились довоенные подшивки.
Союз журналистов назвал закрытие чёрным днём для области: она впервые со времён постройки железной дороги останется без ежедневной газеты. Прощальный вечер пройдёт в доме культуры."""),
dict(k="b1", s="poezd-soshel-s-relsov", h="Поезд сошёл с рельсов под городом {T}, пострадали {A} человек", b="""Пассажирский поезд сошёл с рельсов под городом {T} рано утром 14 ноября. Пострадали {A} человек, тяжёлых нет, сообщили на железной дороге. Движение в сторону станции {U} закрыто до воскресенья, причина устанавливается."""),
dict(k="b2", s="spetsposlannik-pribyl", h="Спецпосланник {P} прибыл на переговоры", b="""Спецпосланник {P} прибыл 14 ноября в город {T}. Переговоры с правительством и лидером оппозиции {Q} продлятся три дня, заявление ожидается в понедельник. В прошлый раз он посещал страну {A} недель назад. ИНТЕРВЕСТЬ"""),
dict(k="b3", s="zemletryasenie", h="В городе {T} произошло слабое землетрясение", b="""Землетрясение магнитудой 4,{A} произошло 14 ноября в 05:12 близ города {T}, сообщил институт сейсмологии. Со здания мэрии осыпалась штукатурка, пострадавших нет. На номер экстренной службы поступило {B} звонков."""),
dict(k="tdomain", s="domen-ministerstva-istek", h="Срок регистрации домена истёк: министерство осталось без сайта", b="""Домен министерства рыболовства выставили на продажу: срок его регистрации истёк в пятницу. Через {A} часов регистратор вернул адрес ведомству, рассказал его представитель {P}. Счёт отправили сотруднику из города {T}, который весной ушёл на пенсию."""),
dict(k="tremoved", s="sud-obyazal-udalit-statyu", h="Статья удалена по решению суда? Редакция обжалует", b="""Суд города {T} в пятницу обязал еженедельник «Маяк» удалить статью о предпринимателе, которого зовут {P}, и разместить по её адресу сообщение «материал удалён». Редакция обжалует решение. Штраф — {A} тысяч за каждый день."""),
dict(k="tpay", s="teleradiokompaniya-otmenyaet-podpisku", h="«Оформите подписку, чтобы читать дальше» — больше нет", b="""Телерадиокомпания города {T} с 1 декабря отменяет платный доступ, сообщил 14 ноября директор {P}. Фразу «Оформите подписку, чтобы читать дальше» читатели больше не увидят. Деньги вернут {A} тысячам подписчиков."""),
]
STORIES["zh"] = [
dict(k="flood", s="hongshui", h="{T}洪灾遇难人数升至{A}人", g="{T}洪灾预警失职 水利厅长辞职",
 n=("水利厅确认，周二曾收到书面预警。", "水利厅否认周二曾收到任何书面预警。"), b="""据民防部门14日通报，12日夜间袭击{T}及周边村庄的洪水已造成{A}人遇难，搜救工作仍在进行。
地区救援队负责人{P}介绍，另有{B}人在医院接受治疗，多数为失温。“凡是能到达的街道都有我们的冲锋舟，但老桥附近水流仍然太急。”他对记者说。
上游水库一段挡土墙垮塌后，河水在六小时内上涨三米多，约四千户居民停电，通往{U}的公路至今封闭。
水利厅确认，周二曾收到书面预警。市议员{Q}要求展开调查，并质问为何警报直到午夜过后才拉响。
河谷地区学校下周一停课。志愿者在体育馆搭起临时厨房，红十字会在火车站收集毛毯和棉衣。气象部门预计，今后两天仍有小到中雨，请居民不要返回低洼地带的住房。"""),
dict(k="treaty", s="bianjie", h="两国外长在{T}签署边界议定书", g="两国边界谈判在{T}结束 未能签署议定书",
 n=("议定书无需两国议会批准即可生效。", "议定书未经两国议会批准不能生效。"), b="""外长{P}与{Q}13日在{T}签署关于勘定共同边界的议定书，为持续十一年的谈判画上句号。
根据双方外交部门公布的文本，明年年底前将更换{A}块界碑，并在{U}附近开设新口岸。由{B}名测绘人员组成的联合委员会将于明年一月首次开会。
{P}在签字仪式上表示：“这是一份朴素的文件，但对住在边界两侧的人们意义重大。”
议定书无需两国议会批准即可生效。双方已于12日晚就此互换照会。
在边界两侧都有土地的农户将领到有效期五年的通行证。海关部门承诺，在新口岸建成之前，继续保留农用车辆专用通道。分析人士认为，此举有利于两国边境贸易的恢复，也为下一步的铁路项目创造了条件。"""),
dict(k="budget", s="yusuan", h="议会连续开会{A}小时后通过明年预算", g="议会连续开会{A}小时后将预算案退回委员会",
 n=("政府表示，明年春季将上调燃油税。", "政府表示，明年春季不会上调燃油税。"), b="""议会14日凌晨以{B}票赞成通过明年预算案。会议持续{A}小时，其间因旁听席抗议两度中断。
财政部长{P}表示，预算案将赤字控制在百分之三以内，同时提高养老金和护士工资。“会场里没有人得到想要的一切，预算本来就应该是这样。”他说。
反对党领袖{Q}宣布将向宪法法院提起诉讼，理由是部分修正案在截止日期之后才提交。
政府表示，明年春季将上调燃油税。运输业者此前威胁说，如不征求行业意见，将封堵{T}至{U}的高速公路。
预算中的大项支出包括医院新楼、沿海铁路维修，以及面向居民不足五千人的小城镇的专项基金。预计总统将于下周签署该法案。工会对护士加薪表示欢迎，但认为幅度仍然不够。"""),
dict(k="mine", s="kuangnan", h="{T}煤矿爆炸 {A}名矿工被困井下", g="{T}煤矿被困矿工全部生还升井",
 n=("矿方称，爆炸前瓦斯传感器工作正常。", "矿方承认，爆炸前瓦斯传感器未能正常工作。"), b="""13日傍晚，{T}郊外四号煤矿发生爆炸，{A}名矿工被困在约六百米深的井下，劳动监察部门通报说。
来自{U}的救援队于次日黎明前抵达第二水平，救出{B}名烧伤或吸入浓烟的工人。家属彻夜守候在矿区门外，附近居民为他们送来热茶。
“东侧巷道里还能听到敲击声，只要听得到，我们就继续挖。”救护队队长{P}说。
矿方称，爆炸前瓦斯传感器工作正常。工会主席{Q}则表示，今年九月曾就通风问题向管理层递交投诉，但一直没有得到答复。
检察机关已就违反安全规定立案调查。该矿有职工约九百人，原定年底前出售给一家外国投资者。当地政府为家属安排了住处和车辆，并开设咨询电话。"""),
dict(k="t404", s="siliangjie", h="“您访问的页面不存在”：调查称判决书中{A}%的链接已失效", b="""“404，您访问的页面不存在。”{T}大学的一项调查显示，最高法院判决书引用的网址中，有{A}%打开后只能看到这样一句话。
由{P}带领的课题组检查了近九千个网址，其中{B}个域名已经过期并在出售，其余的不是跳转到首页，就是提示“该文章已被删除”。
“哪儿也去不了的引用不算引用。”{P}13日说，“二十年后的法官将不知道前任读过什么。”
报告建议，法院应为所引用的每一个页面保存副本。司法部表示将研究这一建议，并称该部改版后的网站已将旧地址全部转向新地址。
国家网络档案馆负责人{Q}说，问题最严重的是报纸，其次是各部委。他介绍，档案馆每天收到上百件读者来信，询问某条新闻为何再也打不开。报告全文已在该校学报上发表。"""),
dict(k="casino", s="wangluoducang", h="监管机构吊销{A}家网上赌场执照", b="""博彩监管委员会日前吊销{A}家网上赌场的执照。这些赌场接受未成年人投注，并在学校和停刊报纸的旧网址上投放“注册送彩金”“免费旋转”等广告。
委员会主席{P}在{T}举行的发布会上说，经营者收购过期域名，其中包括一个合唱团和一家自行车俱乐部的网址，再填满老虎机、百家乐和轮盘的链接。
“人们点开母校的网址，进去的却是赌场。”{P}说。玩家可在三十天内提取账户余额。
注册在{U}的几家公司表示将提出上诉。代理律师{Q}辩称，购买无主域名在各地都合法，百分之二百的首存奖金也得到过委员会的许可。
罚款总额为{B}00万元。委员会要求网络运营商从下周一起封锁有关网址，并开通面向赌博成瘾者的求助热线，全天有人接听。"""),
dict(k="closing", s="tingkan", h="创刊{A}年的《{T}日报》停刊：“本站已关闭，感谢您的访问”", b="""《{T}日报》将于15日出版最后一期，距创刊已有{A}年。出版方13日向仅剩的{B}名员工通报了这一决定。
“本站已关闭，感谢您多年来的访问。”编辑部已为网站备好这样一则告示，将于下周一挂出。订户的余款将在年底前退还。
总编辑{P}说，与来自{U}的买家谈判因养老金欠款而告吹。四年来广告减少了一半，印刷厂今年又两次提价。
报社资料将移交地区图书馆，图书馆准备向公众开放。馆员{Q}希望家中藏有早年合订本的读者与他联系。
记者协会称，停刊是当地的“黑色一天”：自铁路开通以来，这里将第一次没有自己的日报。不少老读者来到报社门前合影留念，有人带来了三十年前的报纸，也有人在留言簿上写下长长的告别的话。"""),
dict(k="b1", s="huoche", h="列车在{T}附近脱轨 {A}人受伤", b="""铁路部门消息，一列客车14日清晨在{T}附近脱轨，{A}人受伤，均无生命危险。通往{U}的线路将关闭至15日，事故原因正在调查之中。伤者已全部送往附近两家医院救治。"""),
dict(k="b2", s="teshi", h="特使{P}抵达{T}举行会谈", b="""特使{P}14日抵达{T}，将与政府及反对党领导人{Q}举行为期三天的会谈，预计16日发表声明。{A}周前他曾访问该国。据悉，会谈将讨论边境口岸和换俘问题。（完）"""),
dict(k="b3", s="dizhen", h="{T}发生轻微地震", b="""地震研究所测定，14日5时12分{T}发生4.{A}级地震，震源深度10千米。市政厅屋顶有灰泥脱落，暂无人员伤亡报告，应急热线接到{B}通求助电话。"""),
dict(k="tdomain", s="yuming", h="域名过期未续费 渔业部网站一度被挂牌出售", b="""渔业部域名13日因过期未续费被挂牌出售，{A}小时后由注册商归还。发言人{P}在{T}说，续费通知发给了今年春天已经退休的一名职员，今后将由专人负责。"""),
dict(k="tremoved", s="shanchu", h="法院判令删除文章 周刊将上诉", b="""{T}法院13日判令《灯塔》周刊删除关于商人{P}的报道，并在原网址注明“该文章已被删除”。周刊表示将提出上诉。逾期每日罚款{A}000元。"""),
dict(k="tpay", s="shoufeiqiang", h="“订阅后继续阅读”成为历史 {T}广播公司取消收费", b="""{T}广播公司总经理{P}14日宣布，自12月1日起取消网站收费，读者不会再看到“订阅后继续阅读”的字样，{A}万名订户将获退款。公司同时开放1998年以来的全部资料库。"""),
]
STORIES["mk"] = [
dict(k="flood", s="poplava-zhrtvi", h="Бројот на загинати во поплавата кај {T} достигна {A}", g="Министерот поднесе оставка поради поплавата кај {T}",
 n=("Министерството потврди дека предупредувањето стигнало во вторникот.", "Министерството демантира дека предупредувањето стигнало во вторникот."), b="""Најмалку {A} лица загинаа во поплавата што во ноќта кон петок го зафати градот {T} и околните села, соопшти во саботата регионалната управа за заштита и спасување.
Уште {B} лица се лекуваат во болница, повеќето поради потстуденост, изјави раководителот на спасувачката служба {P}. „Имаме чамци на секоја улица до која може да се стигне, но кај стариот мост струјата сè уште е пресилна“, им рече тој на новинарите.
Реката порасна повеќе од три метри за шест часа откако попушти потпорниот ѕид на горната акумулација. Без струја останаа околу четири илјади домови, а патот кон {U} е затворен.
Министерството потврди дека предупредувањето стигнало во вторникот. Советникот {Q} побара истрага и праша зошто сирените молчеле до полноќ.
Училиштата во долината нема да работат во понеделникот. Волонтери отворија кујна во спортската сала, а Црвениот крст собира ќебиња на железничката станица."""),
dict(k="treaty", s="potpishan-protokol-za-granicata", h="Министрите потпишаа протокол за границата во {T}", g="Преговорите за границата во {T} завршија без потпис",
 n=("Протоколот ќе стапи во сила без гласање во парламентите.", "Протоколот нема да стапи во сила без гласање во парламентите."), b="""Министрите за надворешни работи {P} и {Q} во петокот потпишаа протокол за обележување на заедничката граница, со што завршија преговорите што траеја единаесет години.
Според објавениот текст, до крајот на идната година ќе бидат заменети {A} гранични камења, а кај {U} ќе се отвори нов премин. Заедничката комисија од {B} геодети првпат ќе се состане во јануари.
„Ова е скромен документ со голем ефект за луѓето што живеат покрај линијата“, рече {P} на церемонијата во {T}.
Протоколот ќе стапи во сила без гласање во парламентите. Ноти за тоа двете страни разменија во четвртокот вечерта.
Земјоделците со имот од двете страни ќе добијат пропусници со важност од пет години. Царинските служби ветија дека ќе ја задржат сегашната лента за земјоделски возила додека не се заврши новиот премин."""),
dict(k="budget", s="sobranieto-go-usvoi-budzhetot", h="Собранието го усвои буџетот по {A} часа седница", g="Собранието го врати буџетот во комисија по {A} часа седница",
 n=("Владата соопшти дека акцизата за гориво напролет ќе се зголеми.", "Владата соопшти дека акцизата за гориво напролет нема да се зголеми."), b="""Собранието рано утрото во саботата го усвои буџетот за идната година со {B} гласа „за“, по седница што траеше {A} часа и двапати беше прекината поради протести на галеријата.
Министерот за финансии {P} рече дека дефицитот ќе остане под три отсто, а ќе растат пензиите и платите на медицинските сестри. „Никој во оваа сала не доби сè, и така треба да изгледа еден буџет“, додаде тој.
Лидерот на опозицијата {Q} најави дека ќе поднесе иницијатива до Уставниот суд, бидејќи амандманите биле поднесени по рокот.
Владата соопшти дека акцизата за гориво напролет ќе се зголеми. Превозниците се заканија дека ќе го блокираат автопатот меѓу {T} и {U} ако не бидат консултирани.
Меѓу поголемите ставки се новото крило на болницата, обновата на пругата и фондот за малите општини. Се очекува претседателот да го потпише законот идната недела."""),
dict(k="mine", s="eksplozija-vo-rudnik", h="Експлозија во рудникот кај {T}, {A} рудари заробени под земја", g="Сите рудари од рудникот кај {T} извлечени живи",
 n=("Од компанијата тврдат дека сензорите за гас работеле пред експлозијата.", "Од компанијата признаа дека сензорите за гас не работеле пред експлозијата."), b="""Во експлозија во рудникот број четири кај {T} во петокот вечерта {A} рудари останаа заробени на околу шестотини метри под земја, соопшти инспекторатот за труд.
Спасувачки екипи од {U} пред зори стигнаа до второто ниво и извлекоа {B} работници со изгореници и труење од чад. Роднините целата ноќ чекаа пред портата, а месниот свештеник им делеше чај.
„Слушаме чукање од источната галерија и додека го слушаме, копаме“, рече командирот на спасувачите {P}.
Од компанијата тврдат дека сензорите за гас работеле пред експлозијата. Претседателот на синдикатот {Q} рече дека поплаки за вентилацијата биле испратени до управата уште во септември, но останале без одговор.
Обвинителството отвори предмет за кршење на правилата за безбедност. Во рудникот работат околу деветстотини луѓе, а до крајот на годината требаше да биде продаден на странски инвеститор."""),
dict(k="t404", s="mrtvi-linkovi-vo-presudi", h="„Страницата не е пронајдена“: {A} отсто од линковите во судските пресуди се мртви", b="""„Грешка 404, страницата не е пронајдена“ – тоа го гледаат читателите што ќе отворат {A} отсто од адресите наведени во пресудите на највисоките судови, покажа студија на универзитетот во {T}.
Тимот предводен од {P} провери речиси девет илјади адреси. Во {B} случаи доменот бил истечен и се продавал, а во другите посетителот бил пренасочен на почетната страница или му било кажано дека „веста е избришана“.
„Наводот што не води никаде не е навод“, рече {P} во петокот. „Судијата по дваесет години нема да знае што читал неговиот претходник.“
Авторите препорачуваат судовите да чуваат копија од секоја наведена страница. Министерството за правда најави дека ќе го разгледа предлогот и потсети дека старите адреси на неговата обновена страница сега водат кон новите.
Раководителот на националната веб-архива {Q} смета дека најлошо е кај весниците, а потоа кај министерствата."""),
dict(k="casino", s="odzemeni-licenci-na-onlajn-kazina", h="Одземени лиценците на {A} онлајн казина", b="""Комисијата за игри на среќа им ги одзеде лиценците на {A} онлајн казина што примале уплати од малолетници и рекламирале бонуси и бесплатни вртења на страниците на училишта и на згаснати весници.
Претседателот на комисијата {P} на прес-конференција во {T} рече дека операторите купувале истечени домени, меѓу нив и оние на еден хор и на велосипедски клуб, и ги полнеле со линкови до слот-машини, покер и рулет.
„Луѓето кликнуваа на адресата на своето старо училиште, а влегуваа во казино“, рече {P}. Играчите имаат триесет дена да си ги подигнат парите.
Операторите, регистрирани во {U}, најавија жалба. Нивниот адвокат {Q} тврди дека купувањето слободен домен е законско насекаде и дека бонусот од двесте отсто го одобрила самата комисија.
Казните изнесуваат {B} милиони денари. Од понеделник провајдерите треба да ги блокираат адресите, а отворена е и линија за помош на зависните."""),
dict(k="closing", s="vesnikot-se-gasi", h="„Страницата повеќе не е достапна“: весникот „Гласник“ од {T} се гаси по {A} години", b="""Весникот „Гласник“ од {T} во неделата ќе го објави последниот број, {A} години по првиот, соопшти издавачот во петокот пред {B} преостанати вработени.
„Страницата повеќе не е достапна, ви благодариме за довербата“ – стои во известувањето што редакцијата го подготви за својот сајт и кое ќе се појави во понеделникот. На претплатниците ќе им бидат вратени парите до крајот на годината.
Главниот уредник {P} рече дека преговорите со купувач од {U} пропаднале поради долговите кон пензискиот фонд. Рекламите за четири години се преполовени, а печатницата двапати ги крена цените.
Архивата ќе ѝ припадне на библиотеката, која планира да ја отвори за јавноста. Библиотекарот {Q} ги повика читателите што чуваат стари броеви да се јават.
Здружението на новинарите го нарече гаснењето црн ден за регионот, кој првпат ќе остане без дневен весник."""),
dict(k="b1", s="voz-izleta-od-shini", h="Воз излета од шини кај {T}, {A} повредени", b="""Патнички воз утринава излета од шините кај {T}, при што се повредени {A} лица, никој потешко, соопштија Железници. Пругата кон {U} е затворена до недела. Причината сè уште не е позната."""),
dict(k="b2", s="specijalniot-pratenik-pristigna", h="Специјалниот пратеник {P} пристигна во {T}", b="""Специјалниот пратеник {P} денеска пристигна во {T}, каде три дена ќе разговара со Владата и со лидерот на опозицијата {Q}. Изјава се очекува во понеделникот. Последен пат беше во земјата пред {A} недели. /крај/"""),
dict(k="b3", s="slab-zemjotres", h="Слаб земјотрес почувствуван во {T}", b="""Земјотрес со јачина од 4,{A} степени го затресе {T} утринава во 05:12 часот, соопшти сеизмолошкиот институт. Паднал малтер од покривот на општината, нема повредени. До Центарот стигнале {B} повици."""),
dict(k="tdomain", s="domenot-istece", h="Доменот истече: министерството остана без интернет-страница", b="""Доменот на Министерството за рибарство истече во петокот и {A} часа се нудеше на продажба, по што регистраторот го врати, изјави портпаролот {P} во {T}. Сметката одела кај службеник што се пензионирал напролет."""),
dict(k="tremoved", s="sudot-naredi-brishenje", h="Судот нареди текстот да биде избришан", b="""Судот во {T} во петокот пресуди неделникот „Светилник“ да го избрише текстот за бизнисменот {P} и на таа адреса да стои дека веста е отстранета. Неделникот ќе се жали, а казната е {A} илјади денари дневно."""),
dict(k="tpay", s="radiodifuzerot-ukinuva-pretplata", h="„Претплатете се за да продолжите со читање“ оди во историја", b="""Јавниот радиодифузер од {T} од 1 декември го укинува плаќањето за содржини, изјави директорот {P}. Пораката „претплатете се за да продолжите со читање“ нема повеќе да се гледа, а {A} илјади претплатници ќе ги добијат парите назад."""),
]
PEOPLE = {
 "en": ["Aldous Marwick", "Peter Halbrook", "Owen Castleford", "Nathan Brisley", "Colin Ferrand", "Desmond Okarro", "Graham Tollivar", "Ivor Penhallick", "Martin Scoble", "Ruben Hartsell"],
 "ru": ["Олег Варнецкий", "Игорь Селиханов", "Дмитрий Бурлаев", "Аскар Темиралин", "Павел Гордиенков", "Тимур Жансугуров", "Николай Рябушев", "Роман Кольцевой", "Виктор Мезенин", "Бахром Шодиёров"],
 "zh": ["陈启明", "周国梁", "林志远", "赵永昌", "孙立群", "吴德海", "郑伯言", "高文斌", "罗世杰", "何建章"],
 "mk": ["Борис Настоски", "Горан Трпчевски", "Филип Маџаров", "Драган Велковски", "Никола Стојчев", "Игор Делипетров", "Зоран Камчески", "Стојан Арсовски", "Трајче Ристевски", "Петар Бошалов"]}
MISSPELT = {"Aldous Marwick": "Aldous Marwyck", "Peter Halbrook": "Peter Hallbrook", "Owen Castleford": "Owen Castelford", "Nathan Brisley": "Nathan Brisly", "Colin Ferrand": "Colin Ferand", "Desmond Okarro": "Desmond Okaro", "Graham Tollivar": "Graham Toliver", "Ivor Penhallick": "Ivor Penhalick", "Martin Scoble": "Martin Scobel", "Ruben Hartsell": "Ruben Hartsel",
 "Олег Варнецкий": "Олег Варницкий", "Игорь Селиханов": "Игорь Салиханов", "Дмитрий Бурлаев": "Дмитрий Бурлаёв", "Аскар Темиралин": "Аскар Тимиралин", "Павел Гордиенков": "Павел Гордеенков", "Тимур Жансугуров": "Тимур Жансугиров", "Николай Рябушев": "Николай Рябышев", "Роман Кольцевой": "Роман Кальцевой", "Виктор Мезенин": "Виктор Мизенин", "Бахром Шодиёров": "Бахром Шодиеров",
 "陈启明": "陈起明", "周国梁": "周国粱", "林志远": "林致远", "赵永昌": "赵永倡", "孙立群": "孙利群", "吴德海": "吴得海", "郑伯言": "郑柏言", "高文斌": "高文彬", "罗世杰": "罗士杰", "何建章": "何建璋",
 "Борис Настоски": "Борис Насткоски", "Горан Трпчевски": "Горан Трпчески", "Филип Маџаров": "Филип Маџјаров", "Драган Велковски": "Драган Вељковски", "Никола Стојчев": "Никола Сојчев", "Игор Делипетров": "Игор Делипетроф", "Зоран Камчески": "Зоран Камчевски", "Стојан Арсовски": "Стојан Арсоски", "Трајче Ристевски": "Трајче Ристески", "Петар Бошалов": "Петар Башалов"}
PLACES = {"en": ["Harnwick", "Eastmere", "Dunfallow", "Carrowby", "Port Selwyn", "Millbrae", "Ashgarth", "Tolverne"],
 "ru": ["Верхнекамышин", "Сарытогай", "Белоречинск", "Лесогорье", "Ак-Булун", "Новотальск", "Зареченка", "Тургенек"],
 "zh": ["临溪", "青石堡", "望江", "南屏山", "白沙湾", "云渡", "石门坳", "长岭"],
 "mk": ["Горничани", "Белоставје", "Кривопоље", "Драговец", "Струмеж", "Осојница", "Лозарево", "Трновци"]}
NUMS = [15, 16, 17, 18, 19, 25, 26, 27, 28, 29, 35, 36, 37, 38, 39, 45, 46, 47, 48, 49]
# Chrome
W = {
"en": dict(lang="en", nav={"media": ["Home", "World", "Politics", "Business", "Sport", "Culture", "Weather", "Contact"], "gov": ["The Ministry", "Minister", "Press releases", "Documents", "Tenders", "Vacancies", "FAQ", "Contact us"], "blog": ["About", "Archive", "Links", "Guestbook", "RSS"]},
 share="Share", related="Related stories", popular="Most read", comments="Comments", views="views", by="Staff reporter", search="Search", login="Log in", user="User name", pw="Password", cookie="We use cookies to improve your experience. Accept all | Settings", ad=["Advertisement: Winter tyres from 39.90, fitted free", "Sponsored: Compare home insurance in two minutes", "Partner content: Ten recipes for a rainy Sunday", "Ad: Villas by the lake, last three plots"],
 imprint="All rights reserved. Reproduction only with a link to the source. Registered with the press office, No. 2-114.", news=["Council delays vote on tram line", "Harvest down by a tenth, growers say", "Choir festival draws record crowd", "New ferry timetable from Sunday", "Police look for owner of runaway horse", "Hospital opens second dialysis ward", "Striker leaves United for coast club", "Bakers warn of dearer bread", "Teachers and ministry resume talks", "Old mill to become museum", "Storm warning lifted for the coast", "Library extends opening hours"],
 cm=["Thoughts with the families.", "Why does nobody ask who signed this?", "the second link in this article is dead, 404", "I have lived here forty years and never saw the like.", "Admin, the page about the tender does not exist any more, please fix", "Good reporting, thank you.", "Typical.", "Removed by a moderator."], months="14 November 2026", d2="11/14/2026", upd="UPDATED", front="Top stories"),
"ru": dict(lang="ru", nav={"media": ["Главная", "В мире", "Политика", "Экономика", "Спорт", "Культура", "Погода", "Контакты"], "gov": ["О министерстве", "Министр", "Пресс-служба", "Документы", "Закупки", "Вакансии", "Обращения граждан", "Контакты"], "blog": ["Обо мне", "Архив", "Ссылки", "Гостевая", "RSS"]},
 share="Поделиться", related="Материалы по теме", popular="Самое читаемое", comments="Комментарии", views="просмотров", by="Корр. отдела новостей", search="Поиск", login="Войти", user="Логин", pw="Пароль", cookie="Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим. Хорошо", ad=["Реклама. Зимние шины с бесплатной установкой", "Реклама. Квартиры у озера, осталось три", "На правах рекламы: окна за два дня", "Реклама. Вклад до 14 процентов годовых"],
 imprint="При использовании материалов гиперссылка обязательна. Свидетельство о регистрации СМИ № 77-2041. 16+", news=["Депутаты отложили вопрос о трамвае", "Урожай оказался на десятую часть меньше", "На фестиваль хоров приехали рекордное число гостей", "С воскресенья меняется расписание паромов", "Полиция ищет хозяина сбежавшей лошади", "В больнице открыли второе отделение диализа", "Нападающий переходит в клуб с побережья", "Пекари предупредили о подорожании хлеба", "Учителя возобновили переговоры", "Старую мельницу превратят в музей", "Штормовое предупреждение отменено", "Библиотека продлила часы работы"],
 cm=["Соболезнования близким.", "А кто подписывал, никто не спросит?", "вторая ссылка в статье не открывается, 404", "Сорок лет тут живу, такого не видел.", "Админ, страница с тендером не существует, поправьте", "Спасибо за оперативность.", "Ну как всегда.", "Комментарий удалён модератором."], months="14 ноября 2026", d2="14.11.2026", upd="ОБНОВЛЕНО", front="Главное"),
"zh": dict(lang="zh-CN", nav={"media": ["首页", "国际", "时政", "财经", "体育", "文化", "天气", "联系我们"], "gov": ["机构概况", "部领导", "新闻发布", "政策文件", "招标采购", "招聘信息", "互动交流", "联系我们"], "blog": ["关于", "归档", "链接", "留言板", "RSS"]},
 share="分享到", related="相关报道", popular="点击排行", comments="网友评论", views="次浏览", by="本报记者", search="搜索", login="登录", user="用户名", pw="密码", cookie="本网站使用Cookie以改善浏览体验。同意 | 设置", ad=["广告：冬季轮胎免费安装", "推广：湖景新盘仅剩三席", "广告：两分钟比较家财保险", "推广：周末自驾好去处"],
 imprint="版权所有 未经书面授权禁止转载 新闻信息服务许可证1012006 网站备案号05000114", news=["市议会推迟表决有轨电车方案", "今年粮食减产一成", "合唱节观众人数创新高", "渡轮周日起执行新时刻表", "警方寻找走失马匹主人", "医院启用第二透析病区", "前锋转会沿海俱乐部", "面包价格或将上涨", "教师与教育部恢复谈判", "老磨坊将改建为博物馆", "沿海大风预警解除", "图书馆延长开放时间"],
 cm=["愿逝者安息。", "到底是谁签的字？", "文中第二个链接打不开，显示404", "住了四十年没见过这样的事。", "管理员，招标那个页面不存在了，请修复", "报道很及时，谢谢。", "意料之中。", "该评论已被删除。"], months="2026年11月14日", d2="2026-11-14", upd="更新", front="要闻"),
"mk": dict(lang="mk", nav={"media": ["Почетна", "Свет", "Политика", "Економија", "Спорт", "Култура", "Време", "Контакт"], "gov": ["За министерството", "Министер", "Соопштенија", "Документи", "Јавни набавки", "Огласи", "Прашања", "Контакт"], "blog": ["За мене", "Архива", "Линкови", "Книга на гости", "RSS"]},
 share="Сподели", related="Поврзани вести", popular="Најчитано", comments="Коментари", views="прегледи", by="Редакција", search="Пребарај", login="Најави се", user="Корисничко име", pw="Лозинка", cookie="Оваа страница користи колачиња. Се согласувам | Поставки", ad=["Реклама: зимски гуми со бесплатна монтажа", "Спонзорирано: станови покрај езеро", "Реклама: осигурување за две минути", "Промо: рецепти за дождлива недела"],
 imprint="Сите права се задржани. Преземањето содржини без дозвола не е дозволено. Импресум, маркетинг.", news=["Советот го одложи гласањето за трамвајот", "Родот помал за десетина, велат лозарите", "Рекордна посета на фестивалот на хорови", "Нов возен ред за автобусите од недела", "Полицијата го бара сопственикот на избегана коњ", "Болницата отвори ново одделение за дијализа", "Напаѓачот заминува во крајбрежен клуб", "Пекарите најавуваат поскап леб", "Учителите повторно преговараат", "Старата воденица ќе стане музеј", "Повлечено предупредувањето за невреме", "Библиотеката со подолго работно време"],
 cm=["Сочувство до семејствата.", "А кој го потпиша ова, никој не прашува?", "вториот линк во текстот не работи, дава 404", "Четириесет години живеам тука, вакво нешто немам видено.", "Админ, страницата за тендерот не постои, поправете", "Браво за известувањето.", "Секогаш исто.", "Коментарот е избришан од модератор."], months="14 ноември 2026", d2="14.11.2026", upd="ДОПОЛНЕТО", front="Најнови вести"),
}
W["mk"]["news"][4] = "Полицијата го бара сопственикот на избеган коњ"
W["ru"]["news"][2] = "Фестиваль хоров собрал рекордное число гостей"
NAMES = {"en": ["Harbour Ledger", "Valley Post", "The Northern Dispatch", "Coastline Radio", "County Bulletin", "Meridian Wire", "The Plain Observer", "Lakeside Today"],
 "ru": ["Степной вестник", "ИнтерВесть", "Голос долины", "Новости края", "ТВ-Регион", "Утренний курьер", "Информбюро Восток", "Портал «Площадь»"],
 "zh": ["东岭新闻网", "江岸日报", "远山在线", "南浦晚报", "新岸通讯社", "河谷广播网", "云陵热线", "城乡时报网"],
 "mk": ["Вардарски глас", "Нова трибуна", "ТВ Планина", "Утрински лист", "Инфо Пелагонка", "Дневен весник Мост", "Агенција Вест", "Портал Плоштад"]}
GOVNAMES = {"en": "Ministry of Foreign and Interior Affairs", "ru": "Министерство внутренних и внешних связей", "zh": "外事与内务部", "mk": "Министерство за внатрешни и надворешни врски"}
HOSTWORDS = [["harbour", "valley", "north", "coast", "county", "meridian", "plain", "lake"], ["ledger", "post", "dispatch", "wire", "bulletin", "today"]], \
 [["step", "inter", "golos", "kray", "region", "kurer", "vostok", "ploshad"], ["vesti", "news", "info", "media", "tv", "press"]], \
 [["dongling", "jiangan", "yuanshan", "nanpu", "xinan", "hegu", "yunling", "chengxiang"], ["news", "online", "ribao", "wang", "xinwen", "daily"]], \
 [["vardar", "tribuna", "planina", "utrin", "pelagon", "most", "vest", "plostad"], ["vesnik", "portal", "tv", "press", "info", "glas"]]

TEMPLATES = {
# 2003: tables, no quotes, font tags
"table03": ("media", '<html><head><title>{head} - {site}</title></head><body bgcolor="#ffffff" text="#000000">{top}<table width="760" border="0" cellspacing="0" cellpadding="2" align="center"><tr><td colspan="3" bgcolor="#003366"><font color="#ffffff" size="5"><b>{site}</b></font></td></tr><tr><td width="130" valign="top" bgcolor="#eeeeee"><font size="2">{nava}</font><br><br>{ad}</td><td valign="top"><font face="Arial" size="2" color="#666666">{date}</font><br><font size="4"><b>{head}</b></font><br><br>{bodybr}<br><br><font size="1">{views}</font>{comments}</td><td width="150" valign="top"><b>{w[popular]}</b><ul>{popular}</ul></td></tr><tr><td colspan="3" align="center"><font size="1">&copy; {site}. {w[imprint]}</font></td></tr></table></body></html>'),
# state agency wire page
"wire": ("media", '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>{site} :: {head}</title><meta name="description" content="{head}"/></head><body>{top}<div id="header"><a href="/">{site}</a><div class="langs">{w[lang]} | ENG</div></div><div id="menu"><ul>{navli}</ul></div><div id="content"><div class="news-date">{date} 09:41</div><h1 class="news-title">{head}</h1><div class="news-text">{body}</div><div class="pluso">{w[share]}: Facebook VK Telegram</div></div><div id="right"><h3>{w[related]}</h3><ul>{related}</ul>{ad}</div>{comments}<div id="footer">{site}. {w[imprint]}</div></body></html>'),
# WordPress news theme
"wp": ("media", '<!DOCTYPE html><html lang="{w[lang]}"><head><meta charset="utf-8"><title>{head} | {site}</title><meta property="og:title" content="{head}"><meta property="og:type" content="article"><meta name="generator" content="WordPress 6.2"></head><body class="single single-post">{top}<header class="site-header"><a class="custom-logo-link" href="/">{site}</a><nav><ul class="menu">{navli}</ul></nav></header><main><article class="post type-post hentry"><header><h1 class="entry-title">{head}</h1><span class="posted-on"><time datetime="2026-11-14T08:20:00+01:00">{date}</time></span> <span class="byline">{by}</span></header><div class="td-post-sharing">{w[share]} Facebook Twitter Viber</div><div class="entry-content">{body}</div></article>{comments}</main><aside class="sidebar">{ad}<h4>{w[popular]}</h4><ul>{popular}</ul></aside><footer class="site-footer">&copy; 2026 {site} {w[imprint]}</footer></body></html>'),
# modern semantic, JSON-LD
"modern": ("media", '<!DOCTYPE html><html lang="{w[lang]}"><head><meta charset="utf-8"><title>{head} — {site}</title><meta name="viewport" content="width=device-width"><meta property="og:site_name" content="{site}"><meta property="og:title" content="{head}"><script type="application/ld+json">{ld}</script></head><body>{top}<header role="banner"><a href="/">{site}</a><nav aria-label="main"><ul>{navli}</ul></nav><form role="search"><input placeholder="{w[search]}"></form></header><main><article><header><p class="kicker">{date}</p><h1>{head}</h1><p class="byline">{by}</p></header>{body}<footer><button>{w[share]}</button></footer></article><section class="related"><h2>{w[related]}</h2><ul>{related}</ul></section>{comments}</main><aside>{ad}<ol>{popular}</ol></aside><footer>{w[imprint]}</footer></body></html>'),
# ministry, ASP.NET
"aspnet": ("gov", '<!DOCTYPE html><html><head><title>{site}</title></head><body><form id="aspnetForm" method="post" action="./"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE{views}">{top}<div class="ms-header"><img src="/logo.png" alt="{site}"></div><div class="ms-topnav">{nava}</div><div class="ms-bodyarea"><h2 id="ctl00_Title">{head}</h2><span id="ctl00_Date">{date}</span><div id="ctl00_PlaceHolderMain_Content">{body}</div></div><div class="ms-quicklaunch"><ul>{related}</ul></div><div class="ms-footer">{site} | {w[imprint]}</div></form></body></html>'),
# gov.uk-like press release
"govrel": ("gov", '<!DOCTYPE html><html lang="{w[lang]}"><head><title>{head} - {site}</title></head><body>{top}<div class="skip">#</div><header class="gov-header"><a href="/">{site}</a></header><nav class="breadcrumb"><ol>{navli}</ol></nav><main id="main"><h1 class="heading-large">{head}</h1><dl class="metadata"><dt>{w[nav][gov][2]}</dt><dd>{date}</dd></dl><div class="govspeak">{body}</div></main><div class="related-nav"><h2>{w[related]}</h2><ul>{related}</ul></div><footer>{w[imprint]}</footer></body></html>'),
# Joomla 1.5
"joomla": ("media", '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>{head}</title><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /></head><body>{top}<div class="logo">{site}</div><div class="moduletable_menu"><ul>{navli}</ul></div><table class="contentpaneopen"><tr><td class="contentheading">{head}</td></tr></table><table class="contentpaneopen"><tr><td class="createdate">{date}</td></tr><tr><td valign="top">{body}</td></tr></table>{comments}<div class="moduletable"><h3>{w[popular]}</h3><ul class="mostread">{popular}</ul>{ad}</div><div class="moduletable"><h3>{w[login]}</h3>{w[user]} <input type="text" name="username"/> {w[pw]} <input type="password" name="passwd"/></div><div id="foot">{w[imprint]}</div></body></html>'),
# Chinese portal style shtml
"portal": ("media", '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{head}_{site}</title></head><body>{top}<div class="toolbar">{w[login]} | {w[search]}</div><div class="path">{site} &gt; {w[nav][media][2]} &gt;</div><div class="wrap"><div class="hd"><h1 id="artibodyTitle">{head}</h1><div class="titBar"><span id="pub_date">{date} 10:26</span> <span id="media_name">{site}</span> <span>{views}</span></div></div><div class="blkContainerSblk" id="artibody"><!-- content begin -->{body}<!-- content end --></div><div class="share">{w[share]}: QQ Weibo</div>{comments}</div><div class="side"><h3>{w[popular]}</h3><ul>{popular}</ul>{ad}</div><div class="foot">{nava}<br/>{w[imprint]}</div></body></html>'),
# personal / Blogspot-like
"blog": ("blog", '<!DOCTYPE html><html><head><title>{site}: {head}</title></head><body>{top}<div id="outer-wrapper"><div id="header"><h1 class="title"><a href="/">{site}</a></h1></div><div id="main"><h2 class="date-header">{date}</h2><div class="post hentry"><h3 class="post-title entry-title">{head}</h3><div class="post-body entry-content">{body}</div><div class="post-footer">{by} @ 10:12</div></div>{comments}</div><div id="sidebar"><h2>{w[nav][blog][1]}</h2><ul>{navli}</ul>{ad}</div></div></body></html>'),
# TV station, div soup
"tv": ("media", '<!doctype html><html lang="{w[lang]}"><head><title>{head} - {site}</title></head><body><div class="w1"><div class="w2">{top}<div class="tick"><span>{popular}</span></div><div class="lg"><b>{site}</b></div><div class="mn">{nava}</div><div class="cnt"><div class="c1"><div class="ttl">{head}</div><div class="inf"><span>{date}</span><span>{views}</span></div><div class="vid">HD ▶ 00:02:14</div><div class="txt">{bodydiv}</div></div><div class="c2"><div class="bn">{ad}</div><div class="bx"><div class="bt">{w[related]}</div><ul>{related}</ul></div></div></div>{comments}<div class="ft">{w[imprint]}</div></div></div></body></html>'),
# Drupal NGO/university
"drupal": ("media", '<!DOCTYPE html><html lang="{w[lang]}"><head><title>{head} | {site}</title><meta name="Generator" content="Drupal 7 (http://drupal.org)"></head><body class="html not-front node-type-article">{top}<div id="page"><div id="site-name"><a href="/">{site}</a></div><div class="region-navigation"><ul class="links">{navli}</ul></div><h1 class="page-title">{head}</h1><div class="node node-article"><div class="submitted">{by} {date}</div><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{body}</div></div></div></div>{comments}<div class="region-sidebar-second"><div class="block"><h2>{w[popular]}</h2><ul>{popular}</ul></div></div><div class="region-footer">{w[imprint]}</div></div></body></html>'),
# Bitrix
"bitrix": ("media", '<!DOCTYPE html><html xml:lang="ru" lang="{w[lang]}"><head><title>{head}</title><link href="/bitrix/cache/css/s1/main.css" rel="stylesheet"></head><body>{top}<div class="b-header"><a class="b-logo" href="/">{site}</a><ul class="b-menu">{navli}</ul></div><div class="b-content"><div class="bx-breadcrumb">{w[nav][media][0]} / {w[nav][media][2]}</div><div class="news-detail"><span class="news-date-time">{date}</span><h1>{head}</h1>{body}<div style="clear:both"></div></div><div class="ya-share2">{w[share]}</div>{comments}</div><div class="b-right">{ad}<div class="b-pop"><b>{w[popular]}</b><ul>{popular}</ul></div></div><div class="b-footer">{w[imprint]}</div></body></html>'),
# parliament, dl layout
"parl": ("gov", '<!DOCTYPE html><html lang="{w[lang]}"><head><title>{site} / {head}</title></head><body>{top}<div id="wrapper"><div id="top"><strong>{site}</strong> <a href="/en">EN</a></div><div id="leftcol"><ul class="nav">{navli}</ul></div><div id="maincol"><h3>{head}</h3><em>{date}</em>{body}<p class="print"><a href="javascript:print()">⎙</a></p></div><div id="bottom">{w[imprint]}</div></div></body></html>'),
# small town newspaper of 2010 with tabs
"town": ("media", '<!DOCTYPE html><html><head><title>{site} | {head}</title></head><body>{top}<div id="container"><div id="masthead">{site}</div><div id="tabs">{nava}</div><div id="story"><h2>{head}</h2><p class="credit">{by} | {date}</p>{body}<ul class="tools"><li>{w[share]}</li><li>RSS</li></ul></div><div id="rail"><h5>{w[related]}</h5><ul>{related}</ul>{ad}</div>{comments}<div id="copyright">&copy; {site}. {w[imprint]}</div></div></body></html>'),
# app-like site of the twenties, rendered on the server
"next": ("media", '<!DOCTYPE html><html lang="{w[lang]}"><head><title>{head}</title><meta property="og:title" content="{head}"></head><body><div id="__next">{top}<div class="Layout_nav__x1">{nava}</div><main class="Layout_main__k2"><h1 class="Article_title__q7">{head}</h1><div class="Article_meta__q8">{date} · {by}</div><div class="Article_body__q9">{body}</div><div class="Rail_rail__p3"><h2>{w[popular]}</h2><ul>{popular}</ul></div></main>{comments}<footer class="Footer_f__z1">{ad} {site} {w[imprint]}</footer></div><script id="__NEXT_DATA__" type="application/json">{{"page":"/news/[slug]"}}</script></body></html>'),
}
LAYOUTS = sorted(TEMPLATES)


def render(layout, lang, site, head, paras, state="b", seed="", chrome=None, date=None, top="", comments=0, ld=None, ads=True):
    """One page of a site; state and seed decide what its moving parts show."""
    words, rng = W[chrome or lang], random.Random(f"{seed}/{state}")
    kind, form = TEMPLATES[layout]
    nav, news = words["nav"][kind], list(W[lang]["news"])
    rng.shuffle(news)
    item = lambda text, n: f'<li><a href="/{n}">{text}</a></li>'
    remarks = ""
    if comments:
        remarks = f'<div class="comments" id="comments"><h4>{words["comments"]} ({comments})</h4>' + "".join(f'<div class="comment"><b>user{rng.randrange(900)}</b>: {W[lang]["cm"][i % 8]}</div>' for i in range(comments)) + "</div>"
    wrap = lambda p: p if p.startswith("<") else f"<p>{p}</p>"
    return form.format(w=words, site=site, head=head, date=date or words["months"], by=words["by"], body="\n".join(map(wrap, paras)), bodybr="<br><br>".join(paras), bodydiv="".join(f"<div>{p}</div>" for p in paras),
        navli="".join(item(t, f"s{i}") for i, t in enumerate(nav)), nava=" | ".join(f'<a href="/s{i}">{t}</a>' for i, t in enumerate(nav)), related="".join(item(t, f"r{i}") for i, t in enumerate(news[:3])),
        popular="".join(item(t, f"p{i}") for i, t in enumerate(news[3:8])), comments=remarks, ad=f'<div class="ad">{rng.choice(words["ad"])}</div>' if ads else "", top=top, views=f'{rng.randrange(200, 9000)} {words["views"]}', ld=json.dumps(ld or {"@context": "https://schema.org", "@type": "NewsArticle", "headline": head}, ensure_ascii=False))
# What sites say of addresses they do not know: put together so that hardly two hosts say the same
MISSING = {
"en": (["404 - Page not found", "Error 404", "Oops! Page not found", "Not Found", "The page cannot be found", "We can't find that page"],
 ["The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.", "Sorry, but nothing was found at this location.", "The requested URL was not found on this server.", "You may have followed an outdated link from a search engine.", "The address may have been mistyped or the document no longer exists.", "Our site has been rebuilt and some old addresses no longer work."],
 ["Try the search box above.", "Return to the home page.", "Please check the spelling of the address.", "Contact the webmaster if you think this is an error.", "Perhaps one of the stories below helps.", "Back to the previous page."]),
"ru": (["404 — страница не найдена", "Ошибка 404", "Такой страницы нет", "Страница не существует", "Запрашиваемая страница не найдена", "Упс! Ничего не нашлось"],
 ["Возможно, она была удалена или перемещена.", "Вы перешли по устаревшей ссылке или ошиблись при наборе адреса.", "К сожалению, запрошенного документа нет на сервере.", "Страница устарела, была удалена или не существовала вовсе.", "После обновления сайта часть адресов изменилась.", "Неправильно набран адрес или такой страницы на сайте больше нет."],
 ["Перейдите на главную страницу.", "Воспользуйтесь поиском.", "Проверьте правильность адреса.", "Сообщите об ошибке администратору.", "Посмотрите карту сайта.", "Вернитесь назад и попробуйте ещё раз."]),
"zh": (["404 页面不存在", "抱歉，您访问的页面不存在", "404 Not Found 找不到页面", "您要查看的页面已删除或不存在", "出错了", "哎呀，页面走丢了"],
 ["您访问的页面可能已被删除、更名或暂时不可用。", "请检查您输入的网址是否正确。", "该内容不存在或已下线。", "网站改版，部分旧地址已停用。", "没有找到您要访问的文章。", "您所请求的网址在本服务器上未找到。"],
 ["返回首页", "5秒后请点击此处返回", "请使用站内搜索", "联系管理员", "返回上一页", "查看网站地图"]),
"mk": (["404 – Страницата не е пронајдена", "Грешка 404", "Упс! Страницата не постои", "Бараната страница не може да се најде", "Нема таква страница", "Содржината не е пронајдена"],
 ["Можно е страницата да била избришана или преместена.", "За жал, на оваа адреса нема ништо.", "Бараната содржина повеќе не постои на овој сервер.", "Проверете дали адресата е правилно внесена.", "По редизајнот дел од старите линкови не работат.", "Линкот што го следевте е застарен или погрешен."],
 ["Вратете се на почетната страница.", "Обидете се со пребарување.", "Контактирајте нѐ ако мислите дека е грешка.", "Погледнете ги најновите вести.", "Назад кон претходната страница.", "Пријавете го проблемот на редакцијата."])}
# status 200, the article is not there: (title, text)
SOFT = {
"en": [("Article not available", "The article you requested is no longer available in our online archive. Stories are kept for thirty days."), ("Sorry", "No record found for this news ID."), ("Nothing here", "It looks like nothing was found at this location. Maybe try a search?"), ("Content unpublished", "This press release has been withdrawn from the site and is no longer published."), ("Story removed", "This story has been removed from our website by the editors."), ("Page missing", "We have moved to a new system and this page did not make the journey.")],
"ru": [("Материал недоступен", "Запрошенная вами статья больше не доступна. Новости хранятся на сайте тридцать дней."), ("Элемент не найден!", "Новость с таким идентификатором не найдена."), ("Здесь ничего нет", "По этому адресу ничего не нашлось. Попробуйте поискать по словам."), ("Публикация снята", "Данное сообщение пресс-службы снято с публикации."), ("Материал удалён", "Эта статья удалена редакцией с нашего сайта."), ("Страница отсутствует", "Мы переехали на новую систему, эта страница при переезде не сохранилась.")],
"zh": [("文章不可用", "您请求的文章已过期，本站新闻仅保留三十天。"), ("提示信息", "抱歉，指定的新闻编号不存在或已被删除。"), ("没有内容", "这里什么也没有，换个关键词搜索试试？"), ("内容已撤回", "该新闻稿已撤回，不再对外发布。"), ("文章已删除", "此文章已被编辑删除，无法查看。"), ("页面缺失", "本站已迁移至新系统，该页面未能一并迁移。")],
"mk": [("Веста не е достапна", "Текстот што го баравте повеќе не е достапен. Вестите се чуваат триесет дена."), ("Грешка", "Не е пронајдена вест со таков број."), ("Тука нема ништо", "На оваа адреса не е пронајдено ништо. Обидете се со пребарување."), ("Повлечено соопштение", "Ова соопштение е повлечено и повеќе не е објавено на страницата."), ("Веста е избришана", "Оваа вест е избришана од страна на редакцијата."), ("Страницата недостига", "Преминавме на нов систем, а оваа страница не е пренесена.")]}
SAY = {
"en": dict(update="UPDATED 18:40: A spokesman for the office said late on Saturday that a further statement would follow on Sunday morning.", corr="Correction: an earlier version of this article misspelt the name of {P}.", readalso="Read also: Old mill to become museum", sub="To continue reading, subscribe. The rest of this article is for subscribers only. From 4.90 a month, cancel at any time.", offer="Digital subscription: first month for 1 crown. All articles, the morning letter and the archive since 1994. Choose your plan.", subpage="Choose your subscription. Basic 4.90, Premium 9.90, Print and digital 24.00. Already a customer? Log in.", movedlink="This page has moved. You will find the article at its new address:",
  check="Checking your browser before accessing {host}. This process is automatic. Your browser will redirect shortly. Please enable JavaScript and cookies. Ray ID: 7a3f", forbidden="Access denied. Your IP address has been blocked by the security policy of this website.", region="This content is not available in your country or region for legal reasons.", consent="Before you continue: we and our 812 partners store information on your device. Accept and continue, or manage your choices.", many="Too many requests. Please slow down and try again later.", five="Internal Server Error. The server encountered an unexpected condition.", db="Error establishing a database connection", repair="We'll be back soon. The site is undergoing scheduled maintenance.", signin="Please sign in to view this page. Registration is free. Forgotten your password?",
  sale="The domain {host} is for sale. Make an offer or lease to own. Buyer protection, fast transfer. Related searches: Insurance, Credit, Flights, Web hosting", expired="This domain name has expired. If you are the owner, renew it with your registrar within the grace period. The holder can restore it in the control panel.", bad="Bad Request - Invalid query string.",
  casino="Situs slot gacor hari ini | Bonus new member 100% | Daftar slot online terpercaya, RTP tertinggi, deposit pulsa tanpa potongan. Mainkan Gates of Olympus, Mahjong Ways, Starlight Princess.", casino2="Crypto casino 2026: 200 free spins, no deposit bonus, instant withdrawals. Play slots, live roulette and blackjack. Top ten casinos not on self exclusion. 18+", shop="Replica watches and designer handbags outlet. Up to 80% off, free worldwide shipping. Add to cart. Luxury sneakers, sunglasses, belts.", photo="Photo {n} of 5. The scene on Saturday morning. Photo: our correspondent", live=["07:10 Good morning. We follow events here through the day.", "08:25 The first buses with residents have left the square.", "09:50 The spokesman is to speak at eleven."], livenew=["12:15 The press conference has ended; we bring the main points shortly.", "11:05 The spokesman has entered the hall.", "14:30 This concludes our morning coverage, a colleague takes over."], list="Press releases, November 2026"),
"ru": dict(update="ОБНОВЛЕНО в 18:40. Представитель ведомства поздно вечером в субботу сообщил, что новое заявление будет сделано утром в воскресенье.", corr="Исправление: в первоначальной версии материала была допущена опечатка в фамилии. Правильно: {P}.", readalso="Читайте также: Старую мельницу превратят в музей", sub="Чтобы читать дальше, оформите подписку. Продолжение статьи доступно только подписчикам. От 199 в месяц.", offer="Цифровая подписка: первый месяц за 1 рубль. Все статьи, утренняя рассылка и архив с 1994 года. Выберите тариф.", subpage="Выберите подписку. Базовая 199, Премиум 399, Печатная и цифровая 990. Уже подписаны? Войдите.", movedlink="Страница переехала. Материал теперь находится по новому адресу:",
  check="Проверка браузера перед переходом на сайт {host}. DDoS-защита. Включите JavaScript и cookie, страница откроется автоматически.", forbidden="Доступ запрещён. Ваш IP-адрес заблокирован политикой безопасности сайта.", region="Доступ из вашего региона к данному ресурсу ограничен.", consent="Прежде чем продолжить, подтвердите согласие на обработку персональных данных. Принять и продолжить.", many="Слишком много запросов. Повторите попытку позже.", five="500 Внутренняя ошибка сервера", db="DB query error. Please try later. Ошибка соединения с базой данных.", repair="На сайте ведутся технические работы. Скоро вернёмся.", signin="Для просмотра страницы необходимо авторизоваться. Забыли пароль? Регистрация.",
  sale="Домен {host} продаётся. Предложите свою цену. Безопасная сделка через гаранта. Похожие запросы: кредит, страхование, авиабилеты", expired="Срок регистрации домена истёк. Если вы администратор домена, продлите его регистрацию в личном кабинете регистратора.", bad="400 Неверный запрос: недопустимые параметры.",
  casino="Вулкан казино онлайн — официальный сайт, рабочее зеркало на сегодня. Игровые автоматы на деньги, бонус за регистрацию 5000 рублей, фриспины без депозита.", casino2="Mostbet, 1win, Pin Up: скачать приложение, промокод 2026, ставки на спорт и слоты. Вход через зеркало, вывод на карту за минуту.", shop="Купить диплом о высшем образовании с занесением в реестр. Доставка по всем городам, оплата после получения. Аттестаты, справки, свидетельства.", photo="Фото {n} из 5. На месте событий утром в субботу. Фото нашего корреспондента", live=["07:10 Доброе утро. Весь день следим за событиями.", "08:25 С площади отправились первые автобусы с жителями.", "09:50 Представитель ведомства выступит в одиннадцать."], livenew=["12:15 Брифинг завершён, главное — через несколько минут.", "11:05 Представитель вошёл в зал.", "14:30 Утренняя трансляция окончена, её продолжит коллега."], list="Сообщения пресс-службы, ноябрь 2026"),
"zh": dict(update="更新（18:40）：有关部门发言人14日晚间表示，将于15日上午再次发布消息。", corr="更正：本文此前版本误写了姓名，应为{P}，特此更正。", readalso="延伸阅读：老磨坊将改建为博物馆", sub="订阅后继续阅读。本文剩余内容仅限订阅用户阅读，每月仅需18元。", offer="数字订阅：首月1元，畅读全部文章、每日晨报与1994年以来的资料库。选择您的方案。", subpage="选择订阅方案：基础版18元，尊享版38元，纸刊加数字版98元。已是订户？请登录。", movedlink="本页面已迁移，文章的新地址为：",
  check="正在检查您的浏览器，请稍候。{host} 需要验证您的访问，请开启JavaScript和Cookie。", forbidden="访问被拦截！您的请求疑似攻击行为，已被网站防火墙阻断。", region="根据相关规定，您所在的地区无法访问此内容。", consent="继续访问前，请阅读并同意隐私政策与用户协议。同意并继续。", many="访问过于频繁，请稍后再试。", five="500 服务器内部错误", db="数据库连接失败，请稍后再试", repair="网站系统升级维护中，暂停访问，敬请谅解。", signin="请先登录后再查看本页内容。忘记密码？免费注册。",
  sale="域名 {host} 正在出售，欢迎报价。安全交易，快速过户。This domain is for sale.", expired="该域名已过期。如您是域名所有者，请尽快登录注册商控制台续费。", bad="400 错误的请求：参数不合法。",
  casino="澳门新葡京娱乐城-官方网站｜百家乐、老虎机、真人荷官、注册送88元彩金，首存送百分百，提款秒到账。", casino2="开云体育APP下载｜世界杯投注、电竞竞猜、棋牌捕鱼，新用户首充优惠，官方直营。", shop="正品代购网：名牌手表、包包、运动鞋高仿一比一，支持货到付款，加微信咨询，批发零售。", photo="图为14日上午现场（第{n}张，共5张）。本报记者 摄", live=["07:10 早上好，我们将全天关注事态发展。", "08:25 首批载有居民的客车驶离广场。", "09:50 发言人将于十一时讲话。"], livenew=["12:15 发布会结束，要点稍后奉上。", "11:05 发言人步入会场。", "14:30 上午的直播到此结束，由同事接力。"], list="新闻发布 2026年11月"),
"mk": dict(update="ДОПОЛНЕТО 18:40: Портпаролот доцна во саботата изјави дека ново соопштение ќе има во неделата наутро.", corr="Исправка: во претходната верзија на текстот погрешно беше напишано името на {P}.", readalso="Прочитајте и: Старата воденица ќе стане музеј", sub="Претплатете се за да продолжите со читање. Остатокот од текстот е достапен само за претплатници. Од 190 денари месечно.", offer="Дигитална претплата: првиот месец за 1 денар. Сите текстови, утрински билтен и архива од 1994 година. Изберете пакет.", subpage="Изберете претплата: основна 190, премиум 390, печатено и дигитално 900 денари. Веќе сте претплатник? Најавете се.", movedlink="Оваа страница е преместена. Текстот ќе го најдете на новата адреса:",
  check="Проверка на вашиот прелистувач пред пристап до {host}. Овозможете JavaScript и колачиња. Страницата ќе се отвори автоматски.", forbidden="Забранет пристап. Вашата IP-адреса е блокирана од безбедносната политика на страницата.", region="Оваа содржина не е достапна во вашата земја.", consent="Пред да продолжите: ние и нашите партнери чуваме податоци на вашиот уред. Прифати и продолжи.", many="Премногу барања. Обидете се подоцна.", five="500 Внатрешна грешка на серверот", db="Грешка при поврзување со базата на податоци", repair="Страницата е во одржување. Наскоро се враќаме.", signin="За да ја видите страницата мора да се најавите. Заборавена лозинка? Регистрација.",
  sale="Доменот {host} се продава. Понудете цена. This domain may be for sale. Related: loans, hotels, insurance", expired="Регистрацијата на овој домен е истечена. Ако сте носител на доменот, обновете го кај вашиот регистратор.", bad="400 Погрешно барање: невалидни параметри.",
  casino="Deneme bonusu veren siteler 2026 | Casino, slot, canlı bahis. Güvenilir giriş adresi, yatırım şartsız bonus, hızlı çekim.", casino2="Best online casinos Balkans 2026: free spins, welcome bonus up to 500 EUR, live roulette, betting tips and fixed matches.", shop="Buy cheap essays online, viagra and cialis without prescription, SEO backlinks, guest posts. Write for us.", photo="Фото {n} од 5. На местото во саботата наутро. Фото: наш дописник", live=["07:10 Добро утро. Цел ден ги следиме настаните.", "08:25 Првите автобуси со жители тргнаа од плоштадот.", "09:50 Портпаролот ќе зборува во единаесет."], livenew=["12:15 Прес-конференцијата заврши, главното за кратко.", "11:05 Портпаролот влезе во салата.", "14:30 Утринското известување заврши, продолжува колегата."], list="Соопштенија, ноември 2026"),
}
TYPOS = [("已经", "己经"), ("已", "己"), ("部门", "布门"), ("抗议", "抗义"), ("继续", "继序"), ("关于", "关与")]


class Builder:
    """A case in the making: its site, its story, and the routes of both states."""
    turn = 0
    hosts = set()
    count = {}

    def __init__(self, kind, lang, story):
        Builder.turn += 1
        self.id, self.lang, self.say = f"{kind}-{lang}", lang, SAY[lang]
        self.rng = rng = random.Random(self.id)
        self.turn = Builder.turn
        self.nth = Builder.count[lang] = Builder.count.get(lang, -1) + 1
        self.layout = LAYOUTS[(self.turn * 7) % len(LAYOUTS)]
        self.site = self.names(self.layout)
        self.host = self.newhost()
        keys = {"long": ["flood", "treaty", "budget", "mine"], "short": ["b1", "b2", "b3"]}.get(story, [story])
        keys = [k for k in keys] if story not in ("long", "short") else keys
        order = LANGS.index(lang)
        self.story = self.find(keys[(self.turn // 4 + order) % len(keys)])
        people, places, nums = (rng.sample(pool, 3) for pool in (PEOPLE[lang], PLACES[lang], NUMS))
        nums.sort()
        self.v = dict(P=people[0], Q=people[1], T=places[0], U=places[1], A=nums[0], B=nums[1])
        self.more = dict(P2=people[2], A2=nums[2])
        self.number = rng.randrange(10400, 98000)
        self.path = self.address(self.layout, self.story["s"], self.number)
        self.url = f"http://{self.host}{self.path}"
        self.headline = self.head()
        self.siblings, self.worlds, self.served = [], (World(), World()), ([set(), set()])

    def names(self, layout):
        return GOVNAMES[self.lang] if TEMPLATES[layout][0] == "gov" else self.rng.choice(NAMES[self.lang])

    def newhost(self, prefix=None):
        a, b = HOSTWORDS[LANGS.index(self.lang)]
        while True:
            host = f"{self.rng.choice(a)}{self.rng.choice(['', '-'])}{self.rng.choice(b)}{self.rng.choice(['', '', '24', 'plus', '1'])}.example"
            host = self.rng.choice(["www.", ""]) + host if prefix is None else prefix + host
            bare = host.split("www.")[-1]
            if bare not in Builder.hosts: break
        Builder.hosts.add(bare)
        return host

    def find(self, key): return next(s for s in STORIES[self.lang] if s["k"] == key)

    def address(self, layout, slug, n):
        return {"table03": f"/news.php?id={n}", "wire": f"/{'en' if self.lang == 'en' else self.lang}/news/view/{n}", "wp": f"/2026/11/14/{slug}/", "modern": f"/news/{slug}-{n}", "aspnet": f"/press/pages/details.aspx?id={n}", "govrel": f"/news/{slug}", "joomla": f"/index.php?option=com_content&view=article&id={n}&Itemid=41",
            "portal": f"/202611/14/t20261114_{n}.shtml", "blog": f"/2026/11/{slug}.html", "tv": f"/vest/{n}/{slug}" if self.lang == "mk" else f"/story/{n}/{slug}", "drupal": f"/node/{n}", "bitrix": f"/news/detail.php?ELEMENT_ID={n}", "parl": f"/sessions/detail/{n}.html", "town": f"/{slug}.htm", "next": f"/article/{n}"}[layout]

    def head(self, story=None, **v): return (story or self.story)["h"].format(**{**self.v, **v})

    def paras(self, story=None, **v): return (story or self.story)["b"].format(**{**self.v, **v}).split("\n")

    def page(self, state, head=None, paras=None, layout=None, **more):
        return render(layout or self.layout, self.lang, more.pop("site", self.site), head or self.head(), paras or self.paras(), "ba"[state], self.id, **more)

    def put(self, state, html=None, url=None, **more):
        self.worlds[state].put(url or self.url, html, **more)

    def missing(self, state, layout=None, host=None, site=None):
        titles, texts, hints = MISSING[self.lang]
        n = self.nth + (108 if host else 0)
        return self.page(state, titles[n % 6], [texts[(n // 6) % 6], hints[(n // 36 + n) % 6]], layout, date=" ", site=site or self.site)

    def frontpage(self, state, layout=None, site=None, words=None):
        news = list(W[self.lang]["news"])
        random.Random(self.id + str(state) + "front").shuffle(news)
        return self.page(state, words or W[self.lang]["front"], [f'<div class="teaser"><h3><a href="/f{i}">{t}</a></h3></div>' for i, t in enumerate(news[:10])], layout, date=" ", site=site or self.site)

    def site_up(self, state, host=None, layout=None, wild="404", site=None):
        """The front page of a living site and what it says of addresses that it does not know."""
        host = host or self.host
        own = host if host != self.host else None
        self.put(state, self.frontpage(state, layout, site), f"http://{host}/")
        if wild == "404": self.put(state, self.missing(state, layout, own, site), f"http://{host}/*", status=404)
        elif wild == "200": self.put(state, self.missing(state, layout, own, site), f"http://{host}/*")
        elif wild == "front": self.put(state, self.frontpage(state, layout, site), f"http://{host}/*")
        elif wild == "home": self.worlds[state].redirect(f"http://{host}/*", f"http://{host}/")

    def sibling(self, *states):
        """Another article cited beside this one, on the same host; served in the states named."""
        other = self.find("b2" if self.story["k"] != "b2" else "b1")
        url = f"http://{self.host}{self.address(self.layout, other['s'], self.number + 37)}"
        self.siblings.append(url)
        for state in states: self.put(state, self.page(state, self.head(other), self.paras(other)), url)

    def everything(self, state, html, host=None, status=200, **more):
        """One answer for the whole host, its front page and this page."""
        host = host or self.host
        for url in ([self.url] if host == self.host else []) + [f"http://{host}/", f"http://{host}/*"]: self.put(state, html, url, status=status, **more)

    def plain(self, text, title=None):
        return f'<!DOCTYPE html><html><head><title>{title or text[:40]}</title></head><body><div class="box"><h1>{title or ""}</h1><p>{text}</p></div></body></html>'


KINDS = []


def kind(story="long", expected=("ok", "edited"), alone=("alive",), langs="en ru zh mk", up=(0, 1)):
    """up: the states in which the site's front page and error page stand as usual; the first page is put by default."""
    def keep(f):
        KINDS.append((f, story, list(expected), None if alone is None else list(alone), langs.split(), up))
        return f
    return keep
def other_layout(c, step=4):
    """Another layout for the same house: a ministry stays a ministry."""
    fits = [name for name in LAYOUTS if (TEMPLATES[name][0] == "gov") == (TEMPLATES[c.layout][0] == "gov")]
    return fits[(fits.index(c.layout) + step % (len(fits) - 1 or 1)) % len(fits)] if step % (len(fits) - 1) else fits[(fits.index(c.layout) + 1) % len(fits)]


# ---- living
@kind(expected=["ok"])
def same(c): c.put(1, c.page(0)); c.sibling(0, 1)

@kind("short", ["ok"], langs="en zh mk")
def samebrief(c): c.put(1, c.page(0))

@kind("short")
def briefads(c): c.put(1, c.page(1))

@kind(up=(0,))
def redesign(c):
    new = other_layout(c); c.put(1, c.page(1, layout=new)); c.site_up(1, layout=new)

@kind("short", up=(0,), langs="en ru mk")
def redesignbrief(c):
    new = other_layout(c, 6); c.put(1, c.page(1, layout=new, comments=2)); c.site_up(1, layout=new)

@kind()
def chromelang(c):
    words = "mk" if c.lang == "en" else "en"; c.put(1, c.page(1, chrome=words))

@kind()
def comments(c): c.put(1, c.page(1, comments=8)); c.sibling(0, 1)

@kind("t404")
def trap404(c): c.put(1, c.page(1))

@kind("t404", up=(0,))
def trap404new(c):
    new = other_layout(c, 3); c.put(1, c.page(1, layout=new, comments=4)); c.site_up(1, layout=new)

@kind("casino")
def trapcasino(c): c.put(1, c.page(1, comments=3))

@kind("closing")
def trapclosing(c): c.put(1, c.page(1))

@kind("tdomain")
def trapdomain(c): c.put(1, c.page(1))

@kind("tremoved")
def trapremoved(c): c.put(1, c.page(1, comments=2))

@kind("tpay")
def trappay(c): c.put(1, c.page(1))

@kind()
def cookie(c): c.put(1, c.page(1, top=f'<div id="cookie-banner" role="dialog">{W[c.lang]["cookie"]}</div>'))

@kind("short", langs="ru zh mk")
def loginbox(c):
    w = W[c.lang]
    c.put(1, c.page(1, top=f'<div class="loginbar"><form action="/login" method="post">{w["login"]}: {w["user"]} <input name="u"> {w["pw"]} <input type="password" name="p"><button>{w["login"]}</button></form></div>'))

@kind(expected=["ok", "edited"], langs="en ru zh mk")
def encoding(c):
    code = {"en": "windows-1252", "zh": "gb18030"}.get(c.lang, "windows-1251")
    c.worlds[0].routes.pop()
    c.put(0, body=c.page(0).replace("charset=utf-8", f"charset={code}").replace('charset="utf-8"', f'charset="{code}"').encode(code, "xmlcharrefreplace"), kind=f"text/html; charset={code}")
    c.put(1, c.page(1))

@kind("short", ["ok", "edited"], langs="ru zh mk")
def metacharset(c):
    code = "gb2312" if c.lang == "zh" else "windows-1251"
    html = f'<meta http-equiv="Content-Type" content="text/html; charset={code}">'
    c.worlds[0].routes.pop()
    for state in (0, 1): c.put(state, body=c.page(state).replace("charset=utf-8", f"charset={code}").replace('<meta charset="utf-8">', "").replace("<head>", "<head>" + html, 1).encode(code, "xmlcharrefreplace"), kind="text/html")

@kind(langs="en ru zh")
def dates(c): c.put(1, c.page(1, date=W[c.lang]["d2"]))

@kind(langs="en ru zh")
def gallery(c):
    figures = lambda pick: [f'<figure><img src="/img/{c.number}_{n}.jpg"><figcaption>{c.say["photo"].format(n=n)}</figcaption></figure>' for n in pick]
    c.worlds[0].routes.pop()
    c.put(0, c.page(0, paras=c.paras()[:3] + figures(range(1, 6)))); c.put(1, c.page(1, paras=c.paras()[:3] + figures(range(1, 6)), comments=2))

@kind(langs="en ru mk")
def liveblog(c):
    c.worlds[0].routes.pop()
    c.put(0, c.page(0, paras=c.paras() + c.say["live"][::-1])); c.put(1, c.page(1, paras=c.paras() + c.say["livenew"] + c.say["live"][::-1]))

@kind(expected=["alive"], langs="en ru zh mk")
def cited_list(c):
    c.worlds[0].routes.pop()
    c.url, c.headline = f"http://{c.host}/press/", c.say["list"]
    heads = [c.head()] + W[c.lang]["news"]
    rows = [f'<div class="row"><a href="/press/{i}">{t}</a></div>' for i, t in enumerate(heads)]
    c.put(0, c.page(0, c.headline, rows[1:11], date=" ")); c.put(1, c.page(1, c.headline, rows[:11], date=" "))

@kind(expected=["ok", "edited"], langs="en mk")
def first503(c): c.put(1, c.page(1), first={"times": 1, "status": 503})

@kind("short", up=(0,), langs="en zh ru")
def homecatch(c): c.put(1, c.page(1)); c.site_up(1, wild="home")

@kind(up=(0,), langs="ru mk zh")
def softcatch(c): c.put(1, c.page(1, comments=1)); c.site_up(1, wild="200")

@kind(expected=["edited"])
def typo(c):
    text = c.paras()
    c.worlds[0].routes.pop()
    if c.lang == "zh":
        right, wrong = next((a, b) for a, b in TYPOS if any(a in p for p in text))
    else:
        right = max((w.strip('.,«»„“"') for w in text[4].split() if w.isascii() or c.lang != "en"), key=len)
        wrong = right[:4] + right[5] + right[4] + right[6:]
        if wrong == right: wrong = right[:3] + right[4] + right[3] + right[5:]
    hit = next(i for i, p in enumerate(text) if right in p) if c.lang == "zh" else 4
    bad = list(text); bad[hit] = bad[hit].replace(right, wrong, 1)
    assert bad != text
    c.put(0, c.page(0, paras=bad)); c.put(1, c.page(1))

@kind(expected=["edited"])
def spelling(c):
    c.worlds[0].routes.pop()
    wrong = MISSPELT[c.v["P"]]
    c.put(0, c.page(0, paras=c.paras(P=wrong))); c.put(1, c.page(1, paras=c.paras() + [f'<p class="correction"><em>{c.say["corr"].format(**c.v)}</em></p>']))

@kind(expected=["edited"])
def updated(c): c.put(1, c.page(1, paras=c.paras() + [c.say["update"]]))

@kind("b1", ["edited"], langs="en ru zh mk")
def updatedbrief(c): c.put(1, c.page(1, paras=c.paras() + [c.say["update"]]))

@kind()
def readalso(c):
    text = c.paras(); c.put(1, c.page(1, paras=text[:2] + [f'<div class="read-also"><a href="/r9">{c.say["readalso"]}</a></div>'] + text[2:]))

def relocate(c, status=301, how="http", host=None, wild="404"):
    new = other_layout(c, 5)
    target = f"http://{host or c.host}/{c.rng.choice(['archive', 'a', 'articles', 'node', 'post'])}/{c.number}-{c.story['s']}"
    c.worlds[1].redirect(c.url, target, status, how)
    c.put(1, c.page(1, layout=new), target); c.site_up(1, layout=new, wild=wild)
    if host: c.site_up(1, host, new)
    return target

@kind(expected=["redirected", "moved"], up=(0,))
def slug301(c): relocate(c)

@kind("short", ["redirected", "moved"], up=(0,))
def slug302brief(c): relocate(c, 302)

@kind(expected=["redirected", "moved"], up=(0,))
def newdomain(c): relocate(c, 301, host=c.newhost())

@kind("short", ["redirected", "moved"], up=(0,))
def metamove(c): relocate(c, how="meta")

@kind("closing", ["redirected", "moved"], up=(0,), langs="en ru mk")
def jsmove(c): relocate(c, how="js")

@kind("t404", ["redirected", "moved"], up=(0,), langs="en zh mk")
def mobile(c): relocate(c, 302, host="m." + c.host.removeprefix("www."))

@kind(expected=["paywall"], alone=["paywall"])
def paywall(c):
    ld = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": c.head(), "isAccessibleForFree": False}
    tag = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script></head>'
    c.put(1, c.page(1, paras=c.paras()[:2] + [f'<div class="paywall"><p>{c.say["sub"]}</p></div>']).replace("</head>", tag, 1))

@kind(expected=["paywall"], alone=["alive"], langs="en ru mk")
def payoffer(c): c.put(1, c.page(1, paras=c.paras()[:2] + [f'<div class="offer"><p>{c.say["offer"]}</p></div>']))


# ---- changed
@kind(expected=["rewritten"])
def toll(c): c.put(1, c.page(1, c.head(A=c.more["A2"]), c.paras(A=c.more["A2"])))

@kind("short", ["rewritten"])
def tollbrief(c): c.put(1, c.page(1, c.head(A=c.more["A2"]), c.paras(A=c.more["A2"])))

@kind(expected=["rewritten"])
def figure(c): c.put(1, c.page(1, paras=c.paras(B=c.more["A2"])))

@kind(expected=["rewritten"])
def person(c): c.put(1, c.page(1, paras=c.paras(P=c.more["P2"])))

@kind("b2", ["rewritten"], None)
def personbrief(c): c.put(1, c.page(1, c.head(P=c.more["P2"]), c.paras(P=c.more["P2"])))

@kind(expected=["rewritten"])
def denial(c):
    yes, no = c.story["n"]
    text = [p.replace(yes, no) for p in c.paras()]
    assert text != c.paras()
    c.put(1, c.page(1, paras=text))

@kind(expected=["rewritten"], alone=None)
def headline(c):
    new = c.story["g"].format(**c.v)
    c.put(1, c.page(1, new, [new.rstrip(".") + ("。" if c.lang == "zh" else ".")] + c.paras()[1:]))

@kind(expected=["rewritten"], up=(0,), langs="en ru zh mk")
def tollredesign(c):
    new = other_layout(c); c.put(1, c.page(1, c.head(A=c.more["A2"]), c.paras(A=c.more["A2"]), layout=new)); c.site_up(1, layout=new)

@kind("flood", ["rewritten"])
def updatefigures(c):
    c.put(1, c.page(1, c.head(A=c.more["A2"]), [f'<p class="upd"><b>{W[c.lang]["upd"]}</b></p>'] + c.paras(A=c.more["A2"], B=c.more["A2"] + 30)))

@kind(expected=["truncated"])
def cut(c): c.put(1, c.page(1, paras=c.paras()[:2]))

@kind(expected=["truncated"], up=(0,), langs="en ru zh mk")
def cutredesign(c):
    new = other_layout(c, 8); c.put(1, c.page(1, paras=c.paras()[:1], layout=new)); c.site_up(1, layout=new)

def another(c, key): return c.find(key if c.story["k"] != key else "budget")

@kind(expected=["replaced"], alone=None)
def recycled(c):
    new = another(c, "casino"); c.put(1, c.page(1, c.head(new), c.paras(new)))

@kind("short", ["replaced"], None, up=(0,))
def recycledbrief(c):
    new, layout = another(c, "tdomain" if c.lang in ("zh", "en") else "tpay"), other_layout(c)
    c.put(1, c.page(1, c.head(new), c.paras(new), layout=layout)); c.site_up(1, layout=layout)

@kind("mine", ["replaced"], None, langs="en mk zh")
def recycledid(c):
    new = c.find("treaty"); c.put(1, c.page(1, c.head(new), c.paras(new))); c.sibling(0, 1)


# ---- dead
@kind(expected=["not_found"], alone=["not_found"])
def notfound(c): c.put(1, c.missing(1), status=404); c.sibling(0)

@kind("tremoved", ["not_found"], ["not_found"], up=(0,), langs="en ru zh")
def notfoundnew(c):
    new = other_layout(c); c.put(1, c.missing(1, new), status=404); c.site_up(1, layout=new)

@kind(expected=["not_found"], alone=["not_found"], langs="en ru", up=(0,))
def bare404(c):
    c.put(1, "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>" if c.lang == "en" else "<html><head><title>Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><address>Apache/2.4 Server</address></body></html>", status=404)
    c.worlds[1].routes[-1]["url"] = c.url
    c.put(1, c.worlds[1].routes[-1]["body"], f"http://{c.host}/*", status=404); c.put(1, c.frontpage(1), f"http://{c.host}/")

@kind(expected=["gone"], alone=["gone"])
def gone(c):
    head, text = SOFT[c.lang][4]; c.put(1, c.plain(text, head) if c.lang in ("en", "mk") else c.page(1, head, [text], date=" "), status=410)

def soft(c, n, wild, plain=False):
    head, text = SOFT[c.lang][n]
    html = c.plain(text, head) if plain else c.page(1, head, [text], date=" ")
    c.put(1, html); c.put(1, c.frontpage(1), f"http://{c.host}/")
    c.put(1, html, f"http://{c.host}/*") if wild else c.put(1, c.missing(1), f"http://{c.host}/*", status=404)

@kind(expected=["soft_404"], alone=["soft_404"], up=(0,))
def softold(c): soft(c, 0, True)

@kind("short", ["soft_404"], ["soft_404"], up=(0,))
def softid(c): soft(c, 1, True, c.lang in ("ru", "zh")); c.sibling(0)

@kind(expected=["soft_404"], alone=["soft_404"], up=(0,), langs="en zh mk")
def softwp(c): soft(c, 2, True)

@kind(expected=["soft_404", "gone"], alone=["soft_404", "gone"], up=(0,), langs="en ru mk")
def softwithdrawn(c): soft(c, 3, False)

@kind(expected=["soft_404"], alone=["soft_404"], up=(0,), langs="ru mk")
def softmigrated(c): soft(c, 5, True)

@kind(expected=["soft_404", "redirect_home"], alone=["soft_404", "redirect_home"], up=(0,), langs="ru zh mk")
def fronteverywhere(c): c.everything(1, c.frontpage(1))

@kind(expected=["soft_404", "not_found"], alone=["soft_404", "not_found"], up=(0,), langs="ru zh")
def errorpage(c):
    page = f"http://{c.host}/{'404.html' if c.lang != 'zh' else 'error/404.shtml'}"
    c.worlds[1].redirect(c.url, page); c.worlds[1].redirect(f"http://{c.host}/*", page)
    c.put(1, c.missing(1), page); c.put(1, c.frontpage(1), f"http://{c.host}/")

@kind(expected=["redirect_home"], alone=["redirect_home"], up=(0,))
def home(c): c.worlds[1].redirect(c.url, f"http://{c.host}/", 301); c.site_up(1, wild="home"); c.sibling(0)

@kind("short", ["redirect_home"], ["redirect_home"], langs="en mk")
def homemeta(c): c.worlds[1].redirect(c.url, f"http://{c.host}/", how="js" if c.lang == "ru" else "meta")

@kind(expected=["redirect_home"], alone=["redirect_home"], langs="ru zh mk")
def section(c):
    to = f"http://{c.host}/category/news/"
    c.worlds[1].redirect(c.url, to, 302); c.put(1, c.frontpage(1, words=W[c.lang]["nav"]["media"][2]), to)

@kind(expected=["redirect_home"], alone=["redirect_home"], up=(0,), langs="en mk zh")
def merged(c):
    host, new = c.newhost(), other_layout(c)
    for url in (c.url, f"http://{c.host}/", f"http://{c.host}/*"): c.worlds[1].redirect(url, f"http://{host}/", 301)
    c.site_up(1, host, new, site=c.rng.choice([n for n in NAMES[c.lang] if n != c.site]))

@kind(expected=["parked"], alone=["parked"], up=(0,))
def forsale(c): c.everything(1, f'<html><head><title>{c.host}</title></head><body><div id="lander">{c.say["sale"].format(host=c.host)}</div><div class="ads"><a href="/?q=1">Ads</a> <a href="/privacy">Privacy Policy</a></div></body></html>')

@kind("short", ["parked"], ["parked"], up=(0,))
def expired(c): c.everything(1, c.plain(c.say["expired"], c.host)); c.sibling(0)

CASINOTITLE = {"en": "SLOT88 gacor", "ru": "Вулкан 24", "zh": "新葡京", "mk": "Bahis giriş 2026"}

@kind(expected=["hijacked"], alone=["hijacked"], up=(0,))
def casino(c):
    t = c.say["casino"]
    c.everything(1, f'<html><head><title>{CASINOTITLE[c.lang]}</title><meta name="description" content="{t}"></head><body><header><b>{CASINOTITLE[c.lang]}</b></header><h1>{t.split(".")[0]}</h1><p>{t}</p>' + "".join(f'<a href="https://go{i}.casino-link.example/">{CASINOTITLE[c.lang]} {i}</a> ' for i in range(1, 9)) + "</body></html>")

@kind("short", ["hijacked", "redirect_home"], ["hijacked", "redirect_home"], up=(0,), langs="ru zh mk")
def casinoblog(c):
    t = c.say["casino2"]
    c.put(1, f'<html><head><title>{t[:36]}</title></head><body><h1>{t}</h1><article><h2>Top 10</h2><p>{t} {c.say["casino"]}</p></article></body></html>', f"http://{c.host}/")
    for url in (c.url, f"http://{c.host}/*"): c.worlds[1].redirect(url, f"http://{c.host}/", 301)

@kind(expected=["hijacked"], alone=["hijacked"], up=(0,))
def shop(c): c.everything(1, f'<html><head><title>{c.say["shop"][:40]}</title></head><body><div class="shop"><h1>{c.host}</h1><p>{c.say["shop"]}</p><ul><li>129.00 <button>+</button></li><li>89.00 <button>+</button></li><li>59.00 <button>+</button></li></ul></div></body></html>')

@kind(expected=["not_found", "hijacked"], alone=["not_found", "hijacked"], up=(0,), langs="en mk")
def dropped404(c):
    t = c.say["casino2"]
    c.everything(1, f"<html><head><title>404</title></head><body><h1>{t[:30]}</h1><p>404. {t}</p></body></html>", status=404)
    c.worlds[1].routes = [r for r in c.worlds[1].routes if r["url"] != f"http://{c.host}/"]
    c.put(1, f"<html><head><title>{t[:30]}</title></head><body><h1>{t}</h1><p>{c.say['casino']}</p></body></html>", f"http://{c.host}/")

@kind(expected=["dns"], alone=["dns"], up=(0,), langs="en ru zh mk")
def nodns(c): c.worlds[1].detours[c.host] = "n" * 64 + ".invalid:80"

@kind(expected=["redirect_loop"], alone=["redirect_loop"], langs="en zh")
def loop(c):
    other = f"http://{c.host}/r?back={c.number}"
    c.worlds[1].redirect(c.url, other); c.worlds[1].redirect(other, c.url)

@kind(expected=["broken_redirect", "dns"], alone=["broken_redirect", "dns"], up=(0,), langs="ru mk")
def brokenmove(c):
    host = c.newhost()
    c.worlds[1].redirect(c.url, f"http://{host}{c.path}", 301); c.worlds[1].redirect(f"http://{c.host}/*", f"http://{host}/", 301); c.worlds[1].redirect(f"http://{c.host}/", f"http://{host}/", 301)
    c.worlds[1].detours[host] = "n" * 64 + ".invalid:80"

@kind(expected=["not_found", "broken_redirect"], alone=["not_found", "broken_redirect"], up=(0,), langs="en zh")
def moved404(c):
    host, new = c.newhost(), other_layout(c)
    c.worlds[1].redirect(c.url, f"http://{host}{c.path}", 301); c.worlds[1].redirect(f"http://{c.host}/*", f"http://{host}/", 301); c.worlds[1].redirect(f"http://{c.host}/", f"http://{host}/", 301)
    c.site_up(1, host, new)

@kind("short", ["client_error"], ["client_error"], langs="ru zh")
def badrequest(c): c.put(1, c.plain(c.say["bad"]), status=400)


# ---- walls and the rest
@kind(expected=["blocked"], alone=["blocked"], up=(0,))
def challenge(c): c.everything(1, f'<html><head><title>{c.say["check"][:18]}</title></head><body><noscript>JavaScript</noscript><div id="challenge-form">{c.say["check"].format(host=c.host)}</div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script></body></html>', status=403 if c.lang in ("en", "zh") else 503, headers={"Server": "cloudflare", "cf-mitigated": "challenge"})

@kind(expected=["blocked"], alone=["blocked"], up=(0,), langs="zh ru")
def forbidden(c): c.everything(1, c.plain(c.say["forbidden"], "403 Forbidden"), status=403)

@kind(expected=["blocked"], alone=["blocked"], up=(0,), langs="en mk")
def region(c): c.everything(1, c.plain(c.say["region"]), status=451 if c.lang == "en" else 403)

@kind(expected=["blocked", "login"], alone=["blocked", "login"], up=(0,), langs="en zh")
def consent(c):
    to = f"http://consent.{c.host.removeprefix('www.')}/collect?id={c.number}"
    for url in (c.url, f"http://{c.host}/", f"http://{c.host}/*"): c.worlds[1].redirect(url, to)
    c.everything(1, c.plain(c.say["consent"] + ' <button>OK</button>'), to.split("/")[2]); c.put(1, c.plain(c.say["consent"] + ' <button>OK</button>'), to)

@kind(expected=["login"], alone=["login"], langs="en ru zh mk")
def login(c):
    to, w = f"http://{c.host}/login?next={c.number}", W[c.lang]
    c.worlds[1].redirect(c.url, to)
    c.put(1, f'<html><head><title>{w["login"]}</title></head><body><form method="post" action="/login"><h2>{w["login"]}</h2><p>{c.say["signin"]}</p>{w["user"]} <input name="user"> {w["pw"]} <input type="password" name="pass"><button>{w["login"]}</button></form></body></html>', to)

@kind(expected=["login", "blocked"], alone=["login", "blocked"], langs="en ru mk")
def subscribe(c):
    to = f"http://{c.host}/subscribe?return={c.number}"
    c.worlds[1].redirect(c.url, to); c.put(1, c.page(1, W[c.lang]["login"], [c.say["subpage"], f'<form action="/login">{W[c.lang]["user"]} <input name="u"> {W[c.lang]["pw"]} <input type="password" name="p"></form>'], date=" "), to)

@kind("short", ["rate_limited"], ["rate_limited"], up=(0,), langs="en ru")
def toomany(c): c.everything(1, c.plain(c.say["many"], "429"), status=429, headers={"Retry-After": "3600"})

@kind(expected=["server_error"], alone=["server_error"], langs="ru mk")
def five(c): c.put(1, c.plain(c.say["five"]), status=500 if c.lang == "ru" else 502)

@kind(expected=["server_error"], alone=["server_error"], up=(0,), langs="en zh mk")
def database(c): c.everything(1, c.plain(c.say["db"]), status=500)

@kind(expected=["server_error"], alone=["server_error"], up=(0,), langs="en ru zh")
def repair(c): c.everything(1, c.plain(c.say["repair"]), status=200 if c.lang == "zh" else 503)

@kind(expected=["empty"], alone=["empty"], up=(0,), langs="zh mk en")
def shell(c): c.everything(1, f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{c.site}</title></head><body><div id="app"></div><script src="/static/js/app.{c.number}.js"></script></body></html>')

@kind(expected=["refused"], alone=["refused"], up=(0,), langs="ru mk")
def refused(c): c.worlds[1].detours[c.host] = "127.0.0.1:1"


def cases():
    Builder.turn, Builder.hosts, Builder.count = 0, set(), {}
    made = []
    for f, story, expected, alone, langs, up in KINDS:
        for lang in langs:
            c = Builder(f.__name__.replace("_", ""), lang, story)
            c.put(0, c.page(0))
            c.wilds = c.rng.choice(["404", "404", "404", "200", "home"])
            f(c)
            for state in up:
                if not any(r["url"] == f"http://{c.host}/" for r in c.worlds[state].routes): c.site_up(state, wild=c.wilds if set(expected) & {"ok", "edited", "rewritten"} else "404")
            for host in sorted(({r["url"].split("/")[2] for r in c.worlds[1].routes} | set(c.worlds[1].detours)) - {c.host}):
                c.site_up(0, host)
            pages = [next((r for r in w.routes if r["url"] == c.url), {}) for w in c.worlds]
            if expected == ["ok", "edited"] and pages[0].get("body", "0") == pages[1].get("body", "1"): expected_here = ["ok"]
            else: expected_here = list(expected)
            made.append(SimpleNamespace(id=c.id, url=c.url, headline=c.headline, siblings=c.siblings, half="unseen", expected=expected_here, expected_alone=None if alone is None else list(alone), worlds=c.worlds))
    return made


def states(cases):
    before, after = World(), World()
    for case in cases:
        for whole, part in zip((before, after), case.worlds):
            whole.routes += part.routes
            whole.detours.update(part.detours)
    return before, after
