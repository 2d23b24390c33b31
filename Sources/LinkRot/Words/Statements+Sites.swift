/// Statements about a whole site.
extension Statements {
    /// The site is shut for a while.
    static let pause = Statements(halves: [
        (
            [" site ", " website ", " page ", " service ", " server ", " portal "],
            [
                " temporar", " maintenance ", " back soon", " be back soon", " will be back", " ll be back",
                " be right back", " being upgraded", " upgrading ",
            ]
        ),
        (
            [" сайт", " страниц", " портал", " сервис", " ресурс", " сервер"],
            [" временно", " технически", " профилактик", " обслуживани", " вернемся", " вернёмся", " ремонт"]
        ),
        (
            [" сајт", " страниц", " портал", " сервис", " серверот"],
            [" привремено", " технички", " одржување", " подобрув", " надград", " наскоро"]
        ),
        (["网站", "网页", "页面", "系统", "站点"], ["暂时", "维护", "升级", "暂停", "稍后"]),
        ([" seite", " website", " server"], [" vorübergehend", " wartung", " gleich wieder"]),
        ([" site ", " page ", " service "], [" temporairement", " maintenance ", " de retour"]),
        ([" sitio ", " página", " servicio"], [" temporalmente", " mantenimiento", " volveremos"]),
    ])

    /// A site that has ended, not one that is shut for a while or for some.
    static let closure = Statements(
        halves: [
            (
                [
                    " website ", " site ", " newspaper ", " portal ", " magazine ", " publication ", " project ",
                    " blog ",
                ],
                [
                    " has closed", " been closed", " closed down", " permanently closed", " now closed", " shut down",
                    " ceased ", " no longer publish", " no longer active", " no longer exist", " has ended",
                    " discontinued", " to an end", " wound up", " no longer updated", " last edition",
                ]
            ),
            (
                [" сайт", " портал", " издани", " проект", " газет", " редакци", " журнал"],
                [
                    " закрыт", " закрыл", " закрывается", " прекратил", " прекращает ", " прекращена", " не работает",
                    " больше не выходит", " больше не обновля", " завершил", " ликвидирован", " закончил",
                ]
            ),
            (
                [
                    " сајт", " портал", " весник", " редакци", " проект", " магазин", " оваа страница", " веб страница",
                    " веб локациј",
                ],
                [
                    " се затвор", " е затворен", " затворивме", " престан", " повеќе не работи", " повеќе не излегува",
                    " повеќе не се ажурира", " веќе не работи", " се гаси", " згасна", " угасен",
                ]
            ),
            (
                ["网站", "本站", "本网", "平台", "报社", "本报", "网络版"],
                ["停止运营", "停止运行", "停止服务", "停止更新", "终止服务", "终止运营", "已关闭", "永久关闭", "关站", "停刊", "休刊", "停办"]
            ),
            (
                [" sajt", " portal", " časopis", " сајт", " портал"],
                [
                    " ugašen", " zatvoren", " prestao", " više ne radi", " угашен", " затворен", " престао",
                    " више не ради",
                ]
            ),
            ([" paper ", " newspaper "], [" printed its last", " wrote its last"]),
            ([" thank you for", " thanks for"], [" reading us ", " having read", " all these years"]),
            ([" спасибо", " благодарим"], [" читали нас", " были с нами", " оставались с нами"]),
            ([" благодари", " фала "], [" не читавте", " нè читавте", " бевте со нас"]),
            (["谢谢", "感谢"], ["各位读者", "一路陪伴", "多年陪伴", "多年的陪伴"]),
            ([" its last edition", " the last edition"], [" printed its last", " appeared on "]),
            ([" последний номер", " последний выпуск"], [" вышел", " вышла"]),
            ([" последниот број", " последното издание"], [" излезе", " излегува"]),
            (
                [" сайт", " издани", " портал"],
                [" закрит", " припинив", " припинил", " спря ", " прекрати ", " не працює"]
            ),
            ([" seite ", " website ", " portal ", " zeitung "], [" eingestellt", " geschlossen", " abgeschaltet"]),
            ([" site ", " journal ", " portail "], [" a fermé", " est fermé", " cessé ", " n est plus en ligne"]),
            (
                [" sitio ", " periódico ", " portal ", " diario "],
                [" ha cerrado", " cerró", " ha dejado de ", " cesó "]
            ),
            (
                [" sito ", " giornale ", " site ", " jornal "],
                [" ha chiuso", " è chiuso", " foi encerrad", " encerrou "]
            ),
            ([" serwis", " portal", " strona"], [" zamknięt", " zakończył", " został wyłączon"]),
            ([" site", " gazete", " portal"], [" kapandı", " kapatılmıştır", " yayın hayatına son"]),
            (["サイト", "サービス"], ["閉鎖", "終了しました", "終了いたしました"]),
        ],
        unless: [
            " temporar", " maintenance", " until ", " access ", " country", " region", " back ", " holiday", " временн",
            " доступ",
            " техническ", " работ ", " роскомнадзор", " вашей ", " привремен", " одржување", " пристап", "暂时", "维护",
            "升级",
            "备案", "整改", " vorübergehend", " wartung", " temporairement", " temporalmente", " privremen", " тимчасов",
            " tymczasow", " geçici", " erişim", "メンテナンス", "一時",
        ])

