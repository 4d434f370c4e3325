/** Companies that general news names without explaining. Same line form as bodies-armed.ts. */
export const COMPANY_BODIES = `
apple|Apple|company|US|Apple Inc
google|Google|company|US|
microsoft|Microsoft|company|US|
facebook|Facebook|company|US|
twitter|Twitter|company|US|
whatsapp|WhatsApp|company|US|
instagram|Instagram|company|US|
youtube|YouTube|company|US|Youtube
tiktok|TikTok|company|CN|
telegram|Telegram|company||
snapchat|Snapchat|company|US|
netflix|Netflix|company|US|
amazon-com|Amazon|company|US|Amazon.com
uber|Uber|company|US|
lyft|Lyft|company|US|
airbnb|Airbnb|company|US|
tesla|Tesla|company|US|
spacex|SpaceX|company|US|
starlink|Starlink|company|US|
boeing|Boeing|company|US|
airbus|Airbus|company||
lockheed-martin|Lockheed Martin|company|US|
raytheon|Raytheon|company|US|
general-motors|General Motors|company|US|GM
ford-motor|Ford Motor|company|US|Ford Motor Company;Ford Motor Co
chrysler|Fiat Chrysler|company||Chrysler
toyota|Toyota|company|JP|
honda|Honda|company|JP|
nissan|Nissan|company|JP|
volkswagen|Volkswagen|company|DE|VW
bmw|BMW|company|DE|
daimler|Daimler|company|DE|Mercedes-Benz
samsung|Samsung|company|KR|Samsung Electronics
hyundai|Hyundai|company|KR|
huawei|Huawei|company|CN|
zte|ZTE|company|CN|
alibaba|Alibaba|company|CN|
tencent|Tencent|company|CN|
sony|Sony|company|JP|
toshiba|Toshiba|company|JP|
intel|Intel|company|US|
ibm|IBM|company|US|
nvidia|Nvidia|company|US|
walmart|Walmart|company|US|Wal-Mart
mcdonalds|McDonald's|company|US|
starbucks|Starbucks|company|US|
coca-cola|Coca-Cola|company|US|
pepsico|PepsiCo|company|US|
exxonmobil|ExxonMobil|company|US|Exxon;Exxon Mobil
chevron|Chevron|company|US|
bp|BP|company|GB|
royal-dutch-shell|Royal Dutch Shell|company||
total-fr|TotalEnergies|company|FR|
gazprom|Gazprom|company|RU|
rosneft|Rosneft|company|RU|
lukoil|Lukoil|company|RU|
aramco|Saudi Aramco|company|SA|Aramco
petrobras|Petrobras|company|BR|
pdvsa|PDVSA|company|VE|
pemex|Pemex|company|MX|
vale|Vale SA|company|BR|
naftogaz|Naftogaz|company|UA|
ukrenergo|Ukrenergo|company|UA|
energoatom|Energoatom|company|UA|
goldman-sachs|Goldman Sachs|company|US|
jpmorgan|JPMorgan Chase|company|US|JPMorgan;JP Morgan
morgan-stanley|Morgan Stanley|company|US|
citigroup|Citigroup|company|US|
bank-of-america|Bank of America|company|US|
wells-fargo|Wells Fargo|company|US|
hsbc|HSBC|company|GB|
barclays|Barclays|company|GB|
deutsche-bank|Deutsche Bank|company|DE|
credit-suisse|Credit Suisse|company|CH|
ubs|UBS|company|CH|
pfizer|Pfizer|company|US|
moderna|Moderna|company|US|
biontech|BioNTech|company|DE|
astrazeneca|AstraZeneca|company|GB|
johnson-and-johnson|Johnson & Johnson|company|US|
novartis|Novartis|company|CH|
merck|Merck|company||
glaxosmithkline|GlaxoSmithKline|company|GB|GSK
nestle|Nestlé|company|CH|Nestle
siemens|Siemens|company|DE|
basf|BASF|company|DE|
bayer|Bayer|company|DE|
monsanto|Monsanto|company|US|
delta-air-lines|Delta Air Lines|company|US|Delta Airlines
american-airlines|American Airlines|company|US|
united-airlines|United Airlines|company|US|
southwest-airlines|Southwest Airlines|company|US|
british-airways|British Airways|company|GB|
ryanair|Ryanair|company|IE|
lufthansa|Lufthansa|company|DE|
air-france|Air France|company|FR|Air France-KLM
emirates-airline|Emirates airline|company|AE|
qatar-airways|Qatar Airways|company|QA|
turkish-airlines|Turkish Airlines|company|TR|
egyptair|EgyptAir|company|EG|
ethiopian-airlines|Ethiopian Airlines|company|ET|
malaysia-airlines|Malaysia Airlines|company|MY|
lion-air|Lion Air|company|ID|
aeroflot|Aeroflot|company|RU|
maersk|Maersk|company|DK|
hapag-lloyd|Hapag-Lloyd|company|DE|
deutsche-bahn|Deutsche Bahn|company|DE|
amtrak|Amtrak|company|US|
pge|Pacific Gas and Electric|company|US|PG&E;Pacific Gas & Electric
duke-energy|Duke Energy|company|US|
general-electric|General Electric|company|US|GE
academi|Blackwater|company|US|
cambridge-analytica|Cambridge Analytica|company|GB|
volvo|Volvo|company|SE|
foxconn|Foxconn|company|TW|
softbank|SoftBank|company|JP|
reliance-in|Reliance Industries|company|IN|
tata|Tata|company|IN|Tata Group;Tata Motors
disney|Walt Disney|company|US|Disney;Walt Disney Company
comcast|Comcast|company|US|
verizon|Verizon|company|US|
att|AT&T|company|US|
vodafone|Vodafone|company|GB|
equifax|Equifax|company|US|
theranos|Theranos|company|US|
smith-and-wesson|Smith & Wesson|company|US|
`;
