/** Ordinary English words that some town somewhere is named after: alone they need more than a capital letter. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec hauptbahnhof duma about academy accident act adoption advance advocate after again age agent agriculture all alliance along alot already also altar
although amber angel angels another any apollo apple april archer are arena argus army arsenal asbestos ask aspen assembly
assumption atlas august aunt autumn avenue awash awe baby bag bagh bail baker ball balsa band bang bank banker banks banning bar
bark baron basin bass bath battle battlefield bay beach bear beaver beef beer beers begun bell bella bend berry besides best better
bible big bike biking bishop black blades bland blender bless blue bluff bluffs boat boot bore born borough both boulevard bowl box
boy boys brake branch brand bras bread bridge bright brook brother brown bulletin burns bus bush butcher butte butter buy cabin
cache cactus cafe calcium can canal canon canyon cape captain car carpenter cars cart cascade cascades cash cast castle cat cave
celebration center central centre century chairman champion champions championship change channel chapel charge charity chase
cheese chicken chief child christian christmas chronicle church circa circle cistern city classic classics clay cliff clinic
clinton coal coalition coast coats coffee coin college colonel combine come comfort commerce commissioner confines congress
conservative continental cook cool cooper copper coral cork corn corner corners corporal cottage council count countryside county
court cousin crane cream creek crest crooks cross crossing crow crown crystal cube cults cup curve cut damp date daughter day days
deal dear decade december deep deer defence defense defiance del delhi delta democrat democrats deposit depot derby despite diamond
die dig dire director district doctor dollar don dove drama drew drive driver dry duck dwight each eagle eagles earl early earth
east eastern echo economy eden education effort egg eggs eight elk emery energy engine enterprise epoch era eureka even evening
every everything exterior eye facebook fair faith falcon falls fare farm farmer fate father february federal fell fellow field
fields final finals fire first fiscal fish fisher five fleet for force ford forest forests fossil foster fot fountain four free
freedom fresco friday friend friendly friendship from front fry fully fussy game games gaming gamut gang gap garden gardener
gardens garner garrison gas gate gay gear general girl girls give glad globe glory god goes going gold golden goodwill google goose
governor grace grad grady grain grand grandson granite grant grants grave gray great green grenade grey grill grove guard guide
gulch gulf hail halfway hall halls ham hamas hamlet harbor harbour hard hardy harmony haste hat hatch haven hawk hay healing health
heaven heel hell hello herald hercules here hey hezbollah high highway hill hills hinges hit holder holiday hollow holly home
homeland honey honor honour hook hope horn hospital hot hotel house houthi how however human humble hundred hunt hunter hurt ill
imperial inca indeed independence industry inn instead institute intercourse interior internet into iron isis islam island isle ivy
jam january job journal judge july junction june jupiter just justice karma keystone kill kiln king knight knob labor labour lack
lake lakes lamb lame landing landmark lane last late later law lawyer lazy lead leader league ledger lens liberal liberty library
licking lieutenant limbo limit line list lit little locust lodge log long loop lord loving low lower loyal loyalist luck lucky mad
madam made mail main maize major male mall mama man manage manager mango manor many marble march mares marine marines market marks
marshal mart mason mass master masters may mayor meadow meadows meanwhile meat media mega member men mercury mercy mere mesa metro
middle midnight miles militia milk mill miller millet million mills mine minister minor mirror mission mobile mold monday monitor
month monument moon moose more moreover morning most mother motley motor mounds mount mountain much muff museum muslim national
nationals naval navy needles neo neptune never new news next nice night nine nixon noble none noon normal north northern northwest
notch nothing november now nurse oasis obama ocean october officer oil okay old olds olive olympic olympics one only open
opportunity opposition ops orange orchard orient other over overland pace pack page palace pale pals papa paper par parachute
paradise paramount parish park parks parliament parole pass pasta paste path patriot pawing peace peak pearl peer pen pepper per
perch petting pigeon pike piles pilot pines pink pioneer plain plains plan plane planes plate plaza please plenty plover plunge
point police poll polling pond pool pop pope pork port porter poses post postal pouch power prairie pray premier president press
price prince princess private professor progress prospect prosperity prosperous puke punch purchase putin quarry que queen quite
race rain rainbow ranch randy ranger rapids rather ray reading reagan real really record red reform register republic republican
republicans research reserve reservoir retreat rice rich ridge rifle ring rings ripe river rivers road roads robe rock rode romaine
root rose rot route royal ruby rude saga said sailor saint sake sale sales salmon salon salt same sand sandwich sandy santa
saturday saturn sauce save saxon say says school scissors scout sea second secretary sector security see sees semi senate senator
send sergeant series service services settle seven shaft share shell shepherd sheriff shields ship shipyard shop shore short sic
side silver sins sir sister sisters six ski smith snow soften soldier solo some son song sons soo soon sorry sort sound sour south
southern southwest spa spay speaker split spring springs spur square stakes stall stamps staples star state station steel still
stock stone store strait street strong student success sugar summer summit sun sunday super superior supreme surprise swan swords
tactic tailor talent tales taliban tame tank tat tea teacher temperance temple ten terminal than thank thanks that the then there
thermal these third this those thousand three thursday till times tin tire tires toast toda today tomorrow tonight too tool totes
tour tours tower town track trail train trainer transportation treasury tribune trinity trip triumph trout truck trump tuesday
twitter two uncle union unionist unity university upland upper used valley van vary very veterans vice victory villa village violet
wagin wagon wall walls walnut wana wanna ward warrior wase wash washer water way wedding wednesday week welch welcome well wells
west western wetter what wheat wheel wheeler when where which whiskey white whiting who why willow willows wine wines wing winner
winters wise with wolf woman women wood woods worms worth wow yam yea year yes yesterday yet young zion zone`.split(
    /\s+/,
  ),
);