    /// The name of the host, which stands as NAME, has run out or goes under the hammer.
    static let namesThatEnd = Statements(halves: [
        (
            [" name "],
            [
                " истек", " истёк", " закончился", " аукцион", " погасите", " не оплачен", " истече", " заврши на ",
                " аукциј", " hammer", " auction", " bidding", " молотка", " торги", " лицитациј", " наддава", "拍卖",
                "竞价", "届满", "到期", "进入拍卖",
            ]
        )
    ])

    /// A name without a site.
    static let namesOnOffer = Statements(halves: [
        (
            [" domain", " website ", " web site "],
            [
                " for sale", " expired", " lapsed", " pending renewal", " parked", " been registered", " is available",
                " available for purchase", " pending deletion", " suspended",
            ]
        ),
        ([" the registration of "], [" lapsed", " expired"]),
        (
            [" address you typed", " address you entered", " name you typed", " name you entered"],
            [" auction", " for sale", " highest bid", " bidding"]
        ),
        ([" адрес который вы ", " имя которое вы "], [" торги", " аукцион", " прода"]),
        ([" адресата што ја ", " името што го "], [" наддава", " аукциј", " продава"]),
        (["您输入的地址", "您输入的域名", "您访问的域名"], ["拍卖", "出售", "转让", "竞价"]),
        (
            [" домен", " доменн", " делегировани", " адрес можно"],
            [
                " продается", " продаётся", " продаж", " освобожда", " истек", " истёк", " закончил", " прекращен",
                " купить", " припаркован", " не оплачен", " зарегистрирован", " заблокирован",
                " приостановлен",
            ]
        ),
        (
            [" домен", " домейн"],
            [
                " понуда", " паркиран", " истече", " изтек", " се продава", " на продажба",
                " регистриран",
                " не е активен",
            ]
        ),
        (
            [" domena", " domeny", " domenę", " doména", " doménu"],
            [" na sprzedaż", " wygas", " zaparkow", " na prodej", " vypršel", " na predaj"]
        ),
        (
            [" domain", " alan ad"],
            [" satılık", " süresi d", " eladó", " lejárt", " till salu", " te koop", " dijual"]
        ),
        (
            [" domein", " domän", " domænet", " domenet"],
            [" te koop", " till salu", " til salg", " verlopen", " parkeret"]
        ),
        ([" domain", " όνομα χώρου", " τομέα"], [" πωλείται", " προς πώληση", " έληξε", " κατοχυρωμ"]),
        (["도메인"], ["만료", "판매", "매각", "등록되", "연장"]),
        (
            [" domain", " internetpräsenz", " webseite"],
            [" zum verkauf", " zu verkaufen", " geparkt", " parkt ", " registriert", " entsteht ", " abgelaufen"]
        ),
        (
            [" dominio", " domínio"],
            [" en venta", " à venda", " in vendita", " caducad", " expirad", " registrad", " scadut"]
        ),
        ([" domaine"], [" à vendre", " expiré", " enregistré", " réservé"]),
        ([" хостинг"], [" оплач", " закончил", " истек", " истёк", " приостановлен", " истечен", " суспендир"]),
        (["域名", "本米"], ["过户", "一口价", "出售", "转让", "到期", "过期", "注册", "停放", "购买", "待售"]),
        (["ドメイン"], ["取得されて", "期限", "販売", "売り", "失効", "登録されて"]),
        ([" النطاق", " نطاق", " الدومين"], [" للبيع", " معروض", " منتهي", " انتهت", " محجوز"]),
    ])
}
