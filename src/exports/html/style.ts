import { COLOURS } from "./colours.ts";

const BASE = `*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}ul,ol{padding-left:1.2rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem;z-index:9}
.soft{color:var(--soft);font-weight:400}.inserted{color:var(--soft);text-decoration-style:dotted;text-underline-offset:.15em}
summary{cursor:pointer}
h1{font-size:1.7rem;line-height:1.2;margin:.15rem 0 .35rem;font-weight:650;max-width:52rem}
h2{font-size:1.2rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}h4,h5{font-size:1rem;margin:1.2rem 0 .3rem}`;

const FRAME = `.top{padding:1rem clamp(1rem,3vw,2.5rem) .8rem;border-bottom:1px solid var(--line)}
.mark{font-size:.78rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}
.meta{color:var(--soft);margin:0;font-size:.9rem}
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,36%)}
main{padding:.5rem clamp(1rem,3vw,2.5rem) 4rem;min-width:0;max-width:64rem;outline-offset:-3px}
.main-facts{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:.8rem 0 0}.main-facts div{min-width:0}
dt{font-size:.78rem;color:var(--soft);text-transform:uppercase;letter-spacing:.05em}dd{margin:0}
.brief>:is(h2,h3){margin-top:1.1rem}.part>:is(h3,h4){font-size:.95rem;margin:.8rem 0 .15rem;color:var(--soft)}.brief ul{list-style:none;margin:0;padding:0;max-width:52rem}.brief li{margin:.35rem 0;display:grid;grid-template-columns:7.2rem minmax(0,1fr);gap:.2rem .6rem;align-items:baseline}
.to-question{text-decoration:none}.to-question:hover .verdict{text-decoration:underline}
.cite{font-size:.75rem;text-decoration:none;border:1px solid var(--line);border-radius:3px;padding:0 .32rem;vertical-align:.1em;display:inline-block;line-height:1.35}
.cite:hover{border-color:var(--accent)}
.tools{white-space:nowrap;font-size:.75rem}.tools>*{font:inherit;color:var(--soft);background:none;border:0;padding:.1rem .25rem;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.15em}.tools>:hover{color:var(--accent)}
@media (hover:none){.js-only{display:none}}
@media (hover:hover){.brief li{position:relative}.brief .tools{opacity:0;position:absolute;right:0;top:calc(100% - .3rem);z-index:1;background:var(--panel);border:1px solid var(--line);border-radius:4px}.brief li:hover .tools,.brief li:focus-within .tools,.brief li:focus .tools{opacity:1}}
.brief li:target,.brief li:focus{background:var(--panel);box-shadow:0 0 0 .3rem var(--panel),0 0 0 calc(.3rem + 1px) var(--line)}
.id{font:.72rem ui-monospace,Menlo,Consolas,monospace;color:var(--soft)}
.said{position:fixed;left:1rem;bottom:1rem;z-index:9;margin:0;background:var(--fg);color:var(--bg);border-radius:4px;padding:.3rem .7rem;font-size:.9rem}.said:empty{padding:0}
.tally{display:grid;gap:.3rem;margin:.5rem 0;padding:0;list-style:none;font-size:.93rem}
.tally li{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.8rem;align-items:baseline}
.tally button{font:inherit;background:none;color:inherit;border:1px solid transparent;border-radius:4px;padding:.1rem .3rem;text-align:left}
.js .tally button{cursor:pointer;border-color:var(--line)}.js .tally button:hover{border-color:var(--accent)}
.tally button[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.legend-box p{font-size:.9rem;max-width:52rem;margin:.5rem 0}
.folds{font:inherit;font-size:.85rem;color:inherit;background:none;border:1px solid var(--soft);border-radius:4px;padding:.15rem .5rem;cursor:pointer}
.find input{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--soft);border-radius:4px;padding:.15rem .5rem;max-width:100%}
nav.groups{position:sticky;top:0;z-index:2;background:var(--bg);margin:1.2rem 0 0;padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem;border-bottom:1px solid var(--line)}
.story nav.groups{position:static}
.group{scroll-margin-top:var(--nav,3rem)}
.story{margin:1.2rem 0 0;border-top:2px solid var(--line);padding-top:.6rem}.story>summary h2{display:inline;border:0}
nav.stories ol{columns:2 22rem;column-gap:2.5rem;font-size:.95rem}nav.stories li{break-inside:avoid;margin-bottom:.3rem}nav.stories .soft{display:block;font-size:.88rem}`;

