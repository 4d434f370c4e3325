/** The page's whole style. System fonts; nothing is loaded. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fcfcfa;--fg:#1d1f21;--soft:#5c6166;--line:#d9d9d2;--panel:#fff;--accent:#0b5c8a;--mark:#fff1b8;--on:#ffd54d;--sea:#e9eff3;--land:#f7f5ef;--home:#efe9d8;
--agreed:#1c6b3a;--single:#5b4a00;--changed:#0b5c8a;--compatible:#2f5d62;--disputed:#a3201d;--denied:#7a2e63;--undecided:#5c6166}
@media (prefers-color-scheme:dark){:root{--bg:#16181a;--fg:#e6e6e3;--soft:#a3a8ad;--line:#34383c;--panel:#1d2023;--accent:#7cc0ea;--mark:#4a4222;--on:#7a6510;--sea:#1b2328;--land:#262a2c;--home:#33342d;
--agreed:#7fd19b;--single:#e2c766;--changed:#7cc0ea;--compatible:#8fc9c9;--disputed:#ff9a94;--denied:#e0a1cd;--undecided:#b4b9be}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem;z-index:9}
.top{padding:1.25rem clamp(1rem,3vw,2.5rem) 1rem;border-bottom:1px solid var(--line)}
.top .mark{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}
h1{font-size:1.7rem;line-height:1.2;margin:.15rem 0 .4rem;font-weight:650}
.meta{color:var(--soft);margin:0;font-size:.92rem}
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,38%);gap:0}
main{padding:1rem clamp(1rem,3vw,2.5rem) 4rem;min-width:0;max-width:60rem}
.reports{border-left:1px solid var(--line);background:var(--panel);height:100vh;position:sticky;top:0;overflow:auto;padding:1rem 1.25rem 60vh}
h2{font-size:1.2rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:1.2rem 0 .3rem}h4{font-size:1rem;margin:0;font-weight:600}
nav.groups{margin:.75rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem .9rem;font-size:.92rem;padding:0;list-style:none}
.brief p{margin:.35rem 0;max-width:44rem}
.cite{font-size:.72rem;text-decoration:none;border:1px solid var(--line);border-radius:3px;padding:0 .28rem;margin-left:.15rem;vertical-align:.12em;white-space:nowrap}
.tally{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0;padding:0;list-style:none}
.tally button{font:inherit;font-size:.85rem;background:none;color:inherit;border:1px solid var(--line);border-radius:1rem;padding:.15rem .7rem;cursor:pointer}
.tally button[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.verdict{font-size:.8rem;font-weight:600;border:1px solid currentColor;border-radius:3px;padding:.02rem .45rem;white-space:nowrap}
.v-agreed{color:var(--agreed)}.v-single-origin{color:var(--single)}.v-changed{color:var(--changed)}.v-compatible{color:var(--compatible)}.v-disputed{color:var(--disputed)}.v-denied{color:var(--denied)}.v-undecided{color:var(--undecided)}
.question{border:1px solid var(--line);border-radius:6px;background:var(--panel);padding:.7rem .9rem;margin:.6rem 0;break-inside:avoid}
.question>header{display:flex;justify-content:space-between;gap:.8rem;align-items:baseline}
.question[hidden]{display:none}
.answers{list-style:none;margin:.4rem 0 0;padding:0}
.answer{padding:.35rem 0 .35rem .7rem;border-left:3px solid var(--line);margin:.3rem 0}
.answer.latest{border-left-color:var(--accent)}
.answer .line{display:flex;flex-wrap:wrap;gap:.2rem .6rem;align-items:baseline}
.value{font-size:1.05rem}
.status,.now{font-size:.78rem;border-radius:3px;padding:0 .35rem;background:var(--sea)}
.support{color:var(--soft);font-size:.88rem;margin-left:auto}
.origins,.beside,.reason{color:var(--soft);font-size:.88rem;margin:.15rem 0}
.reason{margin-top:.5rem}.rule{font:.75rem ui-monospace,Menlo,Consolas,monospace;opacity:.8}
.evidence{list-style:none;margin:.25rem 0 0;padding:0;font-size:.92rem}
.evidence li{margin:.12rem 0}.who{color:var(--soft);font-size:.85rem}
.quote{text-decoration:none}.quote:hover{text-decoration:underline}
details.aside summary{cursor:pointer;color:var(--soft);font-size:.88rem}
.map{margin:.6rem 0}.map svg{max-width:100%;height:auto}.map figcaption{font-size:.82rem;color:var(--soft)}
.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--line)}.home{fill:var(--home)}
.spot text{font-size:13px;fill:var(--fg);paint-order:stroke;stroke:var(--bg);stroke-width:3px}
.h0 circle,.h0 rect,.h0 path{fill:#a8431f}.h1 circle,.h1 rect,.h1 path{fill:#1f5fa8}.h2 circle,.h2 rect,.h2 path{fill:#5d7f1c}.h3 circle,.h3 rect,.h3 path{fill:#7b4a9c}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;margin:.3rem 0}.legend svg{vertical-align:-3px}
.report{margin:0 0 2.5rem}.facts{color:var(--soft);font-size:.85rem;margin:.1rem 0 .6rem;overflow-wrap:anywhere}
.report-label{color:var(--soft);font-weight:400;display:block;font-size:.85rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.95rem}
.furniture{color:var(--soft);opacity:.55;font-size:.85em}
.claim{background:linear-gradient(transparent 85%,var(--mark) 85%)}
.claim.on{background:var(--on)}
.at:target+.claim{background:var(--on)}
.at{scroll-margin-top:30vh}
.notices{font-size:.9rem;color:var(--soft)}
.keys{font-size:.82rem;color:var(--soft)}kbd{border:1px solid var(--line);border-radius:3px;padding:0 .3rem;font:.78rem ui-monospace,monospace}
table.series{border-collapse:collapse;font-size:.92rem}table.series td,table.series th{border-bottom:1px solid var(--line);padding:.15rem .7rem .15rem 0;text-align:left}
@media (max-width:60rem){.page{display:block}.reports{position:static;height:auto;border-left:0;border-top:2px solid var(--line);padding-bottom:4rem}}
@media print{.skip,.tally,.keys,nav.groups{display:none}.page{display:block}.reports{position:static;height:auto;overflow:visible;border:0;padding:0;break-before:page}body{background:#fff;color:#000;font-size:10.5pt}a{color:inherit;text-decoration:none}.question{border-color:#999}details.aside>*{display:block}}
`;
