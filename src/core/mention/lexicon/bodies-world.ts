/** United Nations and its agencies, international bodies, aid groups. Same line form as bodies-armed.ts. */
export const WORLD_BODIES = `
un|United Nations|igo||UN;U.N.;United Nation;UNO
un-security-council|UN Security Council|igo||Security Council;U.N. Security Council;United Nations Security Council;UNSC
un-general-assembly|UN General Assembly|igo||General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA
un-human-rights-council|UN Human Rights Council|igo||Human Rights Council;U.N. Human Rights Council
ohchr|UN Human Rights Office|igo||OHCHR;U.N. Human Rights Office;UN human rights office;Office of the High Commissioner for Human Rights
unhcr|UNHCR|igo||UN refugee agency;U.N. refugee agency;United Nations refugee agency;United Nations High Commissioner for Refugees;UN High Commissioner for Refugees
unicef|UNICEF|igo||United Nations Children's Fund;UN Children's Fund;U.N. children's agency;UN children's agency;Unicef
unesco|UNESCO|igo||Unesco
undp|UN Development Programme|igo||UNDP;U.N. Development Program;United Nations Development Programme
unfpa|UN Population Fund|igo||UNFPA
unrwa|UNRWA|igo||UN Relief and Works Agency;United Nations Relief and Works Agency
unama|UNAMA|igo||UN Assistance Mission in Afghanistan;United Nations Assistance Mission in Afghanistan
unifil|UNIFIL|igo||
minusma|MINUSMA|igo||
monusco|MONUSCO|igo||
minustah|MINUSTAH|igo||
unmiss|UNMISS|igo||
amisom|AMISOM|igo||
unodc|UNODC|igo||UN Office on Drugs and Crime
ocha|OCHA|igo||UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs;UNOCHA;UN OCHA
wfp|World Food Programme|igo||WFP;World Food Program;UN World Food Programme
fao|FAO|igo||Food and Agriculture Organization;Food and Agriculture Organisation
who|World Health Organization|igo||WHO;World Health Organisation;W.H.O.
paho|Pan American Health Organization|igo||PAHO
ilo|International Labour Organization|igo||ILO;International Labor Organization
iom|International Organization for Migration|igo||IOM;International Organisation for Migration
icao|ICAO|igo||International Civil Aviation Organization
imo|International Maritime Organization|igo||International Maritime Organisation
wmo|World Meteorological Organization|igo||WMO;World Meteorological Organisation
unaids|UNAIDS|igo||
unep|UN Environment Programme|igo||UNEP;United Nations Environment Programme
ipcc|IPCC|igo||Intergovernmental Panel on Climate Change
iaea|IAEA|igo||International Atomic Energy Agency;UN nuclear watchdog;U.N. nuclear watchdog;U.N. atomic watchdog
opcw|OPCW|igo||Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
icj|International Court of Justice|igo||ICJ;World Court
icc|International Criminal Court|igo||ICC
nato|NATO|igo||Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
isaf|ISAF|igo||International Security Assistance Force
eu|European Union|igo||EU;E.U.
european-commission|European Commission|igo||EU Commission
european-parliament|European Parliament|igo||
european-council|European Council|igo||
ecb|European Central Bank|igo||ECB
europol|Europol|igo||
interpol|Interpol|igo||INTERPOL
frontex|Frontex|igo||
ecdc|European Centre for Disease Prevention and Control|igo||ECDC
ema|European Medicines Agency|igo||EMA
council-of-europe|Council of Europe|igo||
echr|European Court of Human Rights|igo||ECHR
osce|OSCE|igo||Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
african-union|African Union|igo||
africa-cdc|Africa CDC|igo||Africa Centres for Disease Control and Prevention;Africa Centres for Disease Control
ecowas|ECOWAS|igo||Ecowas;Economic Community of West African States
sadc|SADC|igo||Southern African Development Community
igad|IGAD|igo||
arab-league|Arab League|igo||League of Arab States
gcc|Gulf Cooperation Council|igo||GCC
oic|Organisation of Islamic Cooperation|igo||OIC;Organization of Islamic Cooperation
asean|ASEAN|igo||Asean;Association of Southeast Asian Nations
sco|Shanghai Cooperation Organisation|igo||Shanghai Cooperation Organization
brics|BRICS|igo||Brics
apec|APEC|igo||
g7|G7|igo||G-7;Group of Seven
g20|G20|igo||G-20;Group of 20
oas|Organization of American States|igo||OAS;Organisation of American States
caricom|CARICOM|igo||Caricom
mercosur|Mercosur|igo||
opec|OPEC|igo||Opec;Organization of the Petroleum Exporting Countries
oecd|OECD|igo||
imf|International Monetary Fund|igo||IMF
world-bank|World Bank|igo||
wto|World Trade Organization|igo||WTO;World Trade Organisation
adb|Asian Development Bank|igo||
fifa|FIFA|igo||Fifa
uefa|UEFA|igo||Uefa
ioc|International Olympic Committee|igo||IOC
wada|World Anti-Doping Agency|igo||WADA
icrc|International Committee of the Red Cross|ngo||ICRC
ifrc|International Federation of Red Cross and Red Crescent Societies|ngo||IFRC
red-cross|Red Cross|ngo||American Red Cross;British Red Cross
red-crescent|Red Crescent|ngo||Syrian Arab Red Crescent;Iranian Red Crescent;Turkish Red Crescent;Palestine Red Crescent;Palestinian Red Crescent
msf|Médecins Sans Frontières|ngo||MSF;Doctors Without Borders;Medecins Sans Frontieres
amnesty|Amnesty International|ngo||Amnesty
hrw|Human Rights Watch|ngo||HRW
oxfam|Oxfam|ngo||
save-the-children|Save the Children|ngo||
care-international|CARE International|ngo||
world-vision|World Vision|ngo||
mercy-corps|Mercy Corps|ngo||
norwegian-refugee-council|Norwegian Refugee Council|ngo||NRC
international-rescue-committee|International Rescue Committee|ngo||IRC
islamic-relief|Islamic Relief|ngo||
caritas|Caritas|ngo||
crisis-group|International Crisis Group|ngo||Crisis Group;ICG
white-helmets|White Helmets|ngo|SY|Syrian Civil Defence;Syrian Civil Defense
sohr|Syrian Observatory for Human Rights|ngo|SY|SOHR;Syrian Observatory
reporters-without-borders|Reporters Without Borders|ngo||
cpj|Committee to Protect Journalists|ngo||CPJ
transparency-international|Transparency International|ngo||
greenpeace|Greenpeace|ngo||
wwf|World Wildlife Fund|ngo||WWF
airwars|Airwars|ngo||
acled|ACLED|ngo||
bellingcat|Bellingcat|ngo||
aclu|ACLU|ngo|US|American Civil Liberties Union
nra|National Rifle Association|ngo|US|NRA
naacp|NAACP|ngo|US|
splc|Southern Poverty Law Center|ngo|US|SPLC
planned-parenthood|Planned Parenthood|ngo|US|
salvation-army|Salvation Army|ngo||
gun-violence-archive|Gun Violence Archive|ngo|US|
everytown|Everytown for Gun Safety|ngo|US|Everytown
pew|Pew Research Center|ngo|US|
chatham-house|Chatham House|ngo|GB|
rusi|Royal United Services Institute|ngo|GB|RUSI
iiss|International Institute for Strategic Studies|ngo|GB|IISS
brookings|Brookings Institution|ngo|US|
rand|RAND Corporation|ngo|US|Rand Corporation
isw|Institute for the Study of War|ngo|US|ISW
csis|Center for Strategic and International Studies|ngo|US|CSIS
wikileaks|WikiLeaks|ngo||Wikileaks
black-lives-matter|Black Lives Matter|ngo||
extinction-rebellion|Extinction Rebellion|ngo||
vatican|Vatican|government|VA|Holy See
emsc|European-Mediterranean Seismological Centre|igo||EMSC;European Mediterranean Seismological Centre
ptwc|Pacific Tsunami Warning Center|agency|US|PTWC;Pacific Tsunami Warning Centre
jtwc|Joint Typhoon Warning Center|agency|US|JTWC
gfz|GFZ|agency|DE|German Research Centre for Geosciences
esa|European Space Agency|igo||ESA
cern|CERN|igo||
gavi|Gavi|igo||GAVI
cepi|CEPI|igo||
`;
