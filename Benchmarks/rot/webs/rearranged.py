"""A labelled web of odd structure: columns, definition lists, dates and lists in other forms, lots, farewells and briefs that sound like
errors. 294 pages, 15 layouts.

Written without sight of the rules. When they met it first, rot F1 was .898 with an archive and .892 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import html, random, re

from world import World

DAY = "2026-11-14"


TEXT = {}
# ---------------------------------------------------------------- English
TEXT["en"] = """
## ferry | Maud Ellerby | Skarrow ferry to stop sailing at the end of March
The last passenger ferry between Skarrow and the island of Pell will make its final crossing on 31 March 2027, the harbour board said on Thursday.
The vessel, the Lady Ansel, has carried 41,300 passengers this year, down from 68,000 in 2019. The board put the annual loss at £2.4 million.
"We looked at every timetable, every fare and every subsidy, and none of them floats," said board chair Denholm Crake.
Islanders were told at a meeting in Pell village hall, where about 140 people had gathered. Several left before the vote.
Farmer Isobel Tranter, 58, said her lambs go to market by the same boat. "Without it I have a hill full of animals and nowhere to sell them."
The county has not promised a replacement. A spokeswoman said a freight service twice a week was being studied, with a report due in January.
The Lady Ansel was built in 1974 at the Corrie yard and is the second oldest ferry still in regular use on the coast.
Tickets already bought for April will be refunded at the harbour office until 30 June.
## mine | Piers Holloway | Court clears former director of Tarn mine over 2021 collapse
A court in Aldermoor on Friday cleared Rufus Bellamy, the former director of the Tarn copper mine, of all charges over the collapse that killed nine men in 2021.
Judge Sunniva Dahl said the prosecution had failed to show that Bellamy knew of the cracks found in the north shaft eleven days before the roof fell.
The trial lasted 63 days and heard 117 witnesses. Bellamy, 66, did not speak in court after the verdict.
Families of the dead wept in the gallery. "Nine coffins and nobody to blame," said Ottilie Marsh, whose brother was the youngest of the victims.
Two engineers, Colm Rooke and Hal Vesterby, remain charged with falsifying inspection sheets. Their trial opens on 8 February.
The company that owned the mine, Tarn Metals, paid a fine of $14.5 million in 2023 and did not admit guilt.
The prosecution has 30 days to appeal. Its office said it would read the 412-page judgment first.
## census | Staff reporter | Valley population falls below 200,000 for first time since 1961
The population of the Orrin valley stood at 198,740 on census night, the statistics office reported, the first count below 200,000 since 1961.
Three towns grew: Lask by 4.1 percent, Hembury by 2.7 percent and Nether Orrin by 0.9 percent. All others lost people.
The sharpest fall, 11.6 percent, was recorded in Greywater, where the paper mill closed in 2022.
The median age rose to 46.3 years from 43.8 in the previous census. One household in three now consists of a single person.
"Young families go where the trains go," said demographer Asta Quill of the University of Lask. "The line to Greywater closed in the same year as the mill."
The office counted 1,906 people over the age of 95, and 12 over 105. The oldest, a retired teacher in Hembury, is 109.
Full tables by parish will be published on 2 December. The next count is planned for 2036.
Census takers visited 91,400 addresses and found 7,250 of them empty.
## bridge | Lorna Vane | Engineers reopen Cassel bridge after fourteen months of repairs
Traffic crossed the Cassel bridge at dawn on Saturday for the first time since cracks were found in its eastern pylon in September 2025.
The work cost 27 million crowns, 3 million less than planned, according to the road authority.
Lorries heavier than 40 tonnes are not allowed on the bridge until load tests end in the spring.
Chief engineer Bertil Osk said 3,800 bolts had been replaced and 16 sensors now report every tremor to the control room.
A queue of about 300 cars formed before the barrier was lifted at 6.15 am. The first across was baker Tilda Noor, who has driven a detour of 34 kilometres to work each day.
"I have counted it," she said. "It comes to once around the Earth."
The speed limit is 50 kilometres an hour. Cyclists have a separate lane on the southern side.
Toll collection resumes on 1 December at the old rate of 12 crowns.
## herd | Edwin Marlow | Vets confirm foot rot, not plague, in Dunmarrow sheep
Veterinary officers said on Wednesday that the sickness in 26 flocks around Dunmarrow is foot rot and that no animal has tested positive for sheep plague.
Samples from 540 animals went to the national laboratory in Vey. The last results came back at noon.
A ban on moving livestock, in force since 3 November, will be lifted on Monday at 8 am.
"It was right to be careful and it is right to stop now," said chief veterinary officer Grizel Haldane.
The farmers' union estimates that the ban cost its members $1.8 million. It has asked the ministry to pay half.
The rumour of plague began with a video seen 2 million times. The man who made it, a feed seller from Otley Cross, has apologised.
Foot rot is treated with antibiotics and dry bedding and does not affect people.
## library | Hesper Lunn | Vessock library gets back 612 books stolen in 1988
A van with 612 books stolen from the Vessock town library in 1988 pulled up at its door on Tuesday morning, with a letter of apology on the driver's seat.
The letter, unsigned, says the writer took the books "one coat pocket at a time" as a student and could not bear to leave them to strangers.
Librarian Amos Trill said 590 of the volumes were in good order. Among them is a first edition of The Salt Road from 1911, insured for 35,000 euros.
Police have closed the case because the theft lapsed long ago.
The library waived the fine, which by its own tariff would have come to 430,000 euros. "We would rather have the reader back," Trill said.
The returned books will be shown in the east reading room from 20 November to 15 January.
Visitors may guess, on slips of paper, who wrote the letter. The slips will not be read, the library promises.
The library was founded in 1896 and lends about 85,000 books a year.
## recount | Jory Stannard | Recount hands Port Ambrey to Wexcombe by seven votes
Delia Wexcombe of the Harbour List is mayor of Port Ambrey after a recount on Thursday gave her 9,114 votes to 9,107 for Tobias Frayne.
The first count, on 1 November, had put Frayne ahead by 22 votes. Officials found a bundle of 50 ballots that had been added twice.
Turnout was 61.2 percent. The commission rejected 83 ballots as spoiled, two fewer than in the first count.
Frayne said he would not contest the result. "Seven is more than none," he told supporters at the Anchor Hall.
Wexcombe, 39, a former pilot, promised to reopen the public baths within 100 days and to keep the tram fare at 1.50.
She takes office on 5 December. The outgoing mayor, Hugo Penhale, did not stand after 16 years.
The commission's chair, Ruth Ozanne, said the two counters responsible had been trained again but not dismissed.
## s-missing | Agency | Museum of lost pages opens in Lask
A museum that shows nothing but error messages opened in Lask on Friday. Its 404 exhibits say "page not found" in 61 languages. "Sorry, what you are looking for no longer exists is the saddest sentence of our age," said its founder, Clem Varga. Admission is 4 euros; the home page is printed on a wall.
## s-bus | Agency | 404 removed
Bus route 404 between Hembury and Lask has been removed from the timetable, the operator said on Friday. It was not found to pay. Passengers are asked to return to the main station and use line 12 instead. The last bus ran on Thursday at 11.40 pm with one passenger.
## s-domain | Agency | Ministry lets its web address expire
The fisheries ministry forgot to renew its internet address, which expired on Monday and was put up for sale by a broker for $9,000. "This domain may be yours," the page read. The ministry bought it back on Wednesday, spokeswoman Pia Lund said.
## s-denied | Agency | Access denied
Bathers were denied access to Lake Morrow on Thursday after wardens counted too many people at the gate. "Please try again later" read a sign. Warden Ned Faulk said 1,200 had come to see the ice geese. The limit is 400 a day. The gate opens again on Sunday.
## s-human | Agency | Are you human? Town asks visitors to prove it
The council of Upper Quay has put a turnstile before its archive that asks readers to pick out traffic lights on a photograph. Clerk Joan Abel said machines had borrowed 3,000 maps since May. Readers who fail may try again after lunch.
## s-paper | Agency | Subscribers only: Beacon drops newsstand sale
The Hembury Beacon will be sold to subscribers only from January, its publisher said. To continue reading, buyers at the kiosks must sign up for 9 euros a month. The paper, founded in 1902, printed 2,300 copies on Friday. It will keep all 14 reporters.
## s-gone | Agency | Gone
The Orrin glacier is gone. Surveyors who climbed to the place where it stood found gravel and a lake of 40 metres on Thursday, the institute in Vey reported. In 1950 the ice was 1.2 kilometres long. The marker posts will be left where they are.
## s-repair | Agency | Down for maintenance until 6 am
The lift to the Vey upper town will be down for maintenance until 6 am on Sunday, the city said. Engineers replace a cable of 310 metres. "We apologise for the inconvenience and will be back soon," reads the notice on the door. Stairs, of which there are 722, stay open.
## s-rain | Agency | Three rescued from flooded mill
Firefighters in Nether Orrin pulled three people out of a flooded mill on Friday night. None was hurt. The river stood 2.1 metres above normal at 10 pm.
## s-score | Agency | Lask beat Greywater 3-1 in cup replay
Lask beat Greywater 3-1 in the cup replay on Wednesday before 5,200 people. Orsk scored twice and Bellew once; Hame replied in the 80th minute. Lask meet Port Ambrey on 28 November.
## s-rate | Agency | Vey central bank holds rate at 4.25 percent
The central bank in Vey held its main rate at 4.25 percent on Thursday, as expected. Governor Ilse Corran said prices had risen 2.9 percent in a year. The board was split five to two.
"""
# ---------------------------------------------------------------- Russian
TEXT["ru"] = """
## most | Глеб Озимов | Мост через Ворзу закрыли для грузовиков до апреля
Движение грузовиков по мосту через реку Ворзу в Нижнем Кулеве закрыто до 1 апреля, сообщила в четверг дорожная служба области.
Трещину длиной 14 сантиметров нашли в третьей опоре во время осмотра 9 ноября. Легковые машины пропускают по одной полосе.
«Опора стоит, мост не падает, но рисковать мы не станем», — сказал начальник службы Аркадий Болотников.
Объезд через Сосновец длиннее на 38 километров. Хлебозавод уже предупредил, что хлеб подорожает на 2 рубля.
Ремонт оценили в 96 миллионов рублей. Деньги выделит область, конкурс объявят 25 ноября.
Мост построен в 1967 году. В последний раз его ремонтировали двадцать лет назад.
По мосту в сутки проходит около 7400 машин, из них 900 грузовых.
Жители заречной части попросили пустить бесплатный автобус. В администрации ответили, что решение примут на следующей неделе.
## sud | Вера Лучанская | Суд оправдал бывшего мэра Заболотска по делу о катке
Городской суд Заболотска в пятницу оправдал бывшего мэра Игната Корчагова, которого обвиняли в растрате при строительстве катка.
Обвинение считало, что мэр переплатил подрядчику 18,5 миллиона рублей. Судья Нелли Тарханова решила, что ущерб не доказан.
Процесс шёл 41 день, допросили 56 свидетелей. Прокурор просил пять лет колонии.
Корчагов сказал, что возвращаться в политику не намерен. «Я хочу кататься на этом катке с внуками», — добавил он.
Подрядчик Семён Рыбаченко признан виновным в подделке двух актов и оштрафован на 300 тысяч рублей.
Каток открылся в 2022 году и за первую зиму принял 70 тысяч посетителей.
Прокуратура может обжаловать приговор в течение 15 суток.
## perepis | Наш корр. | В Приозёрском крае насчитали 412 тысяч жителей
В Приозёрском крае живут 412 306 человек, следует из итогов переписи, опубликованных в среду. Пять лет назад было 431 тысяча.
Население выросло только в двух городах: в Лесогорье на 3,2 процента и в Тихой Гавани на 1,1 процента.
Сильнее всего опустел посёлок Рудный, где в 2023 году остановили фабрику: минус 17,4 процента.
Средний возраст жителя составил 43,9 года. Женщин в крае на 29 тысяч больше, чем мужчин.
«Люди едут туда, где есть поликлиника и автобус», — говорит демограф Лидия Овсеева.
Переписчики обошли 188 тысяч адресов, и 21 тысяча квартир оказалась пустой.
Самой старшей жительнице, Аграфене Пудовой из села Дальнего, исполнилось 107 лет.
Подробные таблицы по сёлам обещают к 20 декабря.
## zavod | Денис Волошняк | Завод «Кедрон» вернёт рабочим долги по зарплате до конца года
Завод «Кедрон» в Верхней Талице выплатит рабочим 64 миллиона рублей долга до 31 декабря, заявил новый директор Олег Сурмин.
Зарплату не платили с июля. В цехах осталось 830 человек из тысячи двухсот.
Первую часть, 20 миллионов, перечислят 24 ноября, вторую — после продажи склада.
«Я не прошу верить мне на слово. Смотрите на счёт», — сказал Сурмин на собрании в среду.
Профсоюз отменил забастовку, назначенную на понедельник, но палатку у проходной не уберёт. За это проголосовали 412 человек, против — 96.
Завод выпускает насосы для шахт. Заказов, по словам директора, хватит на 14 месяцев.
Прежний директор Марат Ильясов находится под домашним арестом до 3 января.
## pozhar | Зоя Мельничук | Пожар в заповеднике «Сизый яр» потушен за шесть суток
Пожар в заповеднике «Сизый яр» потушили в ночь на субботу, на шестые сутки, сообщили в лесной охране.
Выгорело 2150 гектаров, в основном сухой тростник. Кордоны и дома лесников не пострадали.
Тушили 320 человек, два вертолёта и поезд с водой. Двое пожарных получили ожоги рук.
Причиной назвали костёр рыбаков у озера Глухого. Троих мужчин из Кулева задержали.
«Птицы вернутся к маю, кабаны уже вернулись», — говорит научный сотрудник заповедника Тимофей Гречин.
Вход для туристов закрыт до 15 декабря. Экологическую тропу длиной 6 километров придётся строить заново.
Ущерб подсчитают к концу ноября; предварительная оценка — 48 миллионов рублей.
В прошлый раз заповедник горел в 2010 году, тогда огонь уничтожил 900 гектаров.
## biblio | Ульяна Собко | Школьница из Талицы нашла на чердаке дневник полярника
Одиннадцатилетняя Стеша Миронова из Верхней Талицы нашла на чердаке дневник полярника Ефима Ладогина, который считался утерянным с 1934 года.
В тетради 212 страниц. Последняя запись сделана 3 марта: «Лёд поёт. Завтра пойдём на восток».
Семья передала находку краевому музею. Взамен девочка попросила показать ей настоящий компас.
Хранитель музея Борис Фадеевич Тюрин сказал, что почерк подлинный, а чернила разбавляли спиртом, чтобы не замёрзли.
Из дневника следует, что экспедиция не теряла рацию, как писали газеты, а оставила её на зимовье нарочно.
Выставка откроется 5 декабря, билет будет стоить 150 рублей, детям бесплатно.
Музей просит откликнуться потомков радиста Павла Чуйкова, которого Ладогин упоминает 48 раз.
## vybory | Кирилл Ясень | В Тихой Гавани мэра выбрали с перевесом в одиннадцать голосов
Мэром Тихой Гавани стала учительница Рада Семибратова: после пересчёта у неё 6218 голосов против 6207 у Виктора Хлопина.
При первом подсчёте побеждал Хлопин, однако на участке № 9 пачку из сорока бюллетеней учли дважды.
Явка составила 47,8 процента. Недействительными признали 131 бюллетень.
Хлопин сообщил, что не будет оспаривать итоги. «Одиннадцать человек я знаю в лицо», — пошутил он.
Семибратова обещает вернуть утренний паром и отремонтировать обе школы до сентября.
Она вступит в должность 1 декабря. Срок полномочий — пять лет.
Председателя комиссии участка № 9 отстранили от работы.
## s-stranica | Агентство | В Лесогорье открыли памятник пропавшей странице
Памятник странице, которой нет, открыли в Лесогорье. На граните выбито: «Ошибка 404. Запрашиваемая страница не найдена». Скульптор Юлий Ромашин посвятил его сайту городской газеты, удалённому в 2019 году. «Вернуться на главную нельзя», — сказал он. Памятник весит 404 килограмма.
## s-udalen | Агентство | Удалено
Старое кладбище кораблей у мыса Кривого удалено с навигационных карт, сообщила гидрографическая служба. Из 23 остовов не найдено ни одного: последние подняли в октябре. Капитанов просят пользоваться картой номер 16.
## s-domen | Агентство | Домен поликлиники выставили на продажу
Срок регистрации домена поликлиники № 2 в Талице истёк в понедельник, и адрес выставили на продажу за 70 тысяч рублей. Главврач Инна Щукина сказала, что имя выкупать не станут: пациентов записывают по телефону. Новый адрес обещают к пятнице.
## s-dostup | Агентство | Доступ ограничен
Доступ на смотровую площадку Лысой горы ограничен с субботы. Превышено число посетителей: за день поднялись 1800 человек. Лесничий Роман Дикой просит повторить попытку в будни. Вход по документам, лицам моложе 14 лет — только со взрослыми.
## s-robot | Агентство | Подтвердите, что вы не робот: в архиве ввели экзамен
Посетители краевого архива теперь должны подтвердить, что они не роботы: дежурный просит прочесть вслух слово, написанное чернилами. Архивариус Клим Ноговицын сообщил, что с июня машины заказали 5 тысяч дел. Живые читатели заказали 900.
## s-podpiska | Агентство | «Заря» оставит чтение только подписчикам
Газета «Заря» с 1 января будет доступна только подписчикам. Чтобы читать дальше, жителям Кулева нужно оформить подписку за 190 рублей в месяц. В розницу в пятницу продали 61 экземпляр, сообщил редактор Марк Лапшин. Тираж — 2700.
## s-remont | Агентство | Ведутся технические работы
На колесе обозрения в Тихой Гавани ведутся технические работы. Приносим извинения, зайдите позже, написано на кассе. Меняют 12 кабин из 24. Колесо заработает 29 ноября в полдень, сказал директор парка Пётр Ивняк.
## s-vhod | Агентство | Вход закрыт, ключ у соседа
Музей валенка в селе Дальнем закрыт на зиму, но войти можно: ключ у соседа, дом 7. Для входа нужно назвать имя и пароль, который меняют каждую среду. В прошлом году музей посетили 340 человек, рассказала смотрительница Анфиса Тукаева.
## s-led | Агентство | Лёд на Глухом озере вытолкнул лодку XIX века
Лёд на Глухом озере вытолкнул на берег дубовую лодку длиной 6,3 метра. Археолог Ян Скворцов датирует её 1840-ми годами. Лодку перевезут в музей в понедельник.
## s-match | Агентство | «Лесогорье» обыграло «Рудный» со счётом 4:2
«Лесогорье» обыграло «Рудный» со счётом 4:2 в матче кубка края. Дубль оформил Ткаченко. На трибунах было 3100 зрителей. Следующая игра — 22 ноября в Талице.
## s-stavka | Агентство | Проезд в Заболотске подорожает до 34 рублей
Проезд в автобусах Заболотска с 1 декабря подорожает с 31 до 34 рублей. Для пенсионеров цена не изменится. Последний раз тариф повышали два года назад.
"""
# ---------------------------------------------------------------- Chinese
TEXT["zh"] = """
## qiao | 记者 陆闻舟 | 青棠江大桥因桥墩裂缝限行至明年三月
云泽市交通局十一月十二日通报，青棠江大桥三号桥墩发现一条长18厘米的裂缝，即日起禁止货车通行，至明年3月31日止。
通报说，裂缝是在11月9日例行检查中发现的，目前没有扩大的迹象。小汽车和公交车仍可单向通行，限速30公里。
交通局副局长韩竹青表示：“桥不会塌，但我们不拿一辆车去试。”
货车须绕行临溪渡口，路程增加46公里。市内三家面粉厂表示，运费每吨将上涨12元。
维修预算为8600万元，由市财政承担，招标公告将于11月25日发布，工期预计110天。
大桥建于1983年，全长1240米，日均通行车辆约1.9万辆，其中货车约2300辆。
南岸居民希望增开轮渡。市政府答复说，将在两周内作出决定。
## shen | 记者 贺临川 | 法院宣告原矿长罗敬山无罪
松岭县法院十三日宣告，原石矶煤矿矿长罗敬山在2022年透水事故案中无罪。那次事故造成9名矿工遇难。
审判长莫秋雁在宣判时说，现有证据不足以证明罗敬山事先知道北巷道渗水。
案件前后开庭27次，传唤证人88名，判决书长达312页。公诉机关此前建议判处七年有期徒刑。
罗敬山今年61岁，宣判后没有发言，从侧门离开。
遇难者家属在法院门外守候。“九个人没有了，却没有人有错。”矿工遗孀邵桂英说。
另外两名技术员因伪造巡查记录被判处一年六个月有期徒刑，缓期两年执行。
检察院可以在10日内提出抗诉。煤矿所属的石矶能源公司去年已缴纳罚款1450万元。
## pucha | 本报讯 | 雁湖地区常住人口首次跌破三十万
雁湖地区统计局十一日公布的普查结果显示，全区常住人口为298614人，自1964年以来首次低于30万。
全区七个镇中，只有柳桥镇和东渚镇人口增加，分别增长3.4%和0.8%，其余五镇全部减少。
降幅最大的是纸坊镇，达到12.7%。镇上的造纸厂已于2023年停产。
居民平均年龄为44.6岁，比上次普查提高3.1岁。独居家庭占全部家庭的三分之一。
“火车停在哪里，年轻人就去哪里。”雁湖学院人口学者温以宁说。
普查员共走访14.2万个地址，其中1.1万处无人居住。
全区百岁以上老人47人，年纪最大的是东渚镇退休教师顾兰芝，109岁。
分镇详细数据将于12月18日公布。
## chang | 记者 施望北 | 铜铃机械厂承诺年底前还清拖欠工资
铜铃机械厂新任厂长褚平海十二日在职工大会上承诺，12月31日前还清拖欠的工资，共计6400万元。
该厂自7月起未发工资，职工由1200人减至830人。
首批2000万元将于11月24日发放，其余款项待仓库出售后支付。
“不必信我的话，看你们的账户。”褚平海说。
工会取消了原定周一举行的罢工，但厂门口的帐篷不会拆除。表决结果为412票赞成，96票反对。
该厂生产矿用水泵，褚平海称现有订单可维持14个月。
前任厂长闵昌隆仍被监视居住，期限至明年1月3日。
## huo | 记者 梁栖禾 | 白芦洲湿地火灾六天后扑灭
白芦洲湿地保护区的大火于十四日凌晨扑灭，历时六天，保护区管理处说。
过火面积2150公顷，多为枯芦苇，管护站和民房没有受损。
参与扑救的有320人和两架直升机，两名消防员手部烧伤，没有人员死亡。
起火原因是有人在荻湖边生火烤鱼，三名来自云泽市的男子已被拘留。
“鸟五月会回来，野猪已经回来了。”保护区研究员庄晚亭说。
保护区暂停接待游客，至12月15日。一条长6公里的木栈道需要重建。
初步估计损失4800万元。上一次大火发生在2010年，过火面积为900公顷。
## riji | 记者 苏合 | 十一岁女孩在阁楼发现失踪日记
松岭县十一岁女孩米小棠在自家阁楼上发现一本日记，作者是1934年失踪的探险家叶怀洲。
日记共212页，最后一则写于3月3日：“冰在唱歌，明日向东。”
一家人把日记捐给了县博物馆。女孩只提了一个要求：看一看真正的罗盘。
博物馆保管员屠文礼鉴定说，笔迹属实，墨水里掺了酒，以免结冰。
日记显示，探险队的电台并未丢失，而是有意留在营地，这与当年报纸的说法不同。
展览将于12月5日开幕，票价15元，儿童免费。
博物馆正在寻找报务员丘明甫的后人，日记中提到他48次。
## xuan | 记者 匡野 | 重新计票后，渡口镇新镇长以十一票胜出
经重新计票，小学教师花静宜以6218票当选渡口镇镇长，比对手常伯远多11票。
首次计票时常伯远领先29票，后来发现第九投票站有一捆40张选票被重复计算。
投票率为47.8%，废票131张。
常伯远表示不会提出异议。“这十一个人我都认识。”他笑着说。
花静宜承诺恢复早班渡轮，并在明年9月前修好两所学校的屋顶。
她将于12月1日就职，任期五年。
第九投票站负责人已被停职，但未受处分。
## s-yemian | 通讯社 | 柳桥镇建成“页面不存在”纪念碑
柳桥镇为消失的网页立了一座碑，碑上刻着：“404，抱歉，您访问的页面不存在或已被删除。”雕塑家阮石说，这是献给2019年关闭的镇报网站的。碑重404公斤，背面刻着“返回首页”四字，揭幕时有两百人到场。
## s-xiajia | 通讯社 | 已下架
市监局十三日通报，雁湖牌酱油因标签错误已下架，共1.3万瓶。超市货架上写着“您要找的商品不存在”。厂方说，新标签月底印好，届时重新上架。消费者凭小票可退款8元。
## s-yuming | 通讯社 | 卫生所域名过期被人挂牌出售
东渚镇卫生所的域名周一过期，随即被人以六千元挂牌出售，网页上写着“此域名可转让，欢迎报价”。所长祁雁说不打算买回：“看病的人打电话。”新网址将于周五公布。
## s-fangwen | 通讯社 | 访问受限
青棠山观景台自周六起访问受限。当天登山人数达到1800人，超过上限，景区请游客稍后再试。护林员蒙川说，今后每天只放行600人，凭身份证入场，未满14岁须由成人陪同。
## s-yanzheng | 通讯社 | 请证明您不是机器人：档案馆设考题
县档案馆门口新设一道考题，读者须证明自己不是机器人，才能领号。馆员雷小满说，六月以来机器借走了五千份卷宗，而真人只借了九百份。题目是认一个毛笔写的字，答错可重来。
## s-dingyue | 通讯社 | 《渡口报》改为仅限订阅
《渡口报》明年起仅限订阅用户阅读，要继续阅读，每月须付19元。社长裴若川说，周五零售只卖出61份，而订户有2700户。报社十四名记者全部留任，报亭将拆除。
## s-weihu | 通讯社 | 系统维护中
云泽市摩天轮正在维护，给您带来不便，敬请谅解，售票窗口写着。24个座舱要换12个。园长盛开来说，11月29日中午恢复开放，已购的票可以延期使用。
## s-denglu | 通讯社 | 先登录，再下湖
荻湖渔政站规定，渔船下湖前须先登录船号、输入密码。站长车前说，十一月已登录312条船，拒绝了9条。没有账户的渔民可在码头现场注册，手续费为零。
## s-chuan | 通讯社 | 荻湖冰面推出一条清代木船
荻湖冰面把一条长6.3米的木船推上岸边。考古人员沈陶判断，船造于1840年前后。木船将于周一运往县博物馆。
## s-qiu | 通讯社 | 柳桥队4比2胜纸坊队
柳桥队在地区杯比赛中以4比2战胜纸坊队，前锋卓然独进两球，现场观众3100人。下一场比赛定于11月22日在东渚镇举行。
## s-piao | 通讯社 | 松岭公交票价十二月起涨至三元
松岭县公交票价自12月1日起由2.5元涨至3元，老年人票价不变。上一次调价是在两年前。县交通局说，涨价所得用于购买20辆电动车。
"""
# ---------------------------------------------------------------- Macedonian
TEXT["mk"] = """
## most | Горазд Пирински | Мостот на Бистрана затворен за камиони до април
Мостот преку реката Бистрана кај Долно Врбје е затворен за камиони до 1 април, соопшти во четвртокот дирекцијата за патишта.
Пукнатина долга 14 сантиметри е најдена во третиот столб при преглед на 9 ноември. Автомобилите минуваат по една лента.
„Мостот нема да падне, но нема ни да коцкаме“, рече директорот Васил Чешмеџиев.
Обиколката преку Каменец е подолга за 38 километри. Пекарите најавија дека лебот ќе поскапи за 2 денари.
Поправката ќе чини 96 милиони денари, а парите ги дава општината. Огласот излегува на 25 ноември.
Мостот е граден во 1967 година и последен пат е поправан пред дваесет години.
Дневно по него минуваат околу 7400 возила, од кои 900 камиони.
Жителите на десниот брег бараат бесплатен автобус. Одлуката се очекува следната недела.
## sud | Стојна Ѓеорѓиоска | Судот го ослободи поранешниот градоначалник на Горник
Судот во Горник во петокот го ослободи поранешниот градоначалник Методија Шарков, обвинет за проневера при градбата на базенот.
Обвинителството тврдеше дека Шарков преплатил 18,5 милиони денари. Судијката Невена Тасковска оцени дека штетата не е докажана.
Судењето траеше 41 ден и беа сослушани 56 сведоци. Обвинителот бараше пет години затвор.
Шарков рече дека нема да се врати во политиката. „Сакам да пливам во тој базен со внуците“, додаде тој.
Изведувачот Спасе Рибароски е виновен за фалсификување на два записника и казнет со 300 илјади денари.
Базенот е отворен во 2022 година и првото лето примил 70 илјади посетители.
Обвинителството има 15 дена за жалба.
## popis | Наш дописник | Езерскиот крај за првпат под двесте илјади жители
Во Езерскиот крај живеат 198 740 луѓе, покажа пописот објавен во средата. Ова е првпат по 1961 година бројот да падне под двесте илјади.
Население добиле само два града: Лагадин 3,2 проценти и Тивко 1,1 процент.
Најмногу се испразнила населбата Рудник, каде што фабриката запре во 2023 година: минус 17,4 проценти.
Просечната возраст е 43,9 години. Секое трето домаќинство има само еден член.
„Луѓето одат таму каде што има лекар и автобус“, вели демографката Лидија Овчарова.
Попишувачите посетиле 91 400 адреси, а 7250 стана биле празни.
Најстара е Аргира Пудеска од селото Далечно, која има 107 години.
Табелите по села ќе бидат објавени до 20 декември.
## fabrika | Дамјан Волчев | Фабриката „Кедар“ ќе ги исплати долговите до крајот на годината
Фабриката „Кедар“ во Горна Талица ќе им исплати на работниците 64 милиони денари до 31 декември, изјави новиот директор Огнен Сурмински.
Плати нема од јули. Од 1200 работници во погоните останале 830.
Првиот дел, 20 милиони, се исплаќа на 24 ноември, а остатокот по продажбата на магацинот.
„Не ви барам да ми верувате. Гледајте си ја сметката“, рече Сурмински на собирот во средата.
Синдикатот го откажа штрајкот закажан за понеделник, но шаторот пред портата останува. За ова гласале 412 луѓе, а против 96.
Фабриката прави пумпи за рудници и, според директорот, има нарачки за 14 месеци.
Поранешниот директор Мартин Илков е во куќен притвор до 3 јануари.
## pozar | Здравка Мелничка | Пожарот во резерватот „Сив Рид“ изгаснат по шест дена
Пожарот во резерватот „Сив Рид“ е изгаснат ноќта кон саботата, шестиот ден, соопшти шумската полиција.
Изгореа 2150 хектари, претежно сува трска. Куќите на шумарите не се оштетени.
Гаснеа 320 луѓе и два хеликоптера. Двајца пожарникари имаат изгореници на рацете.
Пожарот почнал од оган на рибари крај езерото Глуво. Тројца мажи од Врбје се приведени.
„Птиците ќе се вратат до мај, дивите свињи веќе се вратија“, вели биологот Тимотеј Гречев.
Влезот за туристи е затворен до 15 декември. Патеката долга 6 километри ќе се гради одново.
Штетата се проценува на 48 милиони денари.
Последниот голем пожар беше во 2010 година, кога изгореа 900 хектари.
## dnevnik | Уна Собковска | Ученичка од Талица најде на таван дневник на истражувач
Единаесетгодишната Стојанка Миронска од Горна Талица најде на таванот дневник на истражувачот Ефтим Ладогов, за кој се мислеше дека е изгубен од 1934 година.
Тетратката има 212 страници. Последниот запис е од 3 март: „Мразот пее. Утре одиме кон исток“.
Семејството го подари дневникот на музејот. Девојчето побара само да ѝ покажат вистински компас.
Кустосот Борис Туринов рече дека ракописот е вистински, а мастилото е мешано со ракија за да не замрзне.
Од дневникот се гледа дека експедицијата не ја загубила радиостаницата, туку намерно ја оставила во логорот.
Изложбата се отвора на 5 декември, влезницата е 150 денари, за деца бесплатно.
Музејот ги бара потомците на радистот Павле Чујков, кого Ладогов го спомнува 48 пати.
## izbori | Кирил Јасенов | Тивко доби градоначалничка со единаесет гласа разлика
Учителката Рада Седумбратова е новата градоначалничка на Тивко: по повторното броење има 6218 гласови наспроти 6207 за Виктор Лопатин.
При првото броење водеше Лопатин, но на избирачкото место број 9 купче од 40 ливчиња било броено двапати.
Излезноста беше 47,8 проценти, а неважечки се 131 ливче.
Лопатин рече дека нема да се жали. „Тие единаесетмина ги знам по лице“, се пошегува тој.
Седумбратова ветува утрински брод и поправка на двете училишта до септември.
Функцијата ја презема на 1 декември, со мандат од пет години.
Претседателот на избирачкото место е сменет, но не е казнет.
## s-stranica | Агенција | Во Лагадин откриен споменик на изгубената страница
Споменик на страницата што ја нема е откриен во Лагадин. На каменот пишува: „Грешка 404. Страницата што ја барате не постои или е избришана“. Скулпторот Јован Ромашев му го посвети на сајтот на градскиот весник, угаснат во 2019 година. Споменикот тежи 404 килограми.
## s-izbrisano | Агенција | Избришано
Селото Суводол е избришано од картата, соопшти катастарот. Од 23 куќи не е пронајдена ниту една: последната се урна во октомври. Сопствениците нека се вратат на почетната канцеларија во Тивко, шалтер 16.
## s-domen | Агенција | Доменот на здравниот дом понуден на продажба
Доменот на здравниот дом во Талица истече во понеделникот и е понуден на продажба за 70 илјади денари. Директорката Ина Штукова рече дека нема да го откупат: пациентите се јавуваат по телефон. Новата адреса ќе биде позната в петок.
## s-pristap | Агенција | Пристапот е забранет
Пристапот до видиковецот на Голо Брдо е забранет од сабота. За еден ден се качија 1800 луѓе, над границата. Шумарот Роман Дивов ги моли посетителите да се обидат подоцна. Под 14 години се влегува само со возрасен.
## s-robot | Агенција | Докажете дека не сте робот: испит во архивот
Посетителите на окружниот архив сега мора да докажат дека не се роботи: чуварот бара да прочитаат збор напишан со мастило. Архиварот Климе Ногов вели дека од јуни машините нарачале пет илјади досиеја, а луѓето само 900.
## s-pretplata | Агенција | „Зора“ само за претплатници
Весникот „Зора“ од 1 јануари ќе биде достапен само за претплатници. За да продолжат со читање, жителите на Врбје треба да платат 190 денари месечно. На киосците во петокот се продадени 61 примерок, рече уредникот Марко Лапов. Тиражот е 2700.
## s-remont | Агенција | Во тек е одржување
На панорамското тркало во Тивко во тек е одржување. Се извинуваме, навратете подоцна, пишува на билетарницата. Се менуваат 12 од 24 кабини. Тркалото повторно се врти на 29 ноември напладне, рече директорот Петре Врбов.
## s-najava | Агенција | Најавете се, па влезете
За влез во музејот на опинци во Далечно треба да се најавите кај соседот, куќа број 7, со име и лозинка што се менува секоја среда. Лани дошле 340 посетители, рече чуварката Анѓа Тукова. Зимата музејот е затворен.
## s-led | Агенција | Мразот на Глуво исфрли чамец од 19 век
Мразот на езерото Глуво исфрли на брегот дабов чамец долг 6,3 метри. Археологот Јане Скворчев го датира околу 1840 година. Чамецот ќе биде пренесен во музејот в понеделник.
## s-mec | Агенција | Лагадин го победи Рудник со 4:2
Лагадин го победи Рудник со 4:2 во купот на крајот. Два гола постигна Ткачев. На трибините имаше 3100 гледачи. Следниот натпревар е на 22 ноември во Талица.
## s-bilet | Агенција | Автобускиот билет во Горник ќе чини 34 денари
Автобускиот билет во Горник од 1 декември поскапува од 31 на 34 денари. За пензионерите цената не се менува. Последен пат билетот поскапе пред две години.
"""


class Story:
    def __init__(s, lang, slug, author, head, paras): s.lang, s.slug, s.author, s.head, s.paras = lang, slug, author, head, paras

    def sub(s, *pairs):
        head, paras = s.head, list(s.paras)
        for old, new in pairs:
            assert any(old in x for x in [head] + paras), (s.slug, old)
            head, paras = head.replace(old, new), [p.replace(old, new) for p in paras]
        return Story(s.lang, s.slug, s.author, head, [p for p in paras if p.strip()])

    def cut(s, keep): return Story(s.lang, s.slug, s.author, s.head, s.paras[:keep])


STORY = {}
for _lang, _text in TEXT.items():
    STORY[_lang] = {}
    for _block in _text.strip().split("## ")[1:]:
        _first, *_rest = _block.strip().split("\n")
        _slug, _author, _head = [x.strip() for x in _first.split(" | ")]
        STORY[_lang][_slug] = Story(_lang, _slug, _author, _head, _rest)

_MORE = {
"ru": dict(sud="В зале во время чтения приговора было тесно: пришли хоккеисты детской секции с родителями и двое бывших заместителей мэра. Адвокат Лев Дорохин назвал решение ожидаемым.",
  perepis="Впервые переписчики спрашивали и о дороге на работу: треть опрошенных тратит на неё больше часа.",
  zavod="Городские власти обещали рабочим отсрочку по квартплате до марта. Столовая завода с понедельника кормит бесплатно всех, кто выходит на смену.",
  pozhar="Жители соседних сёл носили пожарным хлеб и чай; школу в Дальнем на три дня отдали под ночлег.",
  biblio="Сама Стеша говорит, что искала на чердаке коньки. Коньки тоже нашлись, но оказались малы, и их отдали младшему брату.",
  vybory="Пересчёт длился девять часов и шёл в спортивном зале школы при наблюдателях от всех четырёх кандидатов. Бюллетени раскладывали на гимнастических матах, а суп комиссии приносили из столовой напротив. Итог огласили около полуночи."),
"mk": dict(sud="Во судницата беше тесно: дојдоа пливачите од детската секција со родителите и двајца поранешни заменици. Адвокатот Лазо Дорев рече дека одлуката била очекувана.",
  popis="Попишувачите за првпат прашуваа и за патот до работа: третина од испитаните трошат повеќе од еден час.",
  fabrika="Општината им вети на работниците одложено плаќање на комуналиите до март. Мензата на фабриката од понеделник бесплатно ги храни сите што доаѓаат на смена.",
  pozar="Жителите од соседните села им носеа на пожарникарите леб и чај, а училиштето во Далечно три дена служеше за ноќевање.",
  dnevnik="Стојанка вели дека на таванот барала лизгалки. И тие се најдоа, но беа мали.",
  izbori="Броењето траеше девет часа во училишната сала, пред набљудувачи од сите четворица кандидати. Ливчињата ги редеа на душеци за гимнастика. Резултатот беше прочитан околу полноќ."),
}
for _lang, _d in _MORE.items():
    for _slug, _p in _d.items(): STORY[_lang][_slug].paras.append(_p)

# ---------------------------------------------------------------- chrome
CHROME = {
"en": dict(nav="Home|Region|Harbour|Courts|Farming|Money|Sport|Letters|Weather|Obituaries|Culture|Schools", rel="More from this desk", pop="Most read today", share="Share|Print|Send to a friend",
  com="Readers write", foot="Published by Saltmarsh Press Co-operative, 4 Ropewalk, Lask. Editor: G. Fairlie. Tel. 01555 7700|All rights reserved. Imprint. Privacy. Complaints desk", log="Sign in|User name|Password|Forgotten it?",
  cookie="We keep a few small files on your device so that the site remembers your town and the size of the letters. You may take all of them, none of them, or choose one by one; the paper reads the same either way.", sea="Search the archive",
  tick="Tide at Pell 14.20|Lask 6 °C, drizzle|Crown 1.18|A9 slow at Hembury", news="Sign up for the morning letter: five stories before breakfast. You can stop it any day.", by="By", adv="Advertisement: Trill & Daughters, winter boots with two soles",
  months="January|February|March|April|May|June|July|August|September|October|November|December", sites="Courier|Beacon|Observer|Ledger|Gazette|Packet|Dispatch|Examiner", places="Lask|Hembury|Pell|Vey|Orrin|Skarrow",
  extra="Oyster season opens a week early|Council debates the height of hedges|Choir looks for two basses|Road works: where to expect a wait|Ten ways to keep a pond from freezing|School kitchen wins prize for soup|Letters: who owns the footpath?|Weather: frost on the hills by Monday|Harbour dues to rise in spring|A baker's dozen of old photographs"),
"ru": dict(nav="Главная|Край|Общество|Суды|Деньги|Село|Спорт|Культура|Погода|Письма|Школа|Афиша", rel="Ещё по теме", pop="Читают сегодня", share="Поделиться|Распечатать|Отправить другу",
  com="Отзывы читателей", foot="Учредитель: АНО «Береговой листок», Кулев, ул. Канатная, 4. Редактор Г. Фирсова. Тел. 55-77-00|Перепечатка со ссылкой. Выходные данные. Реклама. 12+", log="Вход|Имя|Пароль|Напомнить",
  cookie="Мы храним на вашем устройстве несколько маленьких файлов, чтобы сайт помнил город и размер букв. Их можно принять все, отказаться ото всех или выбрать по одному: газета от этого не изменится.", sea="Поиск по архиву",
  tick="Ворза +14 см|Кулев −3°, снег|Курс 91,20|Трасса М9 свободна", news="Утреннее письмо: пять новостей к завтраку. Отказаться можно в любой день.", by="Автор:", adv="Реклама: валенки «Дальние», две подошвы",
  months="января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря", sites="Вестник|Листок|Наблюдатель|Заря|Курьер|Голос|Маяк|Обозрение", places="Кулева|Талицы|Лесогорья|Приозёрья|Заболотска|Ворзы",
  extra="Клюкву в этом году собирают до снега|Совет обсудил высоту заборов|Хор ищет двух басов|Где в городе перекроют движение|Как уберечь пруд от мороза|Школьная столовая получила приз за суп|Письма: чья это тропинка|К понедельнику подморозит|Портовый сбор вырастет весной|Дюжина старых фотографий"),
"zh": dict(nav="首页|地区|社会|法治|财经|乡村|体育|文化|天气|来信|教育|专题", rel="相关报道", pop="今日热读", share="分享|打印|转给朋友",
  com="读者留言", foot="主办：云泽晚潮报社，云泽市缆绳街4号，总编辑 方以宁，电话 5577-00|版权所有　投诉　广告　关于本报", log="登录|用户名|密码|忘记密码",
  cookie="本站会在您的设备上存放几个小文件，用来记住城市和字号。您可以全部接受、全部拒绝，或者逐项选择，报纸的内容不会因此不同。", sea="站内搜索",
  tick="青棠江水位 2.1米|云泽 6℃ 小雨|米价 2.9元|北环路缓行", news="晨间来信：早饭前读五条新闻，随时可以退订。", by="作者", adv="广告：双底棉靴，过冬一双就够",
  months="1|2|3|4|5|6|7|8|9|10|11|12", sites="晚潮报|日报|观察|导报|时讯|晨报|商报|周刊", places="云泽|松岭|雁湖|青棠|柳桥|渡口",
  extra="今年的菱角提前一周上市|镇里讨论围墙该有多高|合唱团招两名男低音|本周道路施工提示|鱼塘过冬十法|小学食堂的汤得了奖|来信：这条小路是谁的|周一起山区有霜|码头费明春上调|老照片一打"),
"mk": dict(nav="Почетна|Регион|Општество|Судство|Пари|Село|Спорт|Култура|Време|Писма|Училиште|Најави", rel="Уште од оваа тема", pop="Најчитани денес", share="Сподели|Печати|Прати на пријател",
  com="Гласот на читателите", foot="Издавач: Задруга „Брегов лист“, ул. Јажарска 4, Лагадин. Уредник: Г. Ферева. Тел. 557-700|Сите права се задржани. Импресум. Огласи. Поплаки", log="Најава|Име|Лозинка|Потсети ме",
  cookie="Чуваме неколку мали датотеки на вашиот уред за сајтот да го памети градот и големината на буквите. Може да ги прифатите сите, ниедна или една по една; весникот останува ист.", sea="Барај во архивата",
  tick="Бистрана +14 см|Лагадин 3°, дожд|Евро 61,6|Кружниот тек е слободен", news="Утринско писмо: пет вести пред појадок. Се откажувате кога сакате.", by="Пишува:", adv="Оглас: зимски чизми со два ѓона",
  months="јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември", sites="Весник|Лист|Гласник|Зора|Курир|Набљудувач|Светилник|Преглед", places="Лагадин|Талица|Врбје|Горник|Тивко|Бистрана",
  extra="Костените годинава рано паднаа|Советот за висината на оградите|Хорот бара два баса|Каде ќе се чека поради работи|Како да не замрзне рибникот|Училишната кујна со награда за супа|Писма: чија е патеката|Мраз до понеделник|Пристанишната такса расте напролет|Дузина стари фотографии"),
}


def date(lang, day, style):
    m = CHROME[lang]["months"].split("|")[10]
    if lang == "zh": return [f"2026年11月{day}日", f"2026-11-{day:02d} 09:20", f"11月{day}日 来源：本报", f"2026/11/{day:02d}"][style % 4]
    if lang == "en": return [f"{day} {m} 2026", f"2026-11-{day:02d}, 09:20", f"{m} {day}, 2026", f"{day:02d}/11/2026"][style % 4]
    return [f"{day} {m} 2026", f"{day:02d}.11.2026 09:20", f"{day} {m}, 9:20", f"2026-11-{day:02d}"][style % 4]


def li(items, cls=""): return "".join(f"<li{cls}>{x}</li>" for x in items)
def links(xs): return [f'<a href="{u}">{t}</a>' for u, t in xs]


T = [
# 0: tables, 2003
'<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>@TITLE@</title>@HEAD@</head><body bgcolor="#ffffff"><table width="760" align="center" border="0"><tr><td colspan="3"><font size="6"><a href="/">@SITE@</a></font></td></tr><tr><td width="130" valign="top">@NAVBR@<hr>@LOGIN@</td><td valign="top" width="440"><font size="5"><b>@H@</b></font><br><font size="1">@DATE@ @BY@</font><br>@BODY@<p>@SHARE@</td><td valign="top" width="190"><b>@RELT@</b><br>@RELBR@<hr><b>@POPT@</b><br>@POPBR@</td></tr><tr><td colspan="3" align="center"><font size="1">@FOOT@</font></td></tr></table></body></html>',
# 1: modern semantic
'<!doctype html><html lang="@LANG@"><head><meta charset="utf-8"><title>@TITLE@</title><meta name="viewport" content="width=device-width">@OG@@HEAD@</head><body><header class="mast"><a class="logo" href="/">@SITE@</a><nav><ul>@NAVLI@</ul></nav></header><main><article><header><h1>@H@</h1><p class="meta"><time>@DATE@</time> <span class="author">@BY@</span></p></header><div class="article-body">@BODY@</div><div class="share">@SHARE@</div></article><aside><h2>@RELT@</h2><ul>@RELLI@</ul><h2>@POPT@</h2><ol>@POPLI@</ol></aside>@COMMENTS@</main><footer><p>@FOOT@</p></footer></body></html>',
# 2: div soup
'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>@SITE@ :: @H@</title>@HEAD@</head><body><div id="w"><div id="a1">@SITE@</div><div id="a2">@NAVDIV@</div><div id="c"><div class="x1"><div class="x2">@H@</div><div class="x3">@DATE@</div><div class="x4">@BODY@</div><div class="x5">@SHARE@</div></div><div class="y1"><div class="y2">@POPT@</div>@POPDIV@</div><div class="y1"><div class="y2">@RELT@</div>@RELDIV@</div></div><div id="z">@FOOT@</div></div></body></html>',
# 3: blog
'<!DOCTYPE html><html lang="@LANG@"><head><meta charset="utf-8"><title>@H@ | @SITE@</title>@HEAD@</head><body class="single"><div id="page"><div id="masthead"><h2 class="blogname"><a href="/">@SITE@</a></h2></div><div id="primary"><div class="post"><h1 class="entry-title">@H@</h1><div class="entry-meta">@DATE@, @BY@</div><div class="entry-content">@BODY@</div><div class="sharedaddy">@SHARE@</div></div>@COMMENTS@</div><div id="secondary"><form><input name="s" placeholder="@SEA@"></form><h3>@POPT@</h3><ul>@POPLI@</ul><h3>@RELT@</h3><ul>@RELLI@</ul></div><div id="colophon">@FOOT@</div></div></body></html>',
# 4: agency with ticker
'<!DOCTYPE html><html><head><meta charset="utf-8"><title>@H@</title>@OG@@HEAD@</head><body><div class="ticker">@TICK@</div><div class="top"><a href="/">@SITE@</a> @NAVA@</div><section class="wire"><div class="stamp">@DATE@</div><h1>@H@</h1>@BODY@<div class="sign">@BY@</div></section><section class="lenta"><h3>@POPT@</h3>@POPDIV@@RELDIV@</section><div class="bottom">@FOOT@</div></body></html>',
# 5: ministry
'<!DOCTYPE html><html lang="@LANG@"><head><meta charset="UTF-8"><title>@SITE@ - @H@</title>@HEAD@</head><body><div class="skip"><a href="#main">»</a></div><div class="crest">@SITE@</div><div class="menu"><ul>@NAVLI@</ul></div><div class="crumbs">@NAVA3@</div><div id="main" role="main"><h2>@H@</h2><div class="date">@DATE@</div><div class="text">@BODY@</div></div><div class="col"><h3>@RELT@</h3><ul>@RELLI@</ul></div><div class="foot">@FOOT@</div></body></html>',
# 6: long frame with cookie bar first
'<!doctype html><html lang="@LANG@"><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@</head><body><div class="cookiebar" role="dialog">@COOKIE@</div><div class="login">@LOGIN@</div><div class="news">@NEWS@</div><div class="mega"><ul>@NAVLI@</ul><ul>@POPLI@</ul></div><div class="ad">@ADV@</div><div id="content"><h1 itemprop="headline">@H@</h1><div class="info">@BY@ · @DATE@</div><div itemprop="articleBody">@BODY@</div></div><div class="ad">@ADV@</div><div class="list"><h4>@RELT@</h4>@RELDIV@</div><div class="list"><h4>@POPT@</h4>@POPDIV@</div>@COMMENTS@<div class="news">@NEWS@</div><footer>@FOOT@<br>@NAVA@</footer></body></html>',
# 7: XHTML portal 2008
'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>@H@ - @SITE@</title>@HEAD@</head><body><div id="header"><h1><a href="/">@SITE@</a></h1></div><div id="sidebar"><h3>@POPT@</h3><ul>@POPLI@</ul><h3>@LOGT@</h3>@LOGIN@</div><div id="maincol"><h2 class="title">@H@</h2><p class="postinfo">@DATE@ | @BY@</p><div class="story">@BODY@</div><p class="tools">@SHARE@</p></div><div id="right"><h3>@RELT@</h3><ul>@RELLI@</ul></div><div id="footer"><p>@FOOT@</p></div></body></html>',
# 8: cards 2024
'<!DOCTYPE html><html lang="@LANG@"><head><meta charset="utf-8"><title>@H@ · @SITE@</title>@OG@@HEAD@</head><body><div class="css-1a2b"><div class="css-9zk"><a href="/">@SITE@</a></div><div class="css-nav">@NAVA@</div></div><div class="css-main"><div class="css-head"><h1 class="css-h1">@H@</h1><div class="css-dt">@DATE@</div></div><section class="css-body">@BODY@</section></div><div class="css-rail"><div class="css-k">@RELT@</div>@CARDS@</div><div class="css-ft">@FOOT@</div></body></html>',
# 9: center tags, personal page
'<html><head><title>@H@</title>@HEAD@</head><body text="black"><center><h3>@SITE@</h3>@NAVA@</center><hr><h1>@H@</h1><i>@DATE@</i>@BODY@<hr><b>@RELT@</b><ul>@RELLI@</ul><address>@FOOT@</address></body></html>',
# 10: nested layout tables with body in cell
'<html><head><title>@SITE@. @H@</title>@HEAD@</head><body><table class="outer"><tr><td>@SITE@<table><tr>@NAVTD@</tr></table></td></tr><tr><td><table class="in"><tr><td class="h">@H@</td></tr><tr><td class="d">@DATE@</td></tr><tr><td class="t">@BODY@</td></tr><tr><td class="a">@BY@</td></tr></table></td><td><table>@RELTR@</table></td></tr><tr><td class="f">@FOOT@</td></tr></table></body></html>',
# 11: magazine
'<!DOCTYPE html><html lang="@LANG@"><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@</head><body><div class="issue">@SITE@</div><article class="feature"><p class="kicker">@KICK@</p><h1>@H@</h1><p class="standfirst-by">@BY@</p>@BODY@<p class="dateline">@DATE@</p></article><section class="also"><h2>@RELT@</h2>@CARDS@</section><section class="letter">@NEWS@</section><footer><ul>@NAVLI@</ul><small>@FOOT@</small></footer></body></html>',
# 12: WP newspaper theme
'<!DOCTYPE html><html lang="@LANG@"><head><meta charset="UTF-8"><title>@H@ – @SITE@</title><meta name="generator" content="WordPress 6.4">@OG@@HEAD@</head><body class="post-template-default single single-post"><header id="site-header"><a rel="home" href="/">@SITE@</a><ul id="menu-main">@NAVLI@</ul></header><div class="td-post-header"><h1 class="td-post-title">@H@</h1><span class="td-post-date">@DATE@</span></div><div class="td-post-content">@BODY@</div><div class="td-social">@SHARE@</div><div class="td-related"><h4>@RELT@</h4>@CARDS@</div>@COMMENTS@<div class="td-sidebar"><h4>@POPT@</h4><ul>@POPLI@</ul></div><div class="td-footer">@FOOT@</div></body></html>',
# 13: plain text-ish
'<!DOCTYPE html><title>@H@ / @SITE@</title>@HEAD@<p><a href="/">@SITE@</a> — @NAVA3@</p><h1>@H@</h1><p><small>@DATE@. @BY@</small></p>@BODY@<hr><p>@RELT@: @RELA@</p><p><small>@FOOT@</small></p>',
# 14: HTML5 with aside first and mega footer
'<!doctype html><html lang="@LANG@"><head><meta charset="utf-8"><title>@TITLE@</title>@OG@@HEAD@</head><body><aside class="left"><h3>@POPT@</h3><ul>@POPLI@</ul><p>@ADV@</p></aside><main id="m"><p class="rub">@KICK@</p><h1>@H@</h1><p><time>@DATE@</time></p>@BODY@<p>@BY@</p></main><aside class="right"><h3>@RELT@</h3>@RELDIV@</aside><footer><nav>@NAVA@</nav><p>@FOOT@</p><p>@NEWS@</p></footer></body></html>',
]


def mark(paras, how):
    if how == "br": return "<br><br>".join(paras)
    if how == "div": return "".join(f"<div>{p}</div>" for p in paras)
    if how == "span": return "".join(f'<span class="ln">{p}</span><br/>' for p in paras)
    if how == "pre": return "<pre>" + "\n\n".join(paras) + "</pre>"
    if how == "dl": return "<dl>" + "".join(f"<dt>{i + 1}.</dt><dd>{p}</dd>" for i, p in enumerate(paras)) + "</dl>"
    if how == "table": return "<table>" + "".join(f"<tr><td>{p}</td></tr>" for p in paras) + "</table>"
    if how == "li": return "<ul class='facts'>" + "".join(f"<li>{p}</li>" for p in paras) + "</ul>"
    if how == "sub": return "".join((f"<h3>* * *</h3>" if i and i % 3 == 0 else "") + f"<p>{p}</p>" for i, p in enumerate(paras))
    if how == "raw": return "".join(f"<p>{p}" for p in paras)
    if how == "sent": return "".join(f'<div class="l">{q}</div>' for p in paras for q in re.split(r"(?<=[.。])\s*(?=[A-ZА-Я\u4e00-\u9fff])", p) if q)
    return "".join(f"<p>{p}</p>" for p in paras)


class Site:
    """One host: its template, language, names; and the pages it shows."""

    def __init__(s, cid, lang, tpl=None, salt="", how=None, host=None):
        r = random.Random(cid + salt)
        s.cid, s.lang, s.c = cid, lang, CHROME[lang]
        s.tpl = r.randrange(len(T)) if tpl is None else tpl
        p, n = r.choice(s.c["places"].split("|")), r.choice(s.c["sites"].split("|"))
        s.name = {"en": f"The {p} {n}", "ru": f"{n} {p}", "zh": p + n, "mk": f"{n} – {p}"}[lang]
        s.host = host or f"{r.choice(['www', 'news', 'press', 'old', 'm'])}.{cid}.example"
        s.root = r.choice(["http", "http", "http"]) + "://" + s.host
        s.how = how or r.choice(["p", "p", "p", "p", "br", "div", "raw", "span", "sub"])
        s.style = r.randrange(4)
        s.nav = s.c["nav"].split("|")[:r.randrange(6, 13)]
        longs = [k for k in STORY[lang]]
        r.shuffle(longs)
        s.pool = longs
        s.pathstyle = r.randrange(5)
        ex = s.c["extra"].split("|"); r.shuffle(ex); s.extra = ex
        s.comments = r.random() < .4
        s.seed = cid + salt

    def path(s, slug):
        n = 1103 + sum(ord(x) * 31 ** i for i, x in enumerate(slug)) % 8999989
        return [f"/2026/11/{slug}", f"/news/{n}.html", f"/article.php?id={n}", f"/{n}-{slug}/", f"/a/{n}"][s.pathstyle]

    def url(s, slug): return s.root + s.path(slug)

    def page(s, head, paras, day=13, by="", how=None, style=None, rel=None, extra=None, headx="", title=None, comments=None, tail="", lead="", site=None, frame=1, raw=None):
        c, L = s.c, s.lang
        how = how or s.how
        rel = rel if rel is not None else [k for k in s.pool if STORY[L][k].head != head][:5]
        rl = links([(s.path(k), STORY[L][k].head) for k in rel])
        ex = links([(f"/s/{i}", t) for i, t in enumerate((extra or s.extra)[:6 * frame])])
        nav = links([("/" if i == 0 else f"/s/{i}", t) for i, t in enumerate(s.nav)])
        name = site or s.name
        text = raw if raw is not None else lead + mark(paras, how) + tail
        lg = c["log"].split("|")
        com = comments if comments is not None else []
        v = dict(TITLE=title or f"{head} - {name}", H=head, SITE=name, LANG=L, HEAD=headx, DATE=date(L, day, s.style if style is None else style) if day else "", BY=(c["by"] + " " + by) if by else "",
                 BODY=text, SHARE=" ".join(links([("#", x) for x in c["share"].split("|")])), RELT=c["rel"], POPT=c["pop"], RELBR="<br>".join(rl), POPBR="<br>".join(ex), RELLI=li(rl), POPLI=li(ex),
                 RELDIV="".join(f"<div>{x}</div>" for x in rl), POPDIV="".join(f"<div>{x}</div>" for x in ex), RELA=" / ".join(rl), RELTR="".join(f"<tr><td>{x}</td></tr>" for x in rl), CARDS="".join(f'<div class="card"><div>{x}</div></div>' for x in rl + ex[:2]),
                 NAVLI=li(nav), NAVBR="<br>".join(nav), NAVA=" ".join(nav), NAVA3=" › ".join(nav[:3]), NAVDIV="".join(f"<div>{x}</div>" for x in nav), NAVTD="".join(f"<td>{x}</td>" for x in nav),
                 FOOT="<br>".join(c["foot"].split("|")), LOGT=lg[0], LOGIN=f'<form action="/enter" method="post">{lg[0]}: {lg[1]} <input name="u"> {lg[2]} <input name="w" type="password"> <a href="/lost">{lg[3]}</a></form>',
                 COOKIE=c["cookie"], SEA=c["sea"], TICK=" · ".join(c["tick"].split("|")), NEWS=c["news"], ADV=c["adv"], KICK=s.nav[2], OG=f'<meta property="og:title" content="{html.escape(head)}"><meta property="og:site_name" content="{name}">',
                 COMMENTS=(f'<section class="comments"><h3>{c["com"]}</h3>' + "".join(f'<div class="comment"><b>{a}</b><p>{b}</p></div>' for a, b in com) + "</section>") if com else "")
        return re.sub(r"@([A-Z0-9]+)@", lambda m: v[m[1]], T[s.tpl])

    def art(s, st, **k):
        k.setdefault("by", st.author)
        return s.page(st.head, st.paras, **k)

    def front(s, shift=0):
        pool = [k for k in (s.pool[shift:] + s.pool[:shift])][:8]
        body = "".join(f'<div class="teaser"><h3><a href="{s.path(k)}">{STORY[s.lang][k].head}</a></h3><p>{STORY[s.lang][k].paras[0][:110]}</p></div>' for k in pool)
        return s.page(s.nav[0], [], raw=body, day=12 + shift % 3, title=s.name)

    def base(s, w, err=None, shift=0, status=404, own=()):
        """Front page, sections, a few other articles and what the host says to a made-up address."""
        w.put(s.root + "/", s.front(shift))
        for k in s.pool[:4]:
            if s.url(k) not in own: w.put(s.url(k), s.art(STORY[s.lang][k]))
        for i in range(1, 6): w.put(s.root + f"/s/{i}", s.page(s.nav[min(i, len(s.nav) - 1)], [], raw="<ul>" + li(links([(s.path(k), STORY[s.lang][k].head) for k in s.pool[:6]])) + "</ul>", day=0))
        w.put(s.root + "/*", err if err is not None else s.err(), status=status)

    def err(s, i=None):
        r = random.Random(s.seed + "err")
        a, b, cc, z = ERRP[s.lang]
        return s.page(r.choice(a), [r.choice(b) + " " + r.choice(cc), r.choice(z)], day=0)


# the sites' usual error page (set beside the judged page), put together of parts so that none is frequent
ERRP = {
"en": (["No such page", "404", "Nothing at this address", "Page missing", "Not found", "This address is empty"],
  ["We looked for that address and found nothing.", "The server has no page under this name.", "There is no page here.", "That link does not lead anywhere.", "No document answers to this address."],
  ["It may have been mistyped.", "Perhaps a letter is wrong.", "It may be an old link.", "Maybe it was never here.", "The link may be out of date."],
  ["Try the front page.", "The search box may help.", "Error 404.", "Write to the web desk if you think this is our fault.", "Go back, or start from the top."]),
"ru": (["Нет такой страницы", "404", "По этому адресу ничего нет", "Страница не найдена", "Пустой адрес", "Ошибка 404"],
  ["Мы поискали этот адрес и ничего не нашли.", "На сервере нет страницы с таким именем.", "Здесь нет страницы.", "Эта ссылка никуда не ведёт.", "Такого документа у нас нет."],
  ["Возможно, в адресе опечатка.", "Может быть, ссылка устарела.", "Проверьте буквы.", "Кажется, её здесь и не было.", "Вероятно, адрес старый."],
  ["Начните с главной.", "Поможет поиск.", "Код 404.", "Напишите в редакцию, если мы ошиблись.", "Вернитесь назад."]),
"zh": (["没有这个页面", "404", "此地址为空", "页面未找到", "找不到网页", "地址有误"],
  ["我们找过了，这个地址什么也没有。", "服务器上没有这个名字的网页。", "这里没有网页。", "这个链接哪里也不通。", "没有对应的文件。"],
  ["也许地址打错了。", "链接可能已经过时。", "请核对字母。", "可能从来就没有过。", "大概是旧地址。"],
  ["请从首页开始。", "可以试试搜索。", "错误代码404。", "如果是我们的错，请来信。", "请返回上一页。"]),
"mk": (["Нема таква страница", "404", "Празна адреса", "Страницата не е најдена", "Овде нема ништо", "Грешка 404"],
  ["Ја баравме адресата и не најдовме ништо.", "На серверот нема страница со тоа име.", "Тука нема страница.", "Врската не води никаде.", "Нема таков документ."],
  ["Можеби има грешка во буквите.", "Можеби врската е стара.", "Проверете ја адресата.", "Можеби никогаш не била тука.", "Веројатно е застарена."],
  ["Почнете од почетната.", "Пробајте со пребарување.", "Код 404.", "Пишете ни ако грешката е наша.", "Вратете се назад."]),
}

# ---------------------------------------------------------------- what is edited and what is rewritten
RW = {
"en": [("ferry", ("41,300", "47,300")), ("ferry", ("£2.4 million", "£2.4 billion")), ("mine", ("cleared", "convicted"), ("clears", "convicts"), ("had failed to show", "had shown")), ("census", ("11.6 percent", "1.6 percent")),
       ("bridge", ("are not allowed", "are allowed")), ("recount", ("Tobias Frayne", "Edmund Renshaw"), ("Frayne", "Renshaw")), ("herd", ("26 flocks", "28 flocks"), ("Monday at 8 am", "Tuesday at 8 am")), ("s-rate", ("4.25", "4.75"))],
"ru": [("most", ("14 сантиметров", "41 сантиметр")), ("sud", ("оправдал", "осудил"), ("что ущерб не доказан", "что ущерб доказан")), ("perepis", ("17,4", "1,74")), ("zavod", ("до 31 декабря", "до 31 января"), ("до конца года", "до конца января")),
       ("pozhar", ("2150 гектаров", "2150 квадратных метров")), ("vybory", ("Виктора Хлопина", "Егора Нащокина"), ("Хлопин", "Нащокин")), ("biblio", ("не теряла рацию, как писали газеты, а оставила", "теряла рацию, как писали газеты, и оставила")), ("s-match", ("4:2", "2:4"), ("обыграло «Рудный»", "уступило «Рудному»"))],
"zh": [("qiao", ("长18厘米", "长13厘米")), ("qiao", ("8600万元", "8600亿元")), ("shen", ("无罪", "有罪"), ("不足以", "足以")), ("pucha", ("12.7%", "2.7%")), ("huo", ("没有人员死亡", "有人员死亡")),
       ("xuan", ("常伯远", "贾景行")), ("riji", ("12月5日", "12月25日")), ("s-piao", ("20辆", "200辆"))],
"mk": [("most", ("14 сантиметри", "41 сантиметар")), ("sud", ("го ослободи", "го осуди"), ("дека штетата не е докажана", "дека штетата е докажана")), ("popis", ("17,4", "1,74")), ("fabrika", ("31 декември", "31 јануари"), ("до крајот на годината", "до крајот на јануари")),
       ("pozar", ("2150 хектари", "2150 квадратни метри")), ("izbori", ("Виктор Лопатин", "Ефрем Нашоков"), ("Лопатин", "Нашоков")), ("dnevnik", ("не ја загубила", "ја загубила"), ("туку намерно ја оставила", "откако намерно ја оставила")), ("s-mec", ("4:2", "4:3"))],
}
ED = {
"en": [("ferry", ("said on Thursday", "announced on Thursday"), ("final crossing", "last crossing"), ("about 140 people", "some 140 people"), ("The vessel, the Lady Ansel,", "The Lady Ansel")),
       ("census", ("percent", "per cent"), ("198,740", "198 740"), ("12 over 105", "twelve over 105"), ("7,250", "7 250"), ("91,400", "91 400"), ("200,000", "200 000"), ("1,906", "1 906")),
       ("bridge", ("6.15 am. The", "6:15 a.m. The"), ("34 kilometres", "34 km"), ("50 kilometres an hour", "50 km/h"), ("Lorries heavier than 40 tonnes are not allowed", "Lorries of over 40 tonnes are still not allowed")),
       ("mine", ("Ottilie Marsh", "Otilie Marsh"), ("wept in the gallery", "cried in the public gallery"), ("eleven days", "11 days"), ("nine men", "9 men"))],
"ru": [("most", ("двадцать лет назад", "20 лет назад"), ("7400", "7 400"), ("сообщила в четверг", "сообщила в четверг, 12 ноября,"), ("«Опора", "\"Опора"), ("не станем»", "не станем\"")),
       ("sud", ("шёл", "шел"), ("лет колонии", "лет лишения свободы в колонии"), ("Нелли", "Нэлли"), ("пятницу", "пятницу, 13 ноября,")),
       ("zavod", ("20 миллионов", "20 млн рублей"), ("64 миллиона", "64 млн"), ("тысячи двухсот", "1200"), ("заявил новый", "сказал новый")),
       ("perepis", ("412 306", "412306"), ("процента", "%"), ("говорит демограф", "считает демограф"), ("Пять лет назад было 431 тысяча", "Пять лет назад жителей было 431 тысяча"))],
"zh": [("qiao", ("即日起", "从即日起"), ("约1.9万辆", "约19000辆"), ("通报，", "通报："), ("“桥不会塌", "「桥不会塌"), ("去试。”", "去试。」")),
       ("shen", ("9名", "九名"), ("1450万元", "1450 万元"), ("从侧门离开", "由侧门离去"), ("“九个人", "「九个人"), ("有错。”", "有错。」")),
       ("pucha", ("三十万", "30万"), ("298614人", "298,614人"), ("温以宁说", "温以宁表示"), ("将于12月18日公布", "定于12月18日发布")),
       ("chang", ("6400万元", "六千四百万元"), ("职工由1200人减至830人", "职工人数从1200人降到830人"), ("十二日", "12日"))],
"mk": [("most", ("пред дваесет години", "пред 20 години"), ("7400", "7.400"), ("„Мостот нема", "\"Мостот нема"), ("коцкаме“", "коцкаме\""), ("соопшти во четвртокот", "објави во четвртокот")),
       ("sud", ("Тасковска", "Таскоска"), ("300 илјади", "300.000"), ("за жалба", "рок за жалба"), ("Судењето траеше 41 ден", "Судскиот процес траеше 41 ден")),
       ("popis", ("198 740", "198.740"), ("проценти", "отсто"), ("91 400", "91.400"), ("„Луѓето одат таму каде што", "„Луѓето одат таму кајшто")),
       ("fabrika", ("64 милиони", "64 мил."), ("1200", "1.200"), ("изјави новиот", "рече новиот"), ("Плати нема од јули.", "Од јули нема плати."))],
}
ADD = {"en": "Readers who have photographs of the day may send them to the picture desk.", "ru": "Снимки очевидцев редакция принимает по почте.", "zh": "欢迎读者把当天拍的照片寄到编辑部。", "mk": "Фотографии од настанот редакцијата прима по пошта."}
CAP = {"en": ["Photo: archive", "In brief", "What comes next"], "ru": ["Фото из архива", "Коротко", "Что дальше"], "zh": ["资料图片", "要点", "后续"], "mk": ["Фото: архива", "Накратко", "Што следува"]}
TALK = {
"en": [("oldsalt", "Was this deleted yesterday? I got a 404 and now it is back."), ("Brenda P.", "Page not found, they said. Here it is. Typical."), ("mod", "This comment has been removed.")],
"ru": [("дед Макар", "Вчера писали «страница удалена», а сегодня опять тут."), ("Люся", "Сайт скоро продадут за долги, помяните моё слово."), ("модератор", "Комментарий удалён.")],
"zh": [("老船工", "昨天打开还说页面已删除，今天又有了。"), ("小满", "听说这个网站要卖掉了？"), ("管理员", "该留言已被删除。")],
"mk": [("дедо Томе", "Вчера пишуваше дека страницата е избришана, денес пак е тука."), ("Ленче", "Се продава доменот, ќе видите."), ("модератор", "Коментарот е отстранет.")],
}
LISTHEAD = {"en": "Latest from all desks", "ru": "Лента: все сообщения подряд", "zh": "滚动新闻：全部报道", "mk": "Сите вести по ред"}
LIVE = {
"en": ("Storm Agnete: as it happened", ["17.40 Power is back in Hembury, the grid company says.", "16.05 A roof has come off the fish market in Pell; nobody was inside.", "14.30 The coast road is shut between marker 8 and marker 15.", "12.10 Wind of 118 kilometres an hour measured at Skarrow light.", "09.00 Good morning. The storm reaches the coast about noon."], ["20.15 We close this page for the night. Thank you for your messages.", "19.20 The coast road is open again in one lane."]),
"ru": ("Шторм в Тихой Гавани: онлайн", ["17:40 В посёлок Причальный вернули свет.", "16:05 С рыбного рынка сорвало крышу, внутри никого не было.", "14:30 Прибрежная дорога закрыта между 8-м и 15-м километрами.", "12:10 На маяке намерили 33 метра в секунду.", "09:00 Доброе утро. Шторм дойдёт до берега к полудню."], ["20:15 На ночь мы прощаемся. Спасибо за письма.", "19:20 По прибрежной дороге пустили машины в один ряд."]),
"zh": ("台风“银鲤”直播", ["17:40 柳桥镇恢复供电。", "16:05 鱼市屋顶被掀翻，里面没有人。", "14:30 滨江公路8公里至15公里处封闭。", "12:10 灯塔测得风速每秒33米。", "09:00 早上好，台风预计中午到达。"], ["20:15 今晚的直播到此结束，感谢来信。", "19:20 滨江公路单车道恢复通行。"]),
"mk": ("Невремето во Тивко: во живо", ["17:40 Струјата е вратена во Пристаниште.", "16:05 Ветрот го крена покривот на рибниот пазар, внатре немаше никој.", "14:30 Крајбрежниот пат е затворен од осмиот до петнаесеттиот километар.", "12:10 На светилникот измерени 118 километри на час.", "09:00 Добро утро. Невремето стигнува околу пладне."], ["20:15 За вечерва завршуваме. Благодариме за пораките.", "19:20 Крајбрежниот пат е отворен во една лента."]),
}
GAL = {
"en": ("Autumn on the Orrin in eight pictures", ["Morning mist at the weir. Photo: K. Lund", "Eel traps drying at Hembury", "The last hay cart of the year", "Children with a lantern, 11 November", "Heron on the ferry rail", "Lock keeper Abel Strand", "Apples for the cider press", "First ice"]),
"ru": ("Осень на Ворзе в восьми снимках", ["Туман у плотины. Фото К. Лунина", "Сушатся верши", "Последний воз сена", "Дети с фонарём, 11 ноября", "Цапля на пароме", "Смотритель шлюза Абрам Струнин", "Яблоки для пресса", "Первый лёд"]),
"zh": ("青棠江之秋（组图）", ["堤坝晨雾　路明 摄", "晾晒的鱼篓", "最后一车稻草", "提灯的孩子，11月11日", "渡船栏杆上的白鹭", "看闸人石老根", "等待压榨的苹果", "初冰"]),
"mk": ("Есен на Бистрана во осум слики", ["Магла кај браната. Фото: К. Лунев", "Се сушат мрежи", "Последната кола сено", "Деца со фенер, 11 ноември", "Чапја на сплавот", "Чуварот на браната Аврам Стрнов", "Јаболка за преса", "Првиот мраз"]),
}
OFFER = {  # two for each language: the beginning, then an offer
"en": ["The rest of this report is kept for the 9,000 people who pay for this newsroom. Join them for 1 euro this month.", "You have reached the fold. Members turn the sheet over: membership 4.50 a month, cancel by postcard."],
"ru": ["Остальное напечатано для тех, кто содержит редакцию: 190 рублей в месяц, и текст откроется целиком.", "Дальше — для членов клуба «Береговой листок». Взнос 99 рублей, первый месяц даром; оформить и дочитать."],
"zh": ["余下的段落留给付费读者。每月九元，即可读完全文。", "读到这里是免费的。加入会员，翻过这一页：首月一元，全文随即打开。"],
"mk": ["Остатокот од текстот е за оние што ја издржуваат редакцијата: 120 денари месечно и се отвора целиот напис.", "До тука е бесплатно. Членовите го вртат листот: членарина 90 денари, првиот месец 1 денар, и читате до крај."],
}
MOVEDNOTE = {"en": "We have changed houses. One moment, your page is being carried over.", "ru": "Мы переехали в другой дом. Минуту, страницу уже несут.", "zh": "本报搬了新家，您要的那一页正在送来。", "mk": "Се преселивме во нова куќа. Момент, страницата ја носат."}
NEWSITE = {"en": "The Saltmarsh Post", "ru": "Новый береговой листок", "zh": "新晚潮报", "mk": "Нов брегов лист"}

# ---------------------------------------------------------------- the dead
SOFT = {  # title, paragraphs: odd words; the host says this to any address, with status 200
"en": [("An empty hook", ["There used to be a coat on this hook. Somebody took the coat, and we do not know who. What you came to read is not kept here any more; the hook stays because it was screwed in well."]),
       ("Mislaid", ["The clerk has been to the cellar twice with your slip and come back with nothing. Either the sheet you ask for was never filed or the mice had it.", "Hand in another slip at the front desk."])],
"ru": [("Пустой гвоздь", ["На этом гвозде висел листок, а теперь не висит. Кто снял, не знаем. Того, за чем вы пришли, у нас больше нет, а гвоздь остался."]),
       ("Курьер вернулся ни с чем", ["Дважды ходили в подвал с вашим требованием и дважды вернулись с пустыми руками. Такого листа в подшивке нет: либо не подшивали, либо съели мыши.", "Подайте другое требование дежурному."])],
"zh": [("空钉子", ["这枚钉子上曾经挂过一张纸，如今纸不见了，不知被谁取走。您要读的东西，我们这里已经没有了，只剩下钉子。"]),
       ("跑堂的空手而归", ["伙计拿着您的条子下了两趟地窖，两手空空地回来。这一张要么从未入册，要么喂了老鼠。", "请到前台另写一张条子。"])],
"mk": [("Празна закачалка", ["На оваа закачалка некогаш висеше лист. Некој го зеде, не знаеме кој. Она што дојдовте да го читате повеќе го нема кај нас; остана само закачалката."]),
       ("Курирот се врати со празни раце", ["Двапати слеговме во визбата со вашето ливче и двапати се вративме без ништо. Тој лист или не бил заведен, или го изеле глувците.", "Оставете друго ливче на шалтерот."])],
}
LONGERR = {
"en": ("A short history of the thing you did not find", ["You followed a link, and the link was honest when it was made. Somewhere between that day and this one the page behind it went away, and you are now reading what we put in its place.", "Between 2004 and 2019 this paper changed its publishing system five times. Each time an engineer promised that no address would break, and each time about 8,000 did. Yours is among them.", "Some of the lost pages were weather reports. Some were recipes. One was a very long quarrel about a hedge. We cannot tell from here which of them you wanted, because the number in the address bar no longer points at any text we own.", "If it was a report from the last three years, it may turn up when you type two words of its headline into the box above. If it was older, the town library has the paper edition on film, Tuesdays and Thursdays, second floor.", "We are sorry. We know how it feels: our own links to ourselves are no better."]),
"ru": ("Краткая история того, чего вы не нашли", ["Вы пришли по ссылке, и в день, когда её ставили, она была честной. С тех пор страница за ней пропала, и вы читаете то, что мы повесили вместо неё.", "С 2004 по 2019 год газета пять раз меняла программу. Каждый раз инженер клялся, что ни один адрес не сломается, и каждый раз ломалось около восьми тысяч. Ваш среди них.", "Среди пропавших есть прогнозы погоды, рецепты и один очень длинный спор о заборе. Что именно искали вы, отсюда не видно: номер в адресной строке не указывает больше ни на один наш текст.", "Если это заметка последних трёх лет, наберите в окошке два слова из заголовка. Если старше, подшивка лежит в городской библиотеке, по вторникам и четвергам, второй этаж.", "Нам неловко. Наши собственные ссылки на самих себя ничуть не лучше."]),
"zh": ("您没有找到的东西的简史", ["您顺着一个链接来到这里，链接当初是真的。从那天到今天，它背后的那一页消失了，您现在读到的是我们放在原处的说明。", "2004年到2019年间，本报换过五次发布系统。每一次工程师都保证地址不会断，每一次都断了大约八千个，您手里的就是其中之一。", "丢失的有天气预报，有菜谱，还有一场关于篱笆的长篇争论。您想找哪一篇，我们无从得知，因为地址栏里的号码已经不指向我们的任何文字。", "如果是近三年的报道，请在上方框里输入标题中的两个词。如果更早，市图书馆二楼存有缩微胶卷，周二和周四开放。", "我们很抱歉。我们自己给自己的链接也好不到哪里去。"]),
"mk": ("Кратка историја на она што не го најдовте", ["Дојдовте преку врска, и таа беше чесна кога беше направена. Оттогаш страницата зад неа исчезна, и сега го читате она што го ставивме на нејзино место.", "Од 2004 до 2019 година весникот пет пати го менуваше системот. Секој пат инженерот ветуваше дека ниедна адреса нема да се скине, и секој пат се скинаа околу осум илјади. Вашата е меѓу нив.", "Меѓу изгубените има прогнози, рецепти и една многу долга кавга за ограда. Што баравте вие, оттука не се гледа: бројот во адресата не покажува веќе на ниеден наш текст.", "Ако е вест од последните три години, напишете два збора од насловот во полето горе. Ако е постара, градската библиотека ја чува на филм, вторник и четврток, втор кат.", "Жал ни е. Нашите врски до самите себе не се ништо подобри."]),
}
WITHDRAWN = {"en": "At the wish of one of the parties we no longer carry this text. The headline is left so that the numbering stays whole.", "ru": "По просьбе одной из сторон мы больше не держим этот текст на сайте. Заголовок оставлен ради нумерации.", "zh": "应当事一方要求，本报不再刊载此文，仅保留标题以存编号。", "mk": "На барање на една од страните овој текст веќе не го носиме. Насловот е оставен поради бројот."}
SEARCHED = {"en": ("Results", "0 matches for “{q}”. Shorten your query or tick more years."), "ru": ("Результаты", "По словам «{q}» совпадений: 0. Сократите запрос или отметьте больше лет."), "zh": ("检索结果", "与“{q}”相符的条目：0。请缩短检索词，或勾选更多年份。"), "mk": ("Резултати", "За „{q}“ има 0 совпаѓања. Скратете го барањето или означете повеќе години.")}
FAREWELL = {
"en": ("The lamp is out", ["After nineteen years and 61,000 articles the paper printed its last line on 17 November. The articles went with the server; no copy is kept online. Thank you for reading us. The staff: Maud, Piers, Lorna, Edwin and the cat."]),
"ru": ("Лампа погашена", ["Девятнадцать лет и 61 тысяча заметок. 17 ноября мы напечатали последнюю строку. Заметки ушли вместе с сервером, копий в сети не осталось. Спасибо, что читали. Глеб, Вера, Денис, Зоя и кот."]),
"zh": ("灯灭了", ["十九年，六万一千篇文章。11月17日，我们写下最后一行。文章随服务器一起关闭，网上不再留存。谢谢各位读者。闻舟、临川、望北、栖禾，还有那只猫。"]),
"mk": ("Ламбата е изгасната", ["Деветнаесет години и 61 илјада написи. На 17 ноември го напишавме последниот ред. Написите заминаа со серверот, копија на мрежата нема. Благодариме што нè читавте. Горазд, Стојна, Дамјан, Здравка и мачорот."]),
}
GONE = {"en": ("Struck from the register", "This entry was taken out for good on the order of the editor. There is no forwarding address."), "ru": ("Вычеркнуто из описи", "Запись изъята навсегда по распоряжению редактора. Нового адреса у неё нет."), "zh": ("已从目录划去", "此条经总编辑决定永久撤出，没有新的去处。"), "mk": ("Прецртано од списокот", "Записот е трајно изваден по одлука на уредникот. Нова адреса нема.")}
PARK = {
"en": [("{h}", "This name is looking for a new keeper. It was let go by its last one and rests with us. Offers from 900 crowns, answered within a working day. Names Yard Ltd.", "Lots next to it: bakeryvey, hemburyhats, sevenlocks"), ("Lot 5518", "Under the hammer: {h}. Bidding closes in nine days; reserve not met. The hammer price includes transfer to your own registrar.", "Lot 5519 · Lot 5520 · Lot 5521")],
"ru": [("{h}", "Это имя ищет нового хозяина. Прежний его отпустил, и теперь оно лежит у нас на полке. Предложения от 9000 рублей, ответим за рабочий день. ООО «Двор имён».", "Рядом на полке: пекарня-кулев, семь-замков, валенки24"), ("Лот 5518", "С молотка: {h}. Торги закроются через девять дней, минимальная цена пока не достигнута. В цену входит перенос к вашему регистратору.", "Лот 5519 · Лот 5520 · Лот 5521")],
"zh": [("{h}", "这个名字正在寻找新主人。上一位已经放手，现存本店货架，六百元起，工作日内答复。名字行有限公司。", "同架待售：云泽面包、七把锁、双底棉靴"), ("第5518号拍品", "拍卖中的网名：{h}。九天后截止，尚未达到底价，成交价含转移注册商的手续。", "第5519号 · 第5520号 · 第5521号")],
"mk": [("{h}", "Ова име бара нов домаќин. Стариот го пушти и сега стои кај нас на полица. Понуди од 9000 денари, одговор за еден работен ден. „Двор на имиња“ дооел.", "На истата полица: пекара-врбје, седум-брави, чизми24"), ("Предмет 5518", "На лицитација: {h}. Наддавањето трае уште девет дена, најниската цена не е достигната. Во цената е и преносот кај вашиот регистратор.", "Предмет 5519 · Предмет 5520 · Предмет 5521")],
}
HIJ = {  # language of the page, name, headline, paragraphs, teasers on the front
"en": [("id", "RAJASLOT77", "Situs slot gacor hari ini, modal receh menang besar", ["Daftar sekarang dan nikmati bonus member baru 100 persen. Deposit pulsa tanpa potongan, pencairan dalam tiga menit.", "Bocoran RTP tertinggi malam ini: gulung naga, pintu olimpus dan buah manis. Main pelan, naik bertahap, dan berhenti saat menang."], ["Bocoran RTP malam ini", "Bonus deposit pertama", "Cara daftar lewat pulsa"]),
       ("en", "SpinLedger", "Five roulette rooms our editors would play in again", ["Our review desk spent a month with forty live tables and came back with five that pay out within the hour. LuckyQuay leads with a welcome package of 500 free spins, code QUAY500.", "Second is Velvet Wheel, whose no-deposit bonus needs only an e-mail address. Read the wagering terms: thirty-five times, slots only.", "Players outside the listed countries may use crypto. Eighteen and over."], ["Best no-deposit bonuses of the week", "Plinko strategy for patient players", "LuckyQuay review: payout in 40 minutes"])],
"ru": [("en", "TrustMed Rx", "Buy blue tablets without a doctor's visit", ["Generic tablets from 0.69 per pill, shipped in plain envelopes to sixty countries. Ten free pills with every order over ninety.", "Our pharmacists answer by chat day and night. Pay with card or coin."], ["Weight loss capsules: buy two, get one", "Sleep aids without paperwork", "Track your parcel"]),
       ("ru", "Азарт-Обзор", "Пять игровых залов, где выплачивают за час", ["Редакция месяц проверяла онлайн-казино и выбрала пять площадок с честной отдачей. Первое место у «Золотого якоря»: 500 фриспинов по промокоду ЯКОРЬ500.", "На втором — «Бархатное колесо» с бездепозитным бонусом за почту. Вейджер 35, только слоты.", "Рабочее зеркало обновляем каждое утро. Играйте с умом, 18+."], ["Зеркало на сегодня", "Бездепозитные бонусы ноября", "Как обыграть «Плинко»"])],
"zh": [("vi", "NHÀ CÁI LỘC88", "Nhà cái uy tín số một, nạp rút trong ba phút", ["Đăng ký hôm nay nhận ngay 88 nghìn tiền cược miễn phí. Kèo bóng đá, bắn cá, tài xỉu và nổ hũ đủ cả.", "Link vào mới nhất không bị chặn, hỗ trợ ngày đêm qua tin nhắn."], ["Soi kèo tối nay", "Bắn cá đổi thưởng", "Khuyến mãi nạp đầu"]),
       ("zh", "金骰娱乐", "五家一小时到账的真人荷官平台评测", ["编辑部花一个月试玩四十张真人桌，选出五家出款快的平台。榜首“金锚城”首存送五百次免费旋转，优惠码 ANCHOR500。", "第二名“丝绒轮盘”注册即送彩金，流水要求三十五倍，仅限老虎机。", "最新线路每天早上更新，未满十八岁请勿参与。"], ["今日备用网址", "首存彩金大全", "百家乐打法讲解"])],
"mk": [("tr", "BAHİSKULE", "Yeni giriş adresi ve yüzde yüz hoş geldin bonusu", ["Canlı bahis, rulet ve slot oyunlarında çevrim şartsız bonuslar sizi bekliyor. Papara ile üç dakikada yatırım ve çekim.", "Güncel giriş adresimiz her sabah yenilenir, üyeler hattımızdan öğrenebilir."], ["Günün kuponu", "Deneme bonusu veren siteler", "Rulet taktikleri"]),
       ("mk", "Среќен Жетон", "Пет онлајн казина што исплаќаат за еден час", ["Нашите рецензенти еден месец играа на четириесет маси и избраа пет сали со брза исплата. Прва е „Златно сидро“ со 500 бесплатни вртења и код СИДРО500.", "Втора е „Кадифено тркало“ со бонус без депозит. Условот е 35 пати, само на слотови.", "Играјте одговорно, над 18 години."], ["Бонус без депозит: листа", "Стратегија за рулет", "Нов линк за влез"])],
}
WALLS = {  # (kind, title, text): the host shows this to every address with status 200
"en": [("b", "A small favour", "Slide the carp into the pond. Carts drawn by machines may not pass this gate; a person does it in a second. Reference 7f3c-aa10."), ("b", "Where are you reading from?", "Our right to show these pages ends at the county line, and your connection seems to come from beyond it. From there we cannot let you in."), ("b", "Before the pages open", "212 partners would like to follow you about. Say yes to them all, or go through the list one by one; until you have chosen we keep the paper folded.")],
"ru": [("b", "Маленькая услуга", "Передвиньте карася в пруд. Самоходным телегам за ворота нельзя, а человеку это секунда. Номер обращения 7f3c-aa10."), ("b", "Откуда вы читаете?", "Наше право показывать эти страницы кончается на границе края, а вы, судя по соединению, за ней. Отсюда впустить не можем."), ("b", "Сколько вам лет?", "За этой дверью взрослые газеты. Назовите год рождения, и если восемнадцать исполнилось, дверь откроется.")],
"zh": [("b", "举手之劳", "请把鲤鱼拖进池塘。机器拉的车不得过此门，真人只需一秒。编号 7f3c-aa10。"), ("b", "您从哪里来？", "本报只获准在本省展示这些版面，您的线路似乎来自省外，恕不能开门。"), ("b", "开卷之前", "二百一十二家伙伴希望记下您的足迹。请全部应允，或逐一勾选；未选之前，报纸暂不展开。")],
"mk": [("b", "Мала услуга", "Повлечете го крапот во рибникот. Коли што ги вози машина не минуваат низ оваа порта, а на човек му треба секунда. Број 7f3c-aa10."), ("b", "Од каде читате?", "Нашето право да ги покажуваме овие страници завршува на границата, а вие, според врската, сте зад неа. Оттаму не можеме да ве пуштиме."), ("b", "Колку години имате?", "Зад оваа врата се весници за возрасни. Кажете ја годината на раѓање; ако имате осумнаесет, вратата се отвора.")],
}
LOGINW = {"en": ("Show your card", "This reading room is for holders of a library card. Card number", "Secret word", "Come in"), "ru": ("Предъявите билет", "Этот зал открыт для тех, у кого есть читательский билет. Номер билета", "Тайное слово", "Войти"), "zh": ("请出示读者证", "本阅览室只接待持证读者。证号", "暗语", "进入"), "mk": ("Покажете членска карта", "Оваа читална е за членови. Број на картата", "Тајна лозинка", "Влези")}
REPAIR = {"en": ("The presses are being oiled", "Our engineers have the covers off until about six this evening. Every page is asleep in the meantime and will wake where you left it."), "ru": ("Смазываем станки", "До шести вечера инженеры работают со снятыми кожухами. Все страницы пока спят и проснутся там же, где вы их оставили."), "zh": ("机器正在上油", "工程师今晚六点前要拆开机盖检修，所有版面暂时休眠，修好后都在原处。"), "mk": ("Ги подмачкуваме машините", "Инженерите до шест часот вечерва работат со извадени капаци. Сите страници спијат и ќе се разбудат таму каде што ги оставивте.")}
FAST = {"en": ("Slower, please", "You turn our pages faster than anyone reads. Rest for ten minutes."), "ru": ("Помедленнее", "Вы листаете быстрее, чем можно читать. Передохните десять минут."), "zh": ("请慢一点", "您翻页比人读得还快，请歇十分钟再来。"), "mk": ("Побавно", "Ги вртите листовите побрзо отколку што се чита. Одморете десет минути.")}
BADREQ = {"en": ("The clerk cannot read this", "The order came in a form we do not accept."), "ru": ("Приёмщик не разобрал", "Запрос составлен не по форме."), "zh": ("单据无法辨认", "来件格式不合要求。"), "mk": ("Службеникот не може да прочита", "Барањето не е по образец.")}


class Case:
    def __init__(s, cid, lang, slug, play, expected, alone, site=None, headline=None, url=None):
        s.id, s.half, s.siblings = cid, "unseen", []
        s.site = Site(cid, lang, **(site or {}))
        s.story = STORY[lang][slug]
        if slug in s.site.pool: s.site.pool.remove(slug)
        s.url = url or s.site.url(slug)
        s.headline = headline or s.story.head
        s.play, s.expected, s.expected_alone = play, expected, alone


ALIVE, MOVED = ["alive"], ["moved", "redirected"]


def was(c, b, page=None, **k):
    c.site.base(b, own=[c.url]); b.put(c.url, page if page is not None else c.site.art(c.story, **k))


def now(c, a, page=None, status=200, **k):
    c.site.base(a, own=[c.url], shift=3, **k)
    if page is not None: a.put(c.url, page, status)


def coded(w, c, page, enc, header=True, bom=False):
    name = {"cp1251": "windows-1251", "utf-16": "utf-16"}.get(enc, enc)
    page = re.sub(r"(?i)charset=(\"?)utf-8", lambda m: "charset=" + m[1] + name, page).replace('<?xml version="1.0" encoding="UTF-8"?>', "")
    if not header and "charset" not in page: page = f'<meta charset="{name}">' + page
    w.put(c.url, body=page.encode(enc, "xmlcharrefreplace"), kind="text/html" + (f"; charset={name}" if header else ""))


def cases():
    out = []
    for L in ("en", "ru", "zh", "mk"): of_language(L, out)
    return out


def of_language(L, out):
    def add(cid, lang, slug, play, expected, alone, **k): out.append(Case(cid, lang, slug, play, expected, alone, **k))
    S = STORY[L]
    longs = [k for k in S if not k.startswith("s-")]
    traps = [k for k in S if k.startswith("s-")][:8]
    plain = [k for k in S if k.startswith("s-")][8:]
    li_ = {"en": 0, "ru": 1, "zh": 2, "mk": 3}[L]
    # --- living: briefs that sound like errors and walls; the lists round them change
    for i, k in enumerate(traps):
        def p(c, b, a, i=i):
            was(c, b)
            s = c.site
            if i % 4 == 3: s2 = Site(c.id, L, tpl=(s.tpl + 5) % len(T), salt="new", host=s.host); page = s2.page(c.story.head, c.story.paras, by=c.story.author, rel=s.pool[3:8], how="p", site=s.name)
            else: page = s.art(c.story, rel=s.pool[4:9], extra=s.extra[::-1])
            now(c, a, page)
        add(f"brief-{k[2:]}-{L}", L, k, p, ALIVE, ALIVE, site=dict(tpl=(i * 2 + li_) % len(T)))
    # --- frame much longer than the brief; odd markup
    for i, k in enumerate(plain[:2]):
        def p(c, b, a, i=i):
            was(c, b, c.site.art(c.story, frame=1)); s = c.site
            now(c, a, s.art(c.story, rel=s.pool[2:], extra=s.extra[3:] + s.extra[:3], frame=2, style=s.style + 1))
        add(f"longframe{i}-{L}", L, k, p, ALIVE, ALIVE, site=dict(tpl=[6, 4, 2][i], how=["p", "br", "div"][i]))
    for i, how in enumerate(["dl", "table", "pre", "sent"]):
        if (i + li_) % 4 > 1: continue
        def p(c, b, a, how=how):
            was(c, b); s = c.site; now(c, a, s.art(c.story, rel=s.pool[5:9], extra=s.extra[4:]))
        add(f"markup-{how}-{L}", L, longs[(i + li_) % 7], p, ALIVE, ALIVE, site=dict(how=how))
    # --- the same article in other letters of the computer's
    for i, (e1, e2) in enumerate({"en": [("cp1252", "utf-8"), ("utf-8", "utf-16")], "ru": [("cp1251", "utf-8"), ("utf-8", "koi8-r")], "zh": [("gbk", "utf-8"), ("utf-8", "gb18030")], "mk": [("cp1251", "utf-8"), ("utf-8", "iso-8859-5")]}[L]):
        def p(c, b, a, e1=e1, e2=e2, i=i):
            s = c.site; s.base(b, own=[c.url]); s.base(a, own=[c.url], shift=2)
            coded(b, c, s.art(c.story), e1, header=i == 0); coded(a, c, s.art(c.story, rel=s.pool[3:8]), e2, header=i == 1)
        add(f"coding{i}-{L}", L, longs[(2 + i + li_) % 7], p, ALIVE, ALIVE, site=dict(tpl=[0, 7][i]))
    def p(c, b, a):
        was(c, b); x = c.site.art(c.story)
        now(c, a, "".join(ch if ord(ch) < 128 else f"&#{ord(ch)};" for ch in x))
    if L in ('ru', 'zh'): add(f"entities-{L}", L, longs[3], p, ALIVE, ALIVE)
    # --- redesign, with the address kept
    for i in range(2):
        def p(c, b, a, i=i):
            was(c, b, day=13); s = c.site
            n = Site(c.id, L, tpl=[6, 11][i], salt="redesign", how=["div", "p"][i], host=s.host); n.pool, n.pathstyle = s.pool[::-1], s.pathstyle; n.root = s.root
            n.base(a, own=[c.url]); a.put(c.url, n.page(c.story.head, c.story.paras, by=c.story.author, site=[NEWSITE[L], s.name][i], comments=TALK[L] if i == 0 else None))
        add(f"redesign{i}-{L}", L, longs[(i * 3 + li_ + 1) % 7], p, ALIVE, ALIVE, site=dict(tpl=[0, 9][i]))
    def p(c, b, a):
        was(c, b); now(c, a, c.site.art(c.story, comments=TALK[L]))
    add(f"talk-{L}", L, longs[(4 + li_) % 7], p, ALIVE, ALIVE, site=dict(tpl=[3, 12, 6, 1][li_]))
    # --- the frame speaks another language now
    def p(c, b, a):
        was(c, b); s = c.site; s2 = Site(c.id, L, tpl=s.tpl, host=s.host); s2.pool, s2.root, s2.pathstyle = s.pool, s.root, s.pathstyle
        o = {"en": "mk", "ru": "en", "zh": "en", "mk": "en"}[L]; s2.c = dict(CHROME[o]); s2.nav = s2.c["nav"].split("|"); s2.extra = s2.c["extra"].split("|")
        now(c, a, s2.art(c.story, site=s.name))
    add(f"frame-tongue-{L}", L, longs[(5 + li_) % 7], p, ALIVE, ALIVE, site=dict(tpl=[5, 7, 14, 12][li_]))
    # --- a list cited as a list, a live page, a gallery
    def p(c, b, a):
        s = c.site; mk = lambda ks: s.page(LISTHEAD[L], [], raw="".join(f'<div class="row"><a href="{s.path(k)}">{S[k].head}</a> <small>{S[k].paras[0][:70]}</small></div>' for k in ks), day=0)
        was(c, b, mk(s.pool[:9])); now(c, a, mk(s.pool[6:] + s.pool[:2]))
    add(f"list-{L}", L, longs[1], p, ALIVE, ALIVE, headline=LISTHEAD[L], url=f"http://www.list-{L}.example/latest/", site=dict(host=f"www.list-{L}.example"))
    out[-1].site.root = f"http://www.list-{L}.example"
    def p(c, b, a):
        h, old, new = LIVE[L]; s = c.site
        was(c, b, s.page(h, old, how="div")); now(c, a, s.page(h, new + old, how="div", rel=s.pool[3:7]))
    add(f"live-{L}", L, longs[0], p, ALIVE, ALIVE, headline=LIVE[L][0], site=dict(tpl=[8, 4, 1, 14][li_]))
    out[-1].url = out[-1].site.url("live-11")
    def p(c, b, a):
        h, caps = GAL[L]; s = c.site
        mk = lambda cdn: "".join(f'<figure><img src="{cdn}/{i}.jpg" width="900"><figcaption>{x}</figcaption></figure>' for i, x in enumerate(caps))
        was(c, b, s.page(h, [], raw=mk("/img"))); now(c, a, s.page(h, [], raw=mk("//cdn.pics.example/v2"), rel=s.pool[2:8]))
    add(f"gallery-{L}", L, longs[0], p, ALIVE, ALIVE, headline=GAL[L][0], site=dict(tpl=[1, 3, 8, 11][li_]))
    out[-1].url = out[-1].site.url("gallery-11")
    # --- the host says 200 to everything, yet the article stands; the host stumbles once
    def p(c, b, a):
        s = c.site; e = s.page(LONGERR[L][0], LONGERR[L][1][:2], day=0)
        s.base(b, own=[c.url], err=e, status=200); b.put(c.url, s.art(c.story)); s.base(a, own=[c.url], err=e, status=200, shift=2); a.put(c.url, s.art(c.story, rel=s.pool[2:7]))
    add(f"all200-{L}", L, longs[(6 + li_) % 7], p, ALIVE, ALIVE)
    if L in ("ru", "zh"):
        def p(c, b, a):
            was(c, b); c.site.base(a, own=[c.url]); a.put(c.url, c.site.art(c.story), first={"times": 1, "status": 503})
        add(f"stumble-{L}", L, longs[5], p, ALIVE, ALIVE)
    # --- edited
    for i, (k, *pairs) in enumerate(ED[L]):
        def p(c, b, a, pairs=pairs):
            was(c, b); s = c.site; now(c, a, s.art(c.story.sub(*pairs), style=s.style + 1, rel=s.pool[1:6]))
        add(f"edit-{k}-{L}", L, k, p, ALIVE, ALIVE)
    def p(c, b, a):   # two paragraphs late in the text change places, one line is added at the end
        was(c, b); q = list(c.story.paras); q[-1], q[-2] = q[-2], q[-1]; st = Story(L, c.story.slug, c.story.author, c.story.head, q + [ADD[L]])
        now(c, a, c.site.art(st))
    add(f"edit-order-{L}", L, longs[2], p, ALIVE, ALIVE)
    def p(c, b, a):
        was(c, b, how="p"); q = c.story.paras; x, y, z = CAP[L]
        raw = f'<figure><img src="/i/1.jpg"><figcaption>{x}</figcaption></figure><h3>{y}</h3>' + mark(q[:3], "p") + f"<h3>{z}</h3>" + mark(q[3:], "p")
        now(c, a, c.site.page(c.story.head, [], raw=raw, by=c.story.author))
    add(f"edit-subheads-{L}", L, longs[6], p, ALIVE, ALIVE)
    # --- moved
    def newhouse(c, a, how, mid=False):
        s = c.site; n = Site(c.id, L, tpl=(s.tpl + 3) % len(T), salt="house", host=f"new.{c.id}.example"); n.pool = s.pool; n.pathstyle = (s.pathstyle + 1) % 5
        to = n.url(c.story.slug); n.base(a, own=[to]); a.put(to, n.art(c.story, how=s.how))
        s.base(a, own=[c.url]); return to
    def p(c, b, a): was(c, b); a.redirect(c.url, newhouse(c, a, 0), 308)
    add(f"moved-308-{L}", L, longs[0], p, MOVED, MOVED)
    def p(c, b, a):
        was(c, b); to = newhouse(c, a, 0)
        a.put(c.url, f"<html><head><title>...</title><meta content='2;URL={to}' http-equiv='Refresh'></head><body><p>{MOVEDNOTE[L]}</p><a href='{to}'>»</a></body></html>")
    add(f"moved-note-{L}", L, longs[1], p, MOVED, MOVED)
    def p(c, b, a):
        was(c, b); to = newhouse(c, a, 0); mid = c.site.root + "/out/" + c.story.slug
        a.put(c.url, "", 303, {"Location": "/out/" + c.story.slug}); a.put(mid, "", 307, {"Location": to})
    add(f"moved-chain-{L}", L, longs[4], p, MOVED, MOVED)
    if L in ("en", "mk"):
        def p(c, b, a): was(c, b); a.redirect(c.url, newhouse(c, a, 0), how="js")
    else:
        def p(c, b, a): was(c, b); a.redirect(c.url, newhouse(c, a, 0), how="refresh")
    add(f"moved-odd-{L}", L, longs[5], p, MOVED, MOVED)
    # --- the beginning and an offer
    for i in range(2):
        def p(c, b, a, i=i):
            was(c, b); s = c.site
            ld = '<script type="application/ld+json">' + '{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","isAccessibleForFree":false}' % c.story.head.replace('"', "'") + "</script>" if i == 0 else ""
            now(c, a, s.art(c.story.cut(2), headx=ld, tail=f'<div class="{["more", "fold"][i]}"><p>{OFFER[L][i]}</p></div>'))
        add(f"offer{i}-{L}", L, longs[(2 + 3 * i + li_) % 7], p, ["paywall"], [["paywall"], ALIVE][i], site=dict(how="p"))
    # --- changed
    for i, (k, *pairs) in enumerate(RW[L]):
        def p(c, b, a, pairs=pairs):
            was(c, b); s = c.site; now(c, a, s.art(c.story.sub(*pairs), rel=s.pool[1:6], extra=s.extra[2:]))
        add(f"turn{i}-{k.replace('s-', '')}-{L}", L, k, p, ["rewritten"], None if any(x in S[k].head for x, _ in pairs) else ALIVE)
    for i, keep in enumerate([2, 3]):
        def p(c, b, a, keep=keep, i=i):
            was(c, b); s = c.site; now(c, a, s.art(c.story.cut(keep), frame=1 + i, rel=s.pool[:5 + 9 * i]))
        add(f"cut{i}-{L}", L, longs[i * 2 + (li_ % 2)], p, ["truncated"], None)
    for i in range(4):
        k2 = longs[(i + 3) % 7] if i < 3 else plain[1]
        def p(c, b, a, i=i, k2=k2):
            was(c, b); s = c.site
            if k2 in s.pool: s.pool.remove(k2)
            now(c, a, s.art(S[k2], day=[14, 20, 19, 21][i]))
        add(f"other{i}-{L}", L, longs[i] if i != 2 else plain[0], p, ["replaced"], None)
    # --- dead
    def p(c, b, a):
        was(c, b); s = c.site; e = s.page(*LONGERR[L], day=0); s.base(a, own=[c.url], err=e); a.put(c.url, e, 404)
    if L in ('en', 'ru'): add(f"nf-essay-{L}", L, longs[0], p, ["not_found"], ["not_found"])
    def p(c, b, a):   # the error page's related list still names the article
        was(c, b); s = c.site; e = s.page(SOFT[L][1][0], SOFT[L][1][1], day=0, rel=[c.story.slug] + s.pool[:6]); s.base(a, own=[c.url], err=e); a.put(c.url, e, 404)
    if L in ('zh', 'mk'): add(f"nf-named-{L}", L, longs[1], p, ["not_found"], ["not_found"])
    def p(c, b, a): was(c, b); now(c, a, c.site.page(GONE[L][0], [GONE[L][1]], day=0), 410)
    add(f"gone-{L}", L, longs[2], p, ["gone"], ["gone"])
    for i in range(2):
        def p(c, b, a, i=i):
            was(c, b); s = c.site; t, q = SOFT[L][i]
            e = s.page(t, q, day=0, rel=([c.story.slug] if i else []) + s.pool[:6], title=s.name); s.base(a, own=[c.url], err=e, status=200, shift=2); a.put(c.url, e)
        add(f"soft{i}-{L}", L, longs[3 + i], p, ["soft_404"], ["soft_404"])
    def p(c, b, a):
        was(c, b); s = c.site; e = s.page(*LONGERR[L], day=13, by=S[longs[0]].author); s.base(a, own=[c.url], err=e, status=200); a.put(c.url, e)
    add(f"soft-essay-{L}", L, longs[5], p, ["soft_404"], ["soft_404"])
    def p(c, b, a): was(c, b); now(c, a, c.site.page(c.story.head, [WITHDRAWN[L]], by=c.story.author))
    add(f"soft-withdrawn-{L}", L, longs[6], p, ["soft_404"], ["soft_404"])
    def p(c, b, a):
        was(c, b); s = c.site; t, q = SEARCHED[L]; s.base(a, own=[c.url], err=s.page(t, [q.format(q="index")], day=0), status=200); a.put(c.url, s.page(t, [q.format(q=c.story.slug)], day=0))
    add(f"soft-search-{L}", L, longs[0], p, ["soft_404"], ["soft_404"], site=dict(tpl=[1, 5, 12, 3][li_]))
    def p(c, b, a):
        was(c, b); t, q = FAREWELL[L]; x = f"<html><head><meta charset='utf-8'><title>{t}</title></head><body><center><h2>{t}</h2><p>{q[0]}</p></center></body></html>"
        for u in ("/", "/*"): a.put(c.site.root + u, x)
    add(f"soft-farewell-{L}", L, longs[1], p, ["soft_404", "replaced"], ["soft_404"])
    def p(c, b, a): was(c, b); s = c.site; s.base(a, own=[c.url]); a.redirect(c.url, ["/", s.root + "/", "/s/2", "/s/3"][li_], [303, 307, 301, 308][li_])
    add(f"home-{L}", L, longs[2], p, ["redirect_home"], ["redirect_home"])
    def p(c, b, a):
        was(c, b); s = c.site; n = Site(c.id, L, salt="owner", host=f"portal.{c.id}.example"); n.pool = s.pool; n.base(a); a.put(s.root + "/*", "", 301, {"Location": n.root + "/"}); a.put(s.root + "/", "", 301, {"Location": n.root + "/"})
        a.put(c.url, "", 301, {"Location": n.root + "/"})
    add(f"home-owner-{L}", L, longs[3], p, ["redirect_home"], ["redirect_home"])
    def p(c, b, a): was(c, b); s = c.site; s.base(a, own=[c.url]); a.redirect(c.url, s.root + "/", how=["meta", "js", "refresh", "meta"][li_])
    add(f"home-odd-{L}", L, longs[4], p, ["redirect_home"], ["redirect_home"])
    for i in range(2):
        def p(c, b, a, i=i):
            was(c, b); t, *q = PARK[L][i]; d = c.id + ".example"; x = f"<html><head><meta charset='utf-8'><title>{t.format(h=d)}</title></head><body><h1>{t.format(h=d)}</h1>" + "".join(f"<p>{y.format(h=d)}</p>" for y in q) + "</body></html>"
            for u in ("/", "/*"):
                if i: a.put(c.site.root + u, "", 302, {"Location": f"http://lots.{d}/5518"})
                else: a.put(c.site.root + u, x)
            if i: a.put(f"http://lots.{d}/5518", x); a.put(f"http://lots.{d}/", x); a.put(f"http://lots.{d}/*", "<h1>No lot</h1>", 404)
        add(f"park{i}-{L}", L, longs[5 + i], p, ["parked"], ["parked"])
    for i in range(2):
        def p(c, b, a, i=i):
            was(c, b); hl, name, t, q, teas = HIJ[L][i]
            pg = lambda h, body: f'<!DOCTYPE html><html lang="{hl}"><head><meta charset="utf-8"><title>{h} - {name}</title></head><body><header><a href="/">{name}</a></header><article><h1>{h}</h1>{body}</article><aside><ul>{li(links([("/p/%d" % j, x) for j, x in enumerate(teas)]))}</ul></aside><footer>{name} 2026</footer></body></html>'
            a.put(c.site.root + "/", pg(name, "<ul>" + li([t] + teas) + "</ul>")); a.put(c.url, pg(t, mark(q, "p"))); a.put(c.site.root + "/*", pg(t, mark(q, "p")) if i == 0 else pg("404", f"<p>{name}</p>"), 200 if i == 0 else 404)
        add(f"taken{i}-{L}", L, longs[i * 4], p, ["hijacked"], ["hijacked"])
    def p(c, b, a): was(c, b); a.detours[c.site.host] = "n" * 64 + ".invalid:80"
    if L in ('en', 'zh'): add(f"dns-{L}", L, longs[1], p, ["dns"], ["dns"])
    def p(c, b, a): was(c, b); s = c.site; s.base(a, own=[c.url]); x = s.root + "/again/" + c.story.slug; a.redirect(c.url, x, [301, 302, 307, 302][li_]); a.redirect(x, c.url, 302)
    if L in ('ru', 'mk'): add(f"loop-{L}", L, longs[2], p, ["redirect_loop"], ["redirect_loop"])
    def p(c, b, a): was(c, b); s = c.site; s.base(a, own=[c.url]); a.redirect(c.url, s.root + "/archive/old/" + c.story.slug + ".shtml", [301, 302, 308, 301][li_])
    add(f"broken-{L}", L, longs[3], p, ["broken_redirect", "not_found"], ["broken_redirect", "not_found"])
    if L in ("en", "zh"):
        def p(c, b, a): was(c, b); s = c.site; e = s.page(BADREQ[L][0], [BADREQ[L][1]], day=0); s.base(a, own=[c.url]); a.put(c.url, e, 400)
        add(f"bad-{L}", L, longs[4], p, ["client_error"], ["client_error"])
    # --- walls and other unsure
    def wall(t, q, form=""): return f"<!DOCTYPE html><html lang='{L}'><head><meta charset='utf-8'><title>{t}</title></head><body><main><h1>{t}</h1><p>{q}</p>{form}</main></body></html>"
    for i in range(3):
        kind, t, q = WALLS[L][i]
        def p(c, b, a, i=i, t=t, q=q):
            was(c, b); form = ["<canvas id='k'></canvas>", "", "<form method='post'><input name='v'><button>»</button></form>"][i]
            for u in ("/", "/*"): a.put(c.site.root + u, wall(t, q, form), [200, [403, 200, 403, 200][li_], 200][i])
        add(f"wall{i}-{L}", L, longs[5 - i], p, ["blocked", "login"], ["blocked", "login"])
    def p(c, b, a):
        was(c, b); t, q, w, go = LOGINW[L]; d = f"http://id.{c.id}.example"
        s = c.site; a.put(s.root + "/", s.front()); a.put(s.root + "/*", "", 302, {"Location": d + "/card?back=1"}); pg = wall(t, "", f"<form method='post'><label>{q} <input name='n'></label><label>{w} <input type='password' name='w'></label><button>{go}</button></form>")
        a.put(d + "/card?back=1", pg); a.put(d + "/*", pg); a.put(d + "/", pg)
    add(f"card-{L}", L, longs[6], p, ["login", "blocked"], ["login", "blocked"])
    def p(c, b, a):
        was(c, b)
        for u in ("/", "/*"): a.put(c.site.root + u, wall(*REPAIR[L]), [200, 503, 200, 502][li_])
    add(f"oiled-{L}", L, longs[0], p, ["server_error"], ["server_error"])
    def p(c, b, a):
        was(c, b)
        for u in ("/", "/*"): a.put(c.site.root + u, wall(*FAST[L]), 429, {"Retry-After": "600"})
    if L in ("ru", "mk"): add(f"fast-{L}", L, longs[1], p, ["rate_limited"], ["rate_limited"])
    def p(c, b, a):
        was(c, b); x = f'<!doctype html><html><head><meta charset="utf-8"><title>{c.site.name}</title><link rel="stylesheet" href="/m.css"></head><body><div id="{["root", "app", "stage", "mount"][li_]}"></div><script src="/m.js"></script></body></html>'
        for u in ("/", "/*"): a.put(c.site.root + u, x)
    add(f"shell-{L}", L, longs[2], p, ["empty"], ["empty"])
    if L in ("en", "zh"):
        def p(c, b, a): was(c, b); a.detours[c.site.host] = "127.0.0.1:1"
        add(f"refused-{L}", L, longs[3], p, ["refused"], ["refused"])


def states(cs):
    before, after = World(), World()
    for c in cs: c.play(c, before, after)
    return before, after
