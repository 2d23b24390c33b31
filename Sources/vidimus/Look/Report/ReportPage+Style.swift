internal import Web

extension ReportPage {
    static let style: HTML = """
        \(ReportPage.colours)
        *{box-sizing:border-box}
        html{background:var(--paper);color:var(--ink);font:400 1rem/1.55 var(--sans);-webkit-text-size-adjust:100%}
        body{max-width:64rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;overflow-wrap:break-word}
        h1{font:400 2rem/1.2 var(--serif);margin:0}
        h2{font:400 1.45rem/1.3 var(--serif);margin:3rem 0 .6rem;padding-top:1.2rem;border-top:1px solid var(--rule)}
        h3{font:400 1.15rem/1.3 var(--serif);margin:1.6rem 0 .2rem}
        p{margin:.5rem 0 1rem;max-width:46rem}
        a{color:var(--link);text-decoration:none;overflow-wrap:anywhere}
        a:hover{text-decoration:underline}
        :focus-visible{outline:2px solid var(--link);outline-offset:2px}
        code{font-family:var(--mono);font-size:.9em}
        time{white-space:nowrap}
        .quiet{color:var(--quiet)}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .events{padding-left:1.8rem;columns:26rem 2;column-gap:3.5rem}
        .events>li{margin:0 0 1rem;break-inside:avoid}
        .events ul{list-style:none;padding:0;margin:.2rem 0 0;font-size:.94rem}
        .events ul li{display:flex}
        .events b{font-weight:600}
        .mark{flex:0 0 5.6rem;color:var(--quiet)}
        .mark::before{content:"";display:inline-block;width:.62em;height:.62em;border-radius:50%;margin-right:.45em;\
        background:var(--new)}
        .mark.alive::before{background:var(--alive)}.mark.changed::before{background:var(--changed)}
        .mark.failing::before{background:var(--failing)}.mark.dead::before{background:var(--dead)}
        .mark.unsure::before{background:var(--unsure)}
        figure{margin:0}
        figure svg{display:block;width:100%;height:auto;max-width:46rem}
        .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.6rem 1.2rem;margin:1.2rem 0 2rem}
        .panels figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}
        figcaption{font-size:.9rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:0 .3rem .2rem 0}
        figcaption b{font-weight:600}
        .wide{overflow-x:auto}
        table{width:100%;border-collapse:collapse;font-size:.92rem;margin:.4rem 0 1rem}
        th,td{text-align:left;font-weight:400;padding:.4rem .9rem .4rem 0;border-top:1px solid var(--rule);vertical-align:baseline}
        th[scope=row]{min-width:7rem}
        thead th{border:0;color:var(--quiet);font-size:.84rem;white-space:nowrap}
        .figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        td.bar{width:18%;min-width:5rem;padding-right:0;vertical-align:middle}
        td.bar svg{display:block;width:100%;height:.55rem;border-radius:2px}
        rect{fill:var(--new)}
        rect.alive{fill:var(--alive)}rect.changed{fill:var(--changed)}rect.failing{fill:var(--failing)}
        rect.dead{fill:var(--dead)}rect.unsure{fill:var(--unsure)}
        @media print{h2{break-after:avoid}figure,tr{break-inside:avoid}}
        \(SurvivalChart.style)
        """

    /// The palette of the archive's pages, in both schemes.
    static let colours: HTML = """
        :root{--paper:#fbfaf6;--ink:#211f1b;--quiet:#6c675d;--rule:#dfdace;--link:#25476f;--curve:#25476f;\
        --alive:#3f7a5b;--changed:#b7791f;--failing:#c05a2b;--dead:#9b2335;--unsure:#7d8590;--new:#c3bdae;\
        --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",Georgia,serif;\
        --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;\
        --mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
        @media(prefers-color-scheme:dark){:root{--paper:#171613;--ink:#e8e4da;--quiet:#9c968a;--rule:#34312b;\
        --link:#9dbbe0;--curve:#9dbbe0;--alive:#6fae8c;--changed:#dba54a;--failing:#e08a5c;--dead:#e2707f;\
        --unsure:#9aa2ad;--new:#5d584e}}
        """
}
