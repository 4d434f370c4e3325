/**
 * Armed groups, political parties and movements that general news names without explaining.
 * One line a body: id | name to show | type | country (ISO 3166-1 alpha-2, empty if none) | aliases.
 * Aliases in capitals match only capitals; others match whatever their case, but the first letter must be a capital
 * ("al-", "ul-" excepted). From general news knowledge, not from any one story.
 */
export const ARMED_BODIES = `
taliban|Taliban|armed||Taleban;Talibans;Islamic Emirate of Afghanistan;Islamic Emirate
ttp|Pakistani Taliban|armed|PK|Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban Pakistan;TTP;Pakistan Taliban
haqqani-network|Haqqani network|armed||Haqqani group
al-qaeda|al-Qaeda|armed||al-Qaida;al Qaeda;al Qaida;Qaeda;al-Qa'ida
aqap|al-Qaeda in the Arabian Peninsula|armed|YE|al Qaeda in the Arabian Peninsula;al-Qaida in the Arabian Peninsula;AQAP
aqim|al-Qaeda in the Islamic Maghreb|armed||al Qaeda in the Islamic Maghreb;AQIM
islamic-state|Islamic State|armed||ISIS;ISIL;Daesh;Da'esh;Islamic State group;IS group;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;so-called Islamic State
isis-k|Islamic State Khorasan|armed||ISIS-K;ISKP;IS-K;Islamic State Khorasan Province;Islamic State-Khorasan;ISIS-Khorasan
hamas|Hamas|armed|PS|Al-Qassam Brigades;Qassam Brigades;Izz ad-Din al-Qassam Brigades
islamic-jihad|Palestinian Islamic Jihad|armed|PS|Islamic Jihad;PIJ;Al-Quds Brigades
hezbollah|Hezbollah|armed|LB|Hizbollah;Hizbullah;Hezbullah
houthis|Houthis|armed|YE|Houthi;Huthi;Huthis;Ansar Allah;Ansarullah;Houthi movement
fatah|Fatah|political|PS|
plo|Palestine Liberation Organization|political|PS|PLO;Palestine Liberation Organisation
pflp|Popular Front for the Liberation of Palestine|armed|PS|PFLP
palestinian-authority|Palestinian Authority|government|PS|Palestinian National Authority
al-shabaab|al-Shabaab|armed|SO|al Shabaab;al-Shabab;al Shabab;Shabaab;Shabab
boko-haram|Boko Haram|armed|NG|
iswap|Islamic State West Africa Province|armed||ISWAP
ansaru|Ansaru|armed|NG|
jnim|JNIM|armed||Jama'at Nasr al-Islam wal Muslimin;Group to Support Islam and Muslims
m23|M23|armed|CD|March 23 Movement;M23 Movement
fdlr|FDLR|armed|CD|
adf|Allied Democratic Forces|armed||ADF
codeco|CODECO|armed|CD|
lra|Lord's Resistance Army|armed||LRA
rapid-support-forces|Rapid Support Forces|armed|SD|RSF
janjaweed|Janjaweed|armed|SD|
splm-n|SPLM-N|armed|SD|
tplf|Tigray People's Liberation Front|armed|ET|TPLF
tigray-defence-forces|Tigray Defence Forces|armed|ET|Tigray Defense Forces;Tigrayan forces
oromo-liberation-army|Oromo Liberation Army|armed|ET|OLA
fano|Fano|armed|ET|Fano militia
renamo|Renamo|political|MZ|RENAMO
frelimo|Frelimo|political|MZ|FRELIMO
unita|UNITA|political|AO|
mpla|MPLA|political|AO|
polisario|Polisario Front|armed||Polisario
seleka|Seleka|armed|CF|Séléka
anti-balaka|anti-Balaka|armed|CF|
wagner-group|Wagner Group|armed|RU|Wagner;PMC Wagner
farc|FARC|armed|CO|Revolutionary Armed Forces of Colombia
eln|ELN|armed|CO|National Liberation Army
clan-del-golfo|Clan del Golfo|armed|CO|Gulf Clan
shining-path|Shining Path|armed|PE|Sendero Luminoso
mrta|Túpac Amaru Revolutionary Movement|armed|PE|MRTA;Tupac Amaru Revolutionary Movement
fmln|FMLN|armed|SV|Farabundo Marti National Liberation Front;Farabundo Martí National Liberation Front
arena|ARENA|political|SV|Nationalist Republican Alliance
sandinistas|Sandinista National Liberation Front|political|NI|Sandinistas;Sandinista;FSLN
contras|Contras|armed|NI|
urng|URNG|armed|GT|Guatemalan National Revolutionary Unity
m-19|M-19|armed|CO|April 19 Movement
epl-co|Popular Liberation Army|armed|CO|EPL
extraditables|Extraditables|armed|CO|The Extraditables
medellin-cartel|Medellin cartel|armed|CO|Medellín cartel
cali-cartel|Cali cartel|armed|CO|
sinaloa-cartel|Sinaloa cartel|armed|MX|
jalisco-cartel|Jalisco New Generation Cartel|armed|MX|CJNG;Jalisco cartel
zapatistas|Zapatistas|armed|MX|EZLN
eta|ETA|armed|ES|
ira|IRA|armed|IE|Irish Republican Army;Real IRA;New IRA;Provisional IRA
pkk|PKK|armed|TR|Kurdistan Workers' Party;Kurdistan Workers Party
ypg|YPG|armed|SY|People's Protection Units;Kurdish People's Protection Units
sdf|Syrian Democratic Forces|armed|SY|SDF
free-syrian-army|Free Syrian Army|armed|SY|FSA;Syrian National Army
hts|Hayat Tahrir al-Sham|armed|SY|HTS;Tahrir al-Sham
nusra-front|Nusra Front|armed|SY|al-Nusra Front;Jabhat al-Nusra;al-Nusra
ahrar-al-sham|Ahrar al-Sham|armed|SY|
peshmerga|Peshmerga|armed|IQ|
popular-mobilisation-forces|Popular Mobilisation Forces|armed|IQ|Popular Mobilization Forces;PMF;Hashd al-Shaabi
kataib-hezbollah|Kataib Hezbollah|armed|IQ|Kata'ib Hezbollah
mujahedeen-khalq|Mujahedeen-e-Khalq|armed|IR|MEK
muslim-brotherhood|Muslim Brotherhood|political||
lashkar-e-taiba|Lashkar-e-Taiba|armed|PK|Lashkar-e-Tayyiba;LeT
jaish-e-mohammed|Jaish-e-Mohammed|armed|PK|Jaish-e-Mohammad;JeM
lashkar-e-jhangvi|Lashkar-e-Jhangvi|armed|PK|
hizbul-mujahideen|Hizbul Mujahideen|armed|IN|
baloch-liberation-army|Baloch Liberation Army|armed|PK|Balochistan Liberation Army;BLA
northern-alliance|Northern Alliance|armed|AF|
national-resistance-front|National Resistance Front|armed|AF|NRF
tamil-tigers|Tamil Tigers|armed|LK|LTTE;Liberation Tigers of Tamil Eelam
maoists|Maoists|armed||Naxalites;Naxals;Communist Party of India (Maoist)
ulfa|ULFA|armed|IN|
abu-sayyaf|Abu Sayyaf|armed|PH|Abu Sayyaf Group
milf|Moro Islamic Liberation Front|armed|PH|MILF
new-peoples-army|New People's Army|armed|PH|NPA
maute-group|Maute group|armed|PH|
jemaah-islamiyah|Jemaah Islamiyah|armed|ID|
arsa|Arakan Rohingya Salvation Army|armed|MM|ARSA
arakan-army|Arakan Army|armed|MM|
karen-national-union|Karen National Union|armed|MM|KNU
kachin-independence-army|Kachin Independence Army|armed|MM|KIA
national-unity-government-mm|National Unity Government|political|MM|
khmer-rouge|Khmer Rouge|armed|KH|
aum-shinrikyo|Aum Shinrikyo|armed|JP|
kosovo-liberation-army|Kosovo Liberation Army|armed||KLA
azov|Azov Regiment|armed|UA|Azov battalion;Azov Brigade
donetsk-peoples-republic|Donetsk People's Republic|armed||DPR
luhansk-peoples-republic|Luhansk People's Republic|armed||Lugansk People's Republic;LPR
ku-klux-klan|Ku Klux Klan|armed|US|KKK
proud-boys|Proud Boys|armed|US|
oath-keepers|Oath Keepers|armed|US|
ms-13|MS-13|armed||Mara Salvatrucha
tren-de-aragua|Tren de Aragua|armed|VE|
libyan-national-army|Libyan National Army|armed|LY|LNA
government-of-national-accord|Government of National Accord|government|LY|GNA
southern-transitional-council|Southern Transitional Council|armed|YE|STC
republican-party-us|Republican Party|political|US|GOP;Republicans
democratic-party-us|Democratic Party|political|US|Democrats
conservative-party-gb|Conservative Party|political|GB|Conservatives;Tories;Tory Party
labour-party-gb|Labour Party|political|GB|
liberal-democrats-gb|Liberal Democrats|political|GB|Lib Dems
snp|Scottish National Party|political|GB|SNP
ukip|UKIP|political|GB|UK Independence Party
sinn-fein|Sinn Féin|political|IE|Sinn Fein
dup|Democratic Unionist Party|political|GB|DUP
bjp|Bharatiya Janata Party|political|IN|BJP
congress-party-in|Indian National Congress|political|IN|Congress party
aap|Aam Aadmi Party|political|IN|AAP
pti-party|Pakistan Tehreek-e-Insaf|political|PK|
pml-n|PML-N|political|PK|Pakistan Muslim League
ppp|Pakistan People's Party|political|PK|Pakistan Peoples Party
awami-league|Awami League|political|BD|
bnp-bd|Bangladesh Nationalist Party|political|BD|
communist-party-cn|Chinese Communist Party|political|CN|Communist Party of China;CCP
kuomintang|Kuomintang|political|TW|KMT
dpp-tw|Democratic Progressive Party|political|TW|DPP
workers-party-kp|Workers' Party of Korea|political|KP|
ldp-jp|Liberal Democratic Party|political|JP|LDP
united-russia|United Russia|political|RU|
akp|Justice and Development Party|political|TR|AKP;AK Party
chp|Republican People's Party|political|TR|CHP
hdp|Peoples' Democratic Party|political|TR|HDP
likud|Likud|political|IL|Likud party
cdu|Christian Democratic Union|political|DE|CDU;Christian Democrats
spd|Social Democratic Party of Germany|political|DE|SPD
afd|Alternative for Germany|political|DE|AfD
en-marche|En Marche|political|FR|La République En Marche
national-rally|National Rally|political|FR|National Front;Front National
five-star|Five Star Movement|political|IT|5-Star Movement
lega|League (Italy)|political|IT|Northern League
podemos|Podemos|political|ES|
vox-es|Vox|political|ES|
psoe|PSOE|political|ES|
syriza|Syriza|political|GR|
golden-dawn|Golden Dawn|political|GR|
fidesz|Fidesz|political|HU|
law-and-justice|Law and Justice|political|PL|PiS
anc|African National Congress|political|ZA|ANC
democratic-alliance-za|Democratic Alliance|political|ZA|
eff|Economic Freedom Fighters|political|ZA|EFF
zanu-pf|ZANU-PF|political|ZW|Zanu PF
mdc-zw|Movement for Democratic Change|political|ZW|MDC
apc-ng|All Progressives Congress|political|NG|APC
pdp-ng|People's Democratic Party|political|NG|PDP;Peoples Democratic Party
nld|National League for Democracy|political|MM|NLD
usdp|Union Solidarity and Development Party|political|MM|USDP
workers-party-br|Workers' Party|political|BR|
morena|Morena|political|MX|
pri|Institutional Revolutionary Party|political|MX|PRI
psuv|United Socialist Party of Venezuela|political|VE|PSUV
apra|APRA|political|PE|
`;
