/** The page's colours, light and dark. Every text colour has 4.5:1 or more on every ground it stands on (tested in a browser). */
const LIGHT = `--bg:#fcfcfa;--fg:#1d1f21;--soft:#5a5f64;--line:#d9d9d2;--panel:#fff;--accent:#0b5c8a;--mark:#f3d774;--on:#ffe07a;--on-fg:#1d1f21;--chip:#eceff1;--faint:#6b7076;--sea:#e9eff3;--land:#f7f5ef;--home:#efe9d8;
--agreed:#1c6b3a;--single:#5b4a00;--changed:#0b5c8a;--compatible:#2f5d62;--disputed:#a3201d;--denied:#7a2e63;--undecided:#5a5f64;
--h0:#a8431f;--h1:#1f5fa8;--h2:#4c6b12;--h3:#7b4a9c;--h4:#8a6100;--h5:#4d5358`;

const DARK = `--bg:#16181a;--fg:#e6e6e3;--soft:#a9aeb3;--line:#383d41;--panel:#1d2023;--accent:#7cc0ea;--mark:#7d6a1f;--on:#f2cf5b;--on-fg:#16181a;--chip:#2c3135;--faint:#8f959a;--sea:#1b2328;--land:#262a2c;--home:#33342d;
--agreed:#7fd19b;--single:#e2c766;--changed:#7cc0ea;--compatible:#8fc9c9;--disputed:#ff9a94;--denied:#e0a1cd;--undecided:#b4b9be;
--h0:#f08a5d;--h1:#7db4f2;--h2:#a5c95b;--h3:#c79be6;--h4:#e6bd5a;--h5:#b4b9be`;

/** Paper is white, whatever the screen is. */
export const COLOURS = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{color-scheme:light;${LIGHT};--bg:#fff}}
.v-agreed{color:var(--agreed)}.v-single-origin{color:var(--single)}.v-changed{color:var(--changed)}.v-compatible{color:var(--compatible)}.v-disputed{color:var(--disputed)}.v-denied{color:var(--denied)}.v-undecided{color:var(--undecided)}
${[0, 1, 2, 3, 4, 5].map((mark) => `.h${mark} circle,.h${mark} path{fill:var(--h${mark})}`).join("")}`;