const QUESTIONS = `.verdict{font-size:.78rem;font-weight:600;white-space:nowrap}
.question{border-top:1px solid var(--line)}.group>:is(h2,h3)+:is(.question,.split){border-top-color:transparent}.question[open]{background:var(--panel);box-shadow:0 0 0 1px var(--line);border-radius:4px;margin:.3rem 0}
.question>summary{display:grid;grid-template-columns:.8rem minmax(0,10fr) minmax(0,13fr) 9.4rem;gap:.1rem .7rem;align-items:baseline;padding:.4rem .5rem;list-style:none}
.question.no-ask>summary{grid-template-columns:.8rem minmax(0,1fr) 9.4rem}
.question>summary::-webkit-details-marker{display:none}
.question>summary::before{content:"\\25b8";color:var(--soft);font-size:.8rem}.question[open]>summary::before{content:"\\25be"}
.question>summary:hover .ask,.question.no-ask>summary:hover .told{text-decoration:underline}
.told{font-weight:600}.no-ask .told{font-weight:400}
.support{color:var(--soft);font-size:.85rem}.sure{display:grid;line-height:1.35}
.proof{padding:.1rem .8rem .6rem 2rem;scroll-margin-top:6rem}.full{color:var(--soft);margin:.2rem 0;font-size:.9rem}
.answers{list-style:none;margin:.2rem 0 0;padding:0}
.answer{padding:.2rem 0 .2rem .7rem;border-left:3px solid var(--line);margin:.4rem 0}
.answer.latest{border-left-color:var(--accent)}
.line,.beside,.reason,.evidence,.origins{margin:.15rem 0}
.status,.now{font-size:.75rem;font-weight:400;border-radius:3px;padding:.05rem .35rem;background:var(--chip);white-space:nowrap}
.line .support{margin-left:.5rem}
.origins{list-style:none;padding:0;color:var(--soft);font-size:.85rem}.origins b{font-weight:600}
.beside,.reason{color:var(--soft);font-size:.88rem}.rule{font:.75rem ui-monospace,Menlo,Consolas,monospace;color:var(--soft)}
.evidence{list-style:none;padding:0;font-size:.93rem}.evidence li{margin:.2rem 0}.who{color:var(--soft);font-size:.85rem}
.quote{text-decoration:none}.quote:hover{text-decoration:underline}
details.aside{margin:.5rem 0;font-size:.9rem}details.aside>summary,.more>summary{color:var(--soft);padding:.25rem 0}
.more>summary{padding:.5rem;border-top:1px solid var(--line)}
.split{display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr);gap:0 1rem;border-top:1px solid var(--line)}
.split .question:first-child:not([open]){border-top-color:transparent}
.side{margin:0;padding:.4rem 0;font-size:.95rem}.side .soft{display:block;font-size:.85rem}
.split .question>summary{grid-template-columns:.8rem minmax(0,1fr) minmax(0,1fr) 8.6rem}
.split .question.no-ask>summary{grid-template-columns:.8rem minmax(0,1fr) 8.6rem}
.series{margin:.4rem 0}.series svg{max-width:100%;height:auto}
.steps{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem .7rem}.then{color:var(--soft)}
.step{fill:none;stroke:var(--accent);stroke-width:2}.series circle{fill:var(--accent)}.series text{font-size:13px;fill:var(--fg)}
.base{stroke:var(--line)}.roof{stroke:var(--soft);stroke-dasharray:3 4}.series .roof-text{fill:var(--soft);font-size:12px}
.map{margin:.6rem 0 1rem}.map svg{max-width:100%;height:auto}.map figcaption{font-size:.93rem}.map p{font-size:.8rem;margin:.3rem 0}
.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--line)}.home{fill:var(--home)}
.spot text{font-size:13px;fill:var(--fg);paint-order:stroke;stroke:var(--bg);stroke-width:3px}.country{font-size:12px;fill:var(--soft);letter-spacing:.08em}
.holders{list-style:none;padding:0;margin:.4rem 0}.holders li{margin:.15rem 0}.holders svg{vertical-align:-3px}`;

