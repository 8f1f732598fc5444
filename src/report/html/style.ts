/** The look of the HTML report: plain, readable on paper, on a phone and in the dark. */

export const style = `
:root{color-scheme:light dark;--ground:#fff;--text:#1c1c1c;--soft:#5a5a5a;--line:#c9c9c9;--panel:#f5f5f2;--link:#0b5394;--mark:#ffe9a8;--strong:#8a5a00;--error:#a3161d;--warning:#7d4b00;--info:#1d5a73;--land:#e4e1d6;--sea:#f3f7f9;--bar:#3d6f99}
@media(prefers-color-scheme:dark){:root{--ground:#16181a;--text:#e8e6e1;--soft:#b0aea8;--line:#45494d;--panel:#1f2326;--link:#8cc4f5;--mark:#5a4708;--strong:#ffd97a;--error:#ff9a94;--warning:#ffc46b;--info:#8fd3ee;--land:#33393d;--sea:#1b2023;--bar:#7fb2dd}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 Georgia,"Times New Roman",serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
h1,h2,h3,nav,form,button,table,figcaption,svg text,.facts,.badge,.summary{font-family:system-ui,"Segoe UI",Roboto,sans-serif}
h1{font-size:1.6rem;margin:1.5rem 0 .25rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;border-top:1px solid var(--line);padding-top:1rem}
h3{font-size:1.05rem;margin:0 0 .5rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{position:static}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.5rem 0}
.summary{margin:.25rem 0;color:var(--soft);list-style:none;padding:0}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;background:var(--panel);padding:.75rem 1rem;border:1px solid var(--line);font-size:.9rem}
.filters[hidden]{display:none}
.filters fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem .9rem}
.filters legend{padding:0;float:left;margin-right:.5rem}
.filters select,.filters input[type=search]{max-width:14rem;font:inherit;padding:.2rem;background:var(--ground);color:var(--text);border:1px solid var(--soft)}
.filters .count{margin:0}
.findings{list-style:none;padding:0}
.finding{border:1px solid var(--line);border-left:6px solid var(--line);padding:1rem;margin:0 0 1rem;background:var(--panel)}
.finding[hidden]{display:none}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.info{border-left-color:var(--info)}
.badge{font-size:.8rem;font-weight:700;border:1px solid;padding:0 .4rem;border-radius:.2rem}
.badge.error{color:var(--error)}.badge.warning{color:var(--warning)}.badge.info{color:var(--info)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
figure{margin:0}figcaption{font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
blockquote{margin:.25rem 0 .5rem;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;padding:0 .1em}
mark b{color:var(--strong);text-decoration:underline;text-decoration-thickness:2px}
.path{font-family:ui-monospace,Consolas,monospace;font-size:.85em;overflow-wrap:anywhere}
.facts{font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
.compare{margin:.25rem 0}
button{font-size:.9rem;padding:.35rem .8rem;background:var(--ground);color:var(--link);border:1px solid var(--link);border-radius:.2rem;cursor:pointer}
details{margin-top:.5rem}summary{cursor:pointer;font-family:system-ui,sans-serif;font-size:.9rem}
.steps{margin:.5rem 0}
.plot{margin:1rem 0}
svg{width:100%;height:auto;display:block}
.scroll{overflow-x:auto}.scroll svg{min-width:44rem}
svg text{font-size:14px;fill:var(--text)}svg text.tick{fill:var(--soft);font-size:13px}
svg .row,svg line.tick{stroke:var(--line)}
svg .bar{fill:var(--bar)}svg .bar.open{fill-opacity:.45}svg .bar.framed{stroke:var(--error);stroke-width:3}svg text.bar-words{font-size:12px;paint-order:stroke;stroke:var(--ground);stroke-width:3px}
svg .sea{fill:var(--sea)}svg .land{fill:var(--land);stroke:var(--soft);stroke-width:.8}svg circle.pin{fill:var(--error);stroke:var(--ground);stroke-width:1.5}svg text.pin{font-size:16px;paint-order:stroke;stroke:var(--ground);stroke-width:4px}
table{border-collapse:collapse;font-size:.85rem;margin:1rem 0}caption{text-align:left;color:var(--soft);padding-bottom:.25rem}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}tr.framed>*{background:var(--mark)}
.text{border:1px solid var(--line);padding:1rem;margin:0 0 1rem}.text .body{max-width:44rem}.text p{margin:0 0 .75rem;overflow-wrap:anywhere}
.anchor{scroll-margin-top:4rem}
:target+mark,:target+.anchor+mark,mark.now{outline:3px solid var(--error)}
dialog{width:min(96vw,90rem);height:92vh;padding:0;background:var(--ground);color:var(--text);border:1px solid var(--soft)}
dialog::backdrop{background:rgba(0,0,0,.5)}
.viewer{display:grid;grid-template-rows:auto 1fr;height:100%}
.viewer-head{display:flex;justify-content:space-between;align-items:start;gap:1rem;padding:.75rem 1rem;border-bottom:1px solid var(--line)}
.viewer-head h2{border:0;margin:0;padding:0;font-size:1rem;max-height:20vh;overflow:auto}
.panes{display:grid;grid-template-columns:1fr 1fr;min-height:0}
.pane{overflow:auto;padding:1rem;min-height:0}.pane+.pane{border-left:1px solid var(--line)}.pane .text{border:0;padding:0}.pane .facts{position:sticky;top:-1rem;z-index:1;margin:-1rem -1rem .5rem;padding:.5rem 1rem;background:var(--panel);border-bottom:1px solid var(--line)}.pane h3{margin-top:1rem}.pane .text{display:flex;flex-direction:column}.pane .facts{order:-1}
footer{color:var(--soft);font-size:.85rem;padding-bottom:2rem;margin-top:2rem}
@media(max-width:48rem){.viewer-head h2{font-size:.85rem}.sides{grid-template-columns:1fr}.panes{grid-template-columns:1fr;grid-template-rows:1fr 1fr}.pane+.pane{border-left:0;border-top:1px solid var(--line)}}
@media print{:root{--ground:#fff;--text:#000;--panel:#fff;--soft:#333;--line:#999;--mark:#eee}.filters,nav,.compare,.skip,dialog{display:none!important}.finding,figure,tr{break-inside:avoid}details::details-content{content-visibility:visible}details>*{display:block}a{color:inherit}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
