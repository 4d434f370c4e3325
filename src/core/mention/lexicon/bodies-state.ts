/**
 * Organs of states that news names without their country: ministries with proper names, agencies, services, militaries.
 * Same line form as bodies-armed.ts; the country tells on whose side they speak.
 */
export const STATE_BODIES = `
pentagon|Pentagon|ministry|US|US Department of Defense;U.S. Department of Defense;U.S. Defense Department;US Defense Department;Defense Department;Department of Defense;Department of Defence;US Defence Department
state-department|State Department|ministry|US|U.S. State Department;US State Department;U.S. Department of State;US Department of State;Department of State;Foggy Bottom
white-house|White House|government|US|
justice-department|Justice Department|ministry|US|U.S. Justice Department;US Justice Department;Department of Justice;U.S. Department of Justice;DOJ
treasury-us|US Treasury|ministry|US|U.S. Treasury;Treasury Department;U.S. Treasury Department;US Treasury Department
homeland-security|Department of Homeland Security|ministry|US|Homeland Security;DHS;U.S. Department of Homeland Security;Homeland Security Department
us-capitol-police|US Capitol Police|police|US|U.S. Capitol Police;Capitol Police
congress-us|US Congress|parliament|US|U.S. Congress;Capitol Hill
senate-us|US Senate|parliament|US|U.S. Senate
house-us|US House of Representatives|parliament|US|U.S. House of Representatives;U.S. House;US House
supreme-court-us|US Supreme Court|court|US|U.S. Supreme Court;SCOTUS
us-army|US Army|military|US|U.S. Army
us-navy|US Navy|military|US|U.S. Navy
us-air-force|US Air Force|military|US|U.S. Air Force
us-marines|US Marine Corps|military|US|U.S. Marine Corps;Marine Corps;U.S. Marines;US Marines
us-coast-guard|US Coast Guard|agency|US|U.S. Coast Guard;USCG
national-guard-us|National Guard|military|US|US National Guard;U.S. National Guard
centcom|US Central Command|military|US|CENTCOM;Centcom;U.S. Central Command;Central Command
africom|US Africa Command|military|US|AFRICOM;Africom;U.S. Africa Command
cia|CIA|intelligence|US|Central Intelligence Agency;C.I.A.
nsa|National Security Agency|intelligence|US|NSA
fbi|FBI|police|US|Federal Bureau of Investigation;F.B.I.
atf|ATF|police|US|Bureau of Alcohol, Tobacco, Firearms and Explosives;Bureau of Alcohol, Tobacco and Firearms
dea|DEA|police|US|Drug Enforcement Administration
us-marshals|US Marshals Service|police|US|U.S. Marshals;US Marshals;U.S. Marshals Service;Marshals Service
secret-service|Secret Service|police|US|U.S. Secret Service;US Secret Service
border-patrol|US Border Patrol|agency|US|U.S. Border Patrol;Border Patrol;Customs and Border Protection;U.S. Customs and Border Protection;CBP
ice-us|Immigration and Customs Enforcement|agency|US|U.S. Immigration and Customs Enforcement;ICE
tsa|TSA|agency|US|Transportation Security Administration
faa|FAA|agency|US|Federal Aviation Administration
ntsb|NTSB|agency|US|National Transportation Safety Board
fema|FEMA|agency|US|Federal Emergency Management Agency
epa|EPA|agency|US|Environmental Protection Agency
fda|FDA|agency|US|Food and Drug Administration;U.S. Food and Drug Administration;US Food and Drug Administration
cdc|CDC|agency|US|Centers for Disease Control and Prevention;Centers for Disease Control;U.S. Centers for Disease Control and Prevention;US Centers for Disease Control and Prevention
nih|National Institutes of Health|agency|US|NIH
hhs|Department of Health and Human Services|ministry|US|HHS;Health and Human Services
usaid|USAID|agency|US|U.S. Agency for International Development;US Agency for International Development
usgs|US Geological Survey|agency|US|USGS;U.S. Geological Survey;United States Geological Survey;U.S.G.S.
noaa|NOAA|agency|US|National Oceanic and Atmospheric Administration
nws|National Weather Service|agency|US|NWS;U.S. National Weather Service
nhc|National Hurricane Center|agency|US|NHC;U.S. National Hurricane Center;US National Hurricane Center;National Hurricane Centre
nasa|NASA|agency|US|Nasa
fed|Federal Reserve|agency|US|U.S. Federal Reserve;US Federal Reserve
sec-us|Securities and Exchange Commission|agency|US|SEC
fcc|Federal Communications Commission|agency|US|FCC
osha|OSHA|agency|US|Occupational Safety and Health Administration
cal-fire|Cal Fire|agency|US|California Department of Forestry and Fire Protection
nypd|NYPD|police|US|New York Police Department;New York City Police Department
fdny|FDNY|agency|US|New York Fire Department;New York City Fire Department;Fire Department of New York
lapd|LAPD|police|US|Los Angeles Police Department
cpd-chicago|Chicago Police Department|police|US|
downing-street|Downing Street|government|GB|Number 10;No 10;No. 10
whitehall|Whitehall|government|GB|
cobra-gb|Cobra committee|government|GB|COBRA
ministry:GB/foreign|Foreign Office|ministry|GB|Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCO;FCDO
ministry:GB/interior|Home Office|ministry|GB|
ministry:GB/defence|UK Ministry of Defence|ministry|GB|MoD;MOD
mi5|MI5|intelligence|GB|
mi6|MI6|intelligence|GB|
gchq|GCHQ|intelligence|GB|
scotland-yard|Metropolitan Police|police|GB|Scotland Yard;Met Police;Met police
house-of-commons|House of Commons|parliament|GB|
house-of-lords|House of Lords|parliament|GB|
raf|Royal Air Force|military|GB|RAF
royal-navy|Royal Navy|military|GB|
british-army|British Army|military|GB|
nhs|NHS|agency|GB|National Health Service
met-office|Met Office|agency|GB|
environment-agency|Environment Agency|agency|GB|
bank-of-england|Bank of England|agency|GB|
kremlin|Kremlin|government|RU|
duma|State Duma|parliament|RU|Duma
fsb|FSB|intelligence|RU|Federal Security Service
gru|GRU|intelligence|RU|
roscosmos|Roscosmos|agency|RU|
rosatom|Rosatom|company|RU|
elysee|Élysée|government|FR|Elysee;Elysée Palace;Élysée Palace;Elysee Palace
quai-dorsay|Quai d'Orsay|ministry|FR|
dgse|DGSE|intelligence|FR|
bundestag|Bundestag|parliament|DE|
bundesrat|Bundesrat|parliament|DE|
military:DE|Bundeswehr|military|DE|
rki|Robert Koch Institute|agency|DE|RKI
bnd|BND|intelligence|DE|
carabinieri|Carabinieri|police|IT|
ingv|INGV|agency|IT|
guardia-civil|Guardia Civil|police|ES|Civil Guard
knesset|Knesset|parliament|IL|
military:IL|Israel Defense Forces|military|IL|IDF;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces
mossad|Mossad|intelligence|IL|
shin-bet|Shin Bet|intelligence|IL|
cogat|COGAT|agency|IL|
irgc|Islamic Revolutionary Guard Corps|military|IR|IRGC;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guard;Iran's Revolutionary Guard;Quds Force
majlis|Majlis|parliament|IR|
isi|Inter-Services Intelligence|intelligence|PK|ISI
ispr|ISPR|military|PK|Inter-Services Public Relations
ndma-pk|National Disaster Management Authority|agency||NDMA
lok-sabha|Lok Sabha|parliament|IN|
rajya-sabha|Rajya Sabha|parliament|IN|
ndrf|NDRF|agency|IN|National Disaster Response Force
cbi-in|Central Bureau of Investigation|police|IN|CBI
imd|India Meteorological Department|agency|IN|IMD;Indian Meteorological Department
military:CN|People's Liberation Army|military|CN|PLA
politburo-cn|Politburo|government|CN|
blue-house|Blue House|government|KR|
joint-chiefs-kr|Joint Chiefs of Staff (South Korea)|military|KR|
diet-jp|Japanese Diet|parliament|JP|National Diet
jma|Japan Meteorological Agency|agency|JP|JMA
tepco|TEPCO|company|JP|Tepco;Tokyo Electric Power
self-defense-forces-jp|Self-Defense Forces|military|JP|Self-Defence Forces
bnpb|BNPB|agency|ID|National Disaster Mitigation Agency;Indonesia's National Disaster Mitigation Agency
bmkg|BMKG|agency|ID|
basarnas|Basarnas|agency|ID|
phivolcs|PHIVOLCS|agency|PH|Phivolcs
pagasa|PAGASA|agency|PH|Pagasa
ndrrmc|NDRRMC|agency|PH|
malacanang|Malacañang|government|PH|Malacanang
military:MM|Tatmadaw|military|MM|
afad|AFAD|agency|TR|
kandilli|Kandilli Observatory|agency|TR|
grand-assembly-tr|Turkish Grand National Assembly|parliament|TR|
rcmp|RCMP|police|CA|Royal Canadian Mounted Police
opp-ca|Ontario Provincial Police|police|CA|OPP
afp-police|Australian Federal Police|police|AU|
bom-au|Bureau of Meteorology|agency|AU|
geonet|GeoNet|agency|NZ|
sasmex|SASMEX|agency|MX|
ssn-mx|National Seismological Service|agency|MX|
planalto|Planalto|government|BR|
casa-rosada|Casa Rosada|government|AR|
miraflores|Miraflores|government|VE|
moncloa|Moncloa|government|ES|
ncdc-ng|Nigeria Centre for Disease Control|agency|NG|NCDC
efcc|EFCC|agency|NG|
nema-ng|NEMA|agency|NG|National Emergency Management Agency
zec|Zimbabwe Electoral Commission|agency|ZW|ZEC
iebc|IEBC|agency|KE|Independent Electoral and Boundaries Commission
inec|INEC|agency|NG|Independent National Electoral Commission
saps|South African Police Service|police|ZA|SAPS
military:ET|Ethiopian National Defense Force|military|ET|ENDF;Ethiopian National Defence Force
military:CD|FARDC|military|CD|
military:SD|Sudanese Armed Forces|military|SD|
joint-chiefs|Joint Chiefs of Staff|military|US|Joint Chiefs
buckingham-palace|Buckingham Palace|agency|GB|
caltech|Caltech|agency|US|
`;