const REPORTS = `.reports{border-left:1px solid var(--line);background:var(--panel);height:100vh;position:sticky;top:0;overflow:auto;padding:0 1.25rem 60vh;outline-offset:-3px}
.bar{position:sticky;top:0;z-index:2;background:var(--panel);display:flex;justify-content:space-between;align-items:center;margin:0 -1.25rem;padding:.5rem 1.25rem;border-bottom:1px solid var(--line)}
.bar h2{margin:0;border:0;padding:0;font-size:1.1rem}
.back{font:inherit;font-size:.9rem;color:inherit;background:var(--chip);border:1px solid var(--soft);border-radius:4px;padding:.15rem .7rem;cursor:pointer}
.jump{font-size:.9rem;margin:.6rem 0}.jump ul{list-style:none;padding:0;margin:.3rem 0}.jump li{margin:.2rem 0}.jump a{text-decoration:none}.jump a:hover{text-decoration:underline}
.shelf-name{font-weight:600;margin:.5rem 0 0}
.keys{font-size:.85rem;color:var(--soft)}kbd{border:1px solid var(--line);border-radius:3px;padding:0 .3rem;font:.78rem ui-monospace,monospace}
.report{margin:0 0 2.5rem;border-top:1px solid var(--line);padding-top:.6rem;scroll-margin-top:3rem;outline-offset:4px}
.report h3,.report h4{margin:.2rem 0;font-size:1.05rem}
.many .report{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.facts{color:var(--soft);font-size:.85rem;margin:.1rem 0 .5rem}code{font:.95em ui-monospace,Menlo,Consolas,monospace}
.report-label{color:var(--soft);font-weight:400;display:block;font-size:.85rem}
.text{white-space:pre-wrap;font-size:.95rem}
.unread-list{border:1px dashed var(--line);border-radius:4px;padding:.1rem .6rem}.unread-list p{margin:.2rem 0}.unread-list li{margin:.25rem 0}
.furniture{color:var(--faint);font-size:.85em}
.note{font-style:italic}
.claim{background:linear-gradient(transparent 86%,var(--mark) 86%)}.js .text .claim{cursor:pointer}
.claim:target,.unread:target,.claim.on,.unread.on{background:var(--on);color:var(--on-fg)}
.claim:target *,.claim.on *{color:inherit}
.text [id]{scroll-margin:30vh 0}`;

const NARROW = `@media (max-width:62rem){.page{display:block}.reports{position:static;height:auto;border-left:0;border-top:2px solid var(--line);padding-bottom:4rem}
.bar{position:static}.back{position:fixed;right:1rem;bottom:1rem;z-index:5;padding:.5rem 1rem;box-shadow:0 1px 6px rgba(0,0,0,.3)}}
@media (max-width:44rem){.question>summary,.question.no-ask>summary,.split .question>summary,.split .question.no-ask>summary{display:block;padding:.5rem .3rem .5rem 1.1rem;position:relative}
.question>summary::before{position:absolute;left:.1rem;top:.55rem}
.ask,.told{display:block}.sure{display:block}.proof{padding-left:1.1rem;padding-right:.3rem}.verdict{margin-right:.6rem}
.split{display:block}.side{padding:.5rem 0 0}
.tally li,.brief li{grid-template-columns:minmax(0,1fr);gap:.1rem;margin-bottom:.5rem}.brief li>span:empty{display:none}nav.groups{position:static}h1{font-size:1.4rem}}`;

const PRINT = `@page{margin:14mm}
@media print{.skip,.keys,.find,.tools,.said,nav.groups,.jump,.back,.text,.unread-list{display:none!important}
body{font-size:10pt}a{color:inherit;text-decoration:none}.page{display:block}main{max-width:none;padding:0}.top{padding:0 0 .5rem}
.question,.answer,.split,.map{break-inside:avoid}h2,h3,h4{break-after:avoid}.question[open]{box-shadow:none}
.question>summary::before{content:"\\2022"}.more>summary{display:none}
.tally button{border:0}
.reports{position:static;height:auto;overflow:visible;border:0;padding:0}.bar{position:static;padding:0;margin:0}.report{margin:0 0 .6rem;padding-top:.2rem;break-inside:avoid}
.many .report{content-visibility:visible}
details::details-content{content-visibility:visible!important;display:block!important;height:auto!important}}`;

/** The page's whole style. System fonts; nothing is loaded. */
export const STYLE = [COLOURS, BASE, FRAME, QUESTIONS, REPORTS, NARROW, PRINT].join("\n");
