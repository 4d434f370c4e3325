/** News agencies ("wire") and outlets. Same line form as bodies-armed.ts. */
export const OUTLET_BODIES = `
reuters|Reuters|wire||Thomson Reuters;Reuters news agency
afp|AFP|wire||Agence France-Presse;Agence France Presse;AFP agency;AFP news agency
ap|Associated Press|wire||AP;The Associated Press;A.P.
upi|UPI|wire||United Press International
dpa|dpa|wire||DPA;Deutsche Presse-Agentur
efe|EFE|wire||
ansa|ANSA|wire||
xinhua|Xinhua|wire||Xinhua News Agency;Xinhua news agency
tass|TASS|wire||Tass;Itar-Tass;ITAR-TASS
interfax|Interfax|wire||Interfax-Ukraine
ria-novosti|RIA Novosti|wire||RIA
kyodo|Kyodo News|wire||Kyodo;Kyodo news agency
jiji|Jiji Press|wire||Jiji
yonhap|Yonhap|wire||Yonhap News Agency;Yonhap news agency
kcna|KCNA|wire||Korean Central News Agency
pti|Press Trust of India|wire||PTI
ani|ANI|wire||Asian News International
ians|IANS|wire||
app-pk|Associated Press of Pakistan|wire||
anadolu|Anadolu Agency|wire||Anadolu;Anadolu news agency
dogan|Dogan News Agency|wire||Dogan
irna|IRNA|wire||
isna|ISNA|wire||
fars|Fars News Agency|wire||Fars;Fars news agency
tasnim|Tasnim|wire||Tasnim News Agency;Tasnim news agency
mehr|Mehr News Agency|wire||Mehr
sana|SANA|wire||
wafa|WAFA|wire||Wafa
spa-sa|Saudi Press Agency|wire||SPA
mena-eg|MENA|wire||Middle East News Agency
nna-lb|National News Agency|wire||NNA
antara|Antara|wire||
bernama|Bernama|wire||
aap-au|Australian Associated Press|wire||
press-association|Press Association|wire||PA Media
canadian-press|Canadian Press|wire||The Canadian Press
notimex|Notimex|wire||
prensa-latina|Prensa Latina|wire||
bloomberg|Bloomberg|wire||Bloomberg News
dow-jones|Dow Jones Newswires|wire||
bno-news|BNO News|wire||
pajhwok|Pajhwok|wire||Pajhwok Afghan News
tolo-news|TOLOnews|outlet||TOLO News;Tolo News;Tolo
bbc|BBC|outlet||British Broadcasting Corporation;BBC News;BBC Radio;BBC World Service;BBC Persian;BBC Arabic
itv|ITV|outlet||ITV News
channel-4|Channel 4|outlet||Channel 4 News
sky-news|Sky News|outlet||
lbc|LBC|outlet||
guardian|The Guardian|outlet||Guardian newspaper;Observer newspaper
times-gb|The Times|outlet||The Sunday Times;Sunday Times
telegraph|The Telegraph|outlet||Daily Telegraph;The Daily Telegraph;Sunday Telegraph
independent|The Independent|outlet||
financial-times|Financial Times|outlet||The Financial Times;FT
economist|The Economist|outlet||
daily-mail|Daily Mail|outlet||MailOnline;Mail Online;Mail on Sunday
daily-mirror|Daily Mirror|outlet||The Mirror
the-sun|The Sun|outlet||Sun newspaper
daily-express|Daily Express|outlet||
evening-standard|Evening Standard|outlet||
cnn|CNN|outlet||CNN International;CNN Turk
nbc|NBC News|outlet||NBC;NBCNews
msnbc|MSNBC|outlet||
cbs|CBS News|outlet||CBS
abc-us|ABC News|outlet||ABC
fox-news|Fox News|outlet||Fox News Channel
cnbc|CNBC|outlet||
npr|NPR|outlet||National Public Radio
pbs|PBS|outlet||PBS NewsHour
c-span|C-SPAN|outlet||
univision|Univision|outlet||
telemundo|Telemundo|outlet||
new-york-times|New York Times|outlet||The New York Times;NYT;NY Times;NYTimes
washington-post|Washington Post|outlet||The Washington Post;WaPo
wall-street-journal|Wall Street Journal|outlet||The Wall Street Journal;WSJ
usa-today|USA Today|outlet||USA TODAY
los-angeles-times|Los Angeles Times|outlet||LA Times;L.A. Times
chicago-tribune|Chicago Tribune|outlet||
new-york-post|New York Post|outlet||
new-york-daily-news|New York Daily News|outlet||
boston-globe|Boston Globe|outlet||
miami-herald|Miami Herald|outlet||
houston-chronicle|Houston Chronicle|outlet||
detroit-free-press|Detroit Free Press|outlet||Free Press
philadelphia-inquirer|Philadelphia Inquirer|outlet||
politico|Politico|outlet||POLITICO
axios|Axios|outlet||
the-hill|The Hill|outlet||
huffpost|HuffPost|outlet||Huffington Post
buzzfeed|BuzzFeed|outlet||BuzzFeed News;Buzzfeed
vice-news|Vice News|outlet||VICE News
daily-beast|Daily Beast|outlet||The Daily Beast
time-magazine|Time magazine|outlet||TIME magazine
newsweek|Newsweek|outlet||
the-atlantic|The Atlantic|outlet||
new-yorker|The New Yorker|outlet||New Yorker magazine
tmz|TMZ|outlet||
voa|Voice of America|outlet||VOA
rfe-rl|Radio Free Europe/Radio Liberty|outlet||Radio Free Europe;RFE/RL;Radio Liberty
radio-free-asia|Radio Free Asia|outlet||RFA
al-jazeera|Al Jazeera|outlet||Al-Jazeera;Aljazeera;Al Jazeera TV;Al Jazeera English;Al Jazeera Arabic
al-arabiya|Al Arabiya|outlet||Al-Arabiya
al-mayadeen|Al Mayadeen|outlet||
al-manar|Al-Manar|outlet||Al Manar
al-ahram|Al-Ahram|outlet||Al Ahram
al-masirah|Al-Masirah|outlet||Al Masirah
asharq-al-awsat|Asharq Al-Awsat|outlet||
press-tv|Press TV|outlet||PressTV
haaretz|Haaretz|outlet||
jerusalem-post|Jerusalem Post|outlet||
times-of-israel|Times of Israel|outlet||
ynet|Ynet|outlet||
hurriyet|Hurriyet|outlet||Hürriyet
daily-sabah|Daily Sabah|outlet||
trt|TRT|outlet||TRT World
ntv|NTV|outlet||
rudaw|Rudaw|outlet||
rt|RT|outlet||Russia Today
sputnik|Sputnik news|outlet||Sputnik News
kommersant|Kommersant|outlet||
novaya-gazeta|Novaya Gazeta|outlet||
moscow-times|Moscow Times|outlet||
kyiv-independent|Kyiv Independent|outlet||
kyiv-post|Kyiv Post|outlet||
ukrinform|Ukrinform|outlet||
meduza|Meduza|outlet||
deutsche-welle|Deutsche Welle|outlet||DW
der-spiegel|Der Spiegel|outlet||Spiegel
bild|Bild|outlet||
die-welt|Die Welt|outlet||
suddeutsche|Süddeutsche Zeitung|outlet||
zdf|ZDF|outlet||
ard|ARD|outlet||
france-24|France 24|outlet||France24
le-monde|Le Monde|outlet||
le-figaro|Le Figaro|outlet||
liberation|Libération|outlet||
bfmtv|BFMTV|outlet||BFM TV;BFM
rfi|RFI|outlet||Radio France Internationale
euronews|Euronews|outlet||
el-pais|El País|outlet||El Pais
el-mundo|El Mundo|outlet||
la-vanguardia|La Vanguardia|outlet||
corriere|Corriere della Sera|outlet||
la-repubblica|La Repubblica|outlet||
rai|RAI|outlet||
rte|RTÉ|outlet||RTE
irish-times|Irish Times|outlet||
nos|NOS|outlet||
nrk|NRK|outlet||
aftenposten|Aftenposten|outlet||
cbc|CBC|outlet||CBC News
ctv|CTV News|outlet||CTV
globe-and-mail|Globe and Mail|outlet||
toronto-star|Toronto Star|outlet||
abc-au|Australian Broadcasting Corporation|outlet||
sydney-morning-herald|Sydney Morning Herald|outlet||
the-age|The Age|outlet||
news-com-au|news.com.au|outlet||
nz-herald|New Zealand Herald|outlet||NZ Herald
radio-new-zealand|Radio New Zealand|outlet||RNZ
stuff-nz|Stuff.co.nz|outlet||
times-of-india|Times of India|outlet||
hindustan-times|Hindustan Times|outlet||
the-hindu|The Hindu|outlet||
indian-express|Indian Express|outlet||
ndtv|NDTV|outlet||
india-today|India Today|outlet||
dawn|Dawn newspaper|outlet||Dawn.com
geo-news|Geo News|outlet||Geo TV
express-tribune|Express Tribune|outlet||
daily-star-bd|The Daily Star|outlet||
kathmandu-post|Kathmandu Post|outlet||
global-times|Global Times|outlet||
china-daily|China Daily|outlet||
peoples-daily|People's Daily|outlet||
cctv|CCTV|outlet||China Central Television
cgtn|CGTN|outlet||
scmp|South China Morning Post|outlet||SCMP
nhk|NHK|outlet||
asahi|Asahi Shimbun|outlet||Asahi
yomiuri|Yomiuri Shimbun|outlet||
japan-times|Japan Times|outlet||
korea-herald|Korea Herald|outlet||
chosun-ilbo|Chosun Ilbo|outlet||
straits-times|Straits Times|outlet||
channel-newsasia|Channel NewsAsia|outlet||CNA
jakarta-post|Jakarta Post|outlet||
kompas|Kompas|outlet||Kompas TV
metro-tv|Metro TV|outlet||MetroTV
bangkok-post|Bangkok Post|outlet||
rappler|Rappler|outlet||
philippine-inquirer|Philippine Daily Inquirer|outlet||
irrawaddy|The Irrawaddy|outlet||
vnexpress|VnExpress|outlet||
punch-ng|Punch newspaper|outlet||
premium-times|Premium Times|outlet||
daily-nation|Daily Nation|outlet||
east-african|East African newspaper|outlet||
sabc|SABC|outlet||
news24|News24|outlet||
the-herald-zw|The Herald|outlet||
zbc|ZBC|outlet||
o-globo|O Globo|outlet||TV Globo;GloboNews
folha|Folha de S.Paulo|outlet||Folha de S. Paulo
clarin|Clarín|outlet||Clarin
la-nacion|La Nación|outlet||
el-tiempo|El Tiempo|outlet||
el-comercio|El Comercio|outlet||
reforma|Reforma|outlet||
el-universal|El Universal|outlet||
milenio|Milenio|outlet||
televisa|Televisa|outlet||
caracol|Caracol|outlet||Caracol Radio
`;
