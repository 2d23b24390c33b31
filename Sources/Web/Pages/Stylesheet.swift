internal import Foundation
internal import Model

/// The one stylesheet. It stands inside every page, and the pages' policy names it by its digest.
enum Stylesheet {
    /// `sha256-…` as Content-Security-Policy Level 3 § 2.3.1 wants it: of exactly what stands between the tags.
    static let digest = "sha256-" + Data(SHA256Digest(of: markup.bytes).bytes).base64EncodedString()

    static let markup: HTML = """
        :root{--paper:#fbfaf6;--ink:#211f1b;--quiet:#6c675d;--rule:#dfdace;--link:#25476f;--wash:#f2efe7;\
        --alive:#3f7a5b;--changed:#b7791f;--failing:#c05a2b;--dead:#9b2335;--unsure:#7d8590;--new:#c3bdae;\
        --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",Georgia,serif;\
        --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;\
        --mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
        @media(prefers-color-scheme:dark){:root{--paper:#171613;--ink:#e8e4da;--quiet:#9c968a;--rule:#34312b;\
        --link:#9dbbe0;--wash:#201e1a;--alive:#6fae8c;--changed:#dba54a;--failing:#e08a5c;--dead:#e2707f;\
        --unsure:#9aa2ad;--new:#5d584e}}
        *{box-sizing:border-box}
        html{background:var(--paper);color:var(--ink);font:400 1rem/1.55 var(--sans);-webkit-text-size-adjust:100%}
        body{max-width:62rem;margin:0 auto;padding:0 1.25rem;overflow-wrap:break-word}
        a{color:var(--link);text-decoration:none}
        a:hover{text-decoration:underline;text-underline-offset:.15em}
        :focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
        .mast{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 2rem;\
        padding:1.6rem 0 1rem;border-bottom:1px solid var(--rule)}
        .mast .name{font:400 1.7rem/1 var(--serif);letter-spacing:.01em;color:var(--ink)}
        .mast nav{display:flex;gap:1.4rem}
        .mast nav a{color:var(--quiet);padding:.3rem 0}
        .mast nav a[aria-current]{color:var(--ink);box-shadow:0 2px 0 var(--dead)}
        main{padding:2.2rem 0 1rem}
        footer{margin-top:3rem;padding:1.2rem 0 2.5rem;border-top:1px solid var(--rule);color:var(--quiet);font-size:.875rem}
        h1{font:400 2rem/1.2 var(--serif);margin:0 0 1rem;text-wrap:balance;max-width:44rem}
        h1.lead{font-size:clamp(1.7rem,4.6vw,2.7rem);line-height:1.25;margin:.4rem 0 2rem;max-width:none}
        h1.lead a{color:inherit;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.16em;\
        text-decoration-color:var(--new);white-space:nowrap}
        h1.lead a.alive{text-decoration-color:var(--alive)}h1.lead a.changed{text-decoration-color:var(--changed)}
        h1.lead a.failing{text-decoration-color:var(--failing)}h1.lead a.dead{text-decoration-color:var(--dead)}
        h1.lead a.unsure{text-decoration-color:var(--unsure)}
        h2{font:400 1.25rem/1.3 var(--serif);margin:0 0 .7rem}
        section{margin:2.6rem 0 0}
        .quiet,.when{color:var(--quiet)}
        .when,time{white-space:nowrap;font-variant-numeric:tabular-nums}
        .over{margin:0 0 .6rem;color:var(--quiet);display:flex;flex-wrap:wrap;gap:.2rem 1rem}
        .say{font:400 1.2rem/1.5 var(--serif);max-width:42rem}
        .say .quiet{font:400 .9rem/1.5 var(--sans)}
        .address{overflow-wrap:anywhere}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .mark{white-space:nowrap}
        .mark::before{content:"";display:inline-block;width:.62em;height:.62em;border-radius:50%;margin-right:.45em;\
        background:var(--new)}
        .mark.alive::before{background:var(--alive)}.mark.changed::before{background:var(--changed)}
        .mark.failing::before{background:var(--failing)}.mark.dead::before{background:var(--dead)}
        .mark.unsure::before{background:var(--unsure)}
        .bar{display:block;width:100%;height:.7rem;border-radius:2px}
        rect{fill:var(--new);stroke:var(--paper);stroke-width:1.5;vector-effect:non-scaling-stroke}
        rect.alive{fill:var(--alive)}rect.changed{fill:var(--changed)}rect.failing{fill:var(--failing)}
        rect.dead{fill:var(--dead)}rect.unsure{fill:var(--unsure)}
        ul,ol{margin:0;padding:0}
        .legend{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.4rem 1rem;margin:1.1rem 0 0}
        .legend a{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem;align-items:baseline;color:inherit;text-decoration:none}
        .legend .mark{grid-column:1/-1;color:var(--quiet);font-size:.9rem}
        .legend b{font:400 1.6rem/1.2 var(--serif);font-variant-numeric:lining-nums}
        .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 3rem}
        .news{list-style:none}
        ol.news{list-style:decimal;padding-left:1.8rem}
        .news li{padding:.65rem 0;border-top:1px solid var(--rule)}
        .news li>a{font:400 1.08rem/1.4 var(--serif)}
        .news .quiet{display:block;font-size:.875rem;margin-top:.1rem}
        .passage{margin:.35rem 0;max-width:46rem;font:400 1rem/1.55 var(--serif)}
        mark{background:color-mix(in srgb,var(--changed) 28%,transparent);color:inherit;border-radius:2px;padding:0 .1em}
        table{width:100%;border-collapse:collapse;font-size:.94rem}
        th,td{text-align:left;font-weight:400;padding:.55rem 1rem .55rem 0;border-top:1px solid var(--rule);vertical-align:baseline}
        thead th,thead td{border:0;color:var(--quiet);font-size:.84rem;padding-bottom:.3rem;white-space:nowrap}
        th:last-child,td:last-child{padding-right:0}
        .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        td.wide{width:50%}td.wide .address{display:block;font-size:.84rem}
        td .bar{height:.5rem}
        a[aria-current="true"]{color:var(--ink);box-shadow:0 2px 0 var(--dead)}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem 1.5rem;margin:0}
        dt{color:var(--quiet);font-size:.84rem}dd{margin:0}
        .filter{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:center;margin:0 0 1.6rem}
        .filter fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;flex-basis:100%}
        .filter label{display:inline-flex;align-items:center;gap:.4rem}
        .filter .grow{flex:1 1 14rem}
        input:not([type=checkbox]){font:inherit;color:inherit;background:var(--wash);border:1px solid var(--rule);\
        border-radius:4px;padding:.45rem .65rem;width:100%}
        input[type=checkbox]{accent-color:var(--ink);margin:0}
        button{font:inherit;color:var(--paper);background:var(--ink);border:1px solid var(--ink);border-radius:4px;\
        padding:.45rem 1.1rem;cursor:pointer}
        .text{font:400 1.14rem/1.65 var(--serif);max-width:40rem;padding:.2rem 0 .2rem 1.4rem;border-left:3px solid var(--rule)}
        .text p{margin:0 0 1em}.text p:last-child{margin:0}
        .proof,.rules,.hops{font-size:.875rem}
        .proof{color:var(--quiet);font-family:var(--mono);font-size:.8rem;overflow-wrap:anywhere;margin:1.2rem 0 0}
        .rules,.hops{margin:1.2rem 0 0;padding-left:1.5rem}
        .rules li,.hops li{padding:.15rem 0;overflow-wrap:anywhere}
        code{font-family:var(--mono);font-size:.92em;background:var(--wash);padding:.1em .35em;border-radius:3px}
        .pager{display:flex;justify-content:space-between;margin:1.6rem 0 0}
        @media(max-width:44rem){
        main{padding-top:1.5rem}
        thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        tr{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:.65rem 0;border-top:1px solid var(--rule)}
        th,td{border:0;padding:0;text-align:left}
        td.wide{width:100%;order:-1}th[scope=row]{width:100%}
        td[data-name]::before{content:attr(data-name) " ";color:var(--quiet)}
        }
        @media print{.mast nav,.filter,.pager{display:none}}
        """
}
