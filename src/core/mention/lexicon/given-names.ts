/** Given names common in the world's news, by the pronoun that usually follows. From general knowledge; lower case. */
const split = (words: string): string[] => words.trim().split(/\s+/);

const MALE = split(`
aaron abdel abdelaziz abdelkader abdirahman abdul abdulaziz abdullah abdulrahman abel abraham abu adam adel aden adolfo adrian adrien agus ahmad ahmed ahmet
aidan aiman akbar akira akram alaa alan albert alberto alejandro aleksandr aleksei alessandro alex alexander alexandre alexei alexey alfonso alfred alfredo ali
alistair allan allen alvaro amadou amir amit amos anders andre andrea andreas andrei andres andrew andrey andriy andy angelo angus anil antoine anton antonio antony
antti anthony antonin anwar ariel arif armando arnold arthur arturo arvind asad ashraf asif austin avi aziz babak bahram barack barry bart bashar bashir ben
benigno benjamin benny bernard bernardo bernie bert bilal bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce
byron caleb calvin cameron carl carlo carlos cedric cesar chad charles charlie chris christian christoph christophe christopher chuck claude claudio clay clayton clement
clifford clinton clyde cody colin connor conor corey cory craig curtis cyril cyrus dale damian damien dan daniel daniele danilo danny dante darrell darren darryl dave david
davide dean demetrius denis dennis derek derrick desmond devin devon dick didier diego dieter dietrich dilip dimitri dirk dmitri dmitry dmytro dominic dominik dominique don donald donnie doug
douglas duane duncan dustin dwayne dylan earl ed eddie edgar eduardo edward edwin efrain ehud elias elijah eliot elliot elliott emanuel emil emilio emmanuel emmerson enrique eric erich erik
ernest ernesto esteban ethan eugene evan evgeny evo fabio fabrice faisal farid farouk fawaz federico felipe felix ferdinand fernando fidel filip filippo florian floyd francesco francis francisco
franck franco francois frank franklin franz fred freddie frederic frederick fritz gabriel gareth garrett gary gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard
german ghulam gianni gideon gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregor gregory guido guillaume guillermo gunter guntur gus gustavo guy habib hadi hafiz hakan
haji hamad hameed hamid hamza hani hans harold haroon harry harsh haruki harvey hasan hashim hassan hayder hector heinz helmut henri henrik henry herbert herman hernan hideo hiroshi holger
hosni howard hugh hugo humberto hussain hussein ian ibrahim idriss ignacio igor ijaz ilan ilham ilya imad imran isaac isaiah ismael ismail ivan jack jackson jacob jacques jaime jair jake jakob
jalal jamal james jamie jan jared jarrod jason javad javed javier jay jean jeff jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy jiri joachim joao joaquin joe joel
joerg johan johann john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua josiah juan juergen julian julien julio julius jurgen justin kamal kareem karim karl kazuo keith kelvin ken kenneth
kenny kevin khaled khalid kim kirk klaus kobe kofi konrad konstantin kris kurt kyle lamar lance larry lars laszlo laurent laurence lawrence lee leo leon leonard leonardo leonid leopoldo leroy leslie levi lewis liam
lindsay lionel lloyd logan lorenzo lou louis luc luca lucas lucian luigi luis luiz lukas luke mahmood mahmoud mahmud malcolm malik manfred manmohan manuel marc marcel marcelo marco marcos marcus mario marion mark
markus marlon marquis marshall martin marvin masoud massimo mateo mathew mathias mathieu matt matteo matthew matthias matthieu maurice mauricio max maxim maxime maximilian mehdi mehmet mel melvin micah michael michal michel
miguel mihai mikael mike mikhail milan miles miloš minh mitch mitchell mitt moammar modibo moez mohamad mohamed mohammad mohammed mohamud mohd mohsen moise moises morgan moshe moussa mubarak muhammad muhammadu
mukesh mullah murad murray murtaza musa mustafa mustapha mykola myles nabil naftali naguib najib narendra nasir nasser nate nathan nathaniel nawaz neal ned neil nelson nestor nicholas nick nicola nicolae nicolas nicolás niels nigel
nikita nikol nikola nikolai nikolaos nikolay nils noah noel norbert norman olaf oleg oleh oleksandr oleksii oliver olivier omar omer oscar osama osman otto owen pablo paolo pascal patrice patricio patrick paul paulo pavel pavlo
pawel pedro percy perry pete peter petr petro petteri phil philip philipp philippe phillip pierre pieter pietro prakash pranab prayuth preston qasem rafael rafał rafik rafiq rahul raj rajesh rajiv rakesh ralph ram ramesh rami
ramon ramzan randall randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard remi rene reuben rex reza ricardo riccardo richard rick ricky rob robert roberto robin rodney rodolfo rodrigo rodrigue roger rohit roland rolf
roman romeo ron ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell ryan saad sadiq saeed said sajid salah saleh salem salim salman salvador salvatore sam sameh sami samir sammy samuel sander sanjay
santiago santos saud scott sean sebastian sebastien seif serge sergei sergey sergio serhiy seth shahid shane shaun shawn sheldon shigeru shimon shinzo sidney sigmar silvio simon solomon spencer stan stanislav stanley stefan
stefano steffen stephan stephane stephen sterling steve steven stewart stuart suleiman sultan sunil suresh sven syed sylvain tahir taisuke takashi takeshi tariq taro tayyip ted teodoro terence terrance terrell terrence terry thabo theo theodore
theresa thierry thomas tim timothy timur tobias todd tom tomas tomasz tommy toni tony travis trent trevor tristan troy tyler tyrone umar umaru usman uwe vadim vaclav valentin valery vasily vernon viacheslav vicente victor vijay viktor vincent
vinod vitali vitaly vitalii vladimir volodymyr volker wade waleed walid wallace walter warren wayne wendell werner wesley wilfred wilhelm will willem william willie wilson winston wolfgang woodrow wyatt xavier yahya yair yasser yasir yitzhak
yoshihide youssef yuri yuriy yusuf yves zabihullah zachary zack zakaria zalmay zane zayd zeid zhang zlatan zoran
hibatullah sirajuddin gotabaya mahinda ranil jokowi joko prabowo jusuf budi agung bambang sutopo doni dedi eko rizal andi tito ferdinand rodrigo leni bongbong lula jair gustavo nayib daniel xiomara
`);

const FEMALE = split(`
abby abigail adele adriana agnes aisha alejandra alexandra alexis alice alicia alison allison alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina angelique anita ann anna anne annegret annette annie
antonia april ariana arlene ashley asma astrid audrey aung aurora aya ayesha barbara beatrice beatriz becky belinda benazir bernadette beth bethany betsy betty beverly bianca bonnie brenda briana brianna bridget brigitte brittany brooke
camila candice carla carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste chantal charlene charlotte chelsea cheryl chloe christina christine ciara cindy claire clara clarissa claudia colleen
condoleezza connie courtney cristina crystal cynthia daisy dalia dana daniela danielle dawn deborah debbie debra delia denise diana diane dilma dina dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella
ellen elsa emily emma erica erika erin esther eunice eva eve evelyn faith farah fatima fatma fatou federica felicia fiona florence frances francesca frauke gabriela gabrielle gail gemma georgia geraldine gina giorgia giulia gladys gloria grace greta gretchen gwen
hala hana hannah harriet hazel heather heidi helen helena helga hilary hilda hillary holly hope huda ida ilana imelda ines ingrid irene iris irina isabel isabella isabelle ivana ivanka jacinda jackie jacqueline jade jamila jane janet janice jasmine
jean jeanette jeanine jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie june kamala karen karin karina karla kate katharina katherine kathleen kathryn kathy katie katrina kay kayla keiko kellie kelly kelsey
kendra kerry khadija kim kimberly kirsten kristen kristin kristina kristine kyra lana larissa latoya laura lauren leah leila lena leslie leticia leyla lidia lillian lina linda lindsay lindsey lisa liz liza lois loretta lori lorraine louise lourdes lucia lucy
luisa lydia lynn mackenzie madeleine madeline mai maia malala mandy manuela margaret margarita maria mariam mariana marianne marie marina marine marisol marjorie marlene marta martha martina mary maryam maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia
michaela micheline michelle mildred miranda miriam molly mona monica monika monique muriel myrna nadia nancy naomi natalia natalie natasha nicole nicky nikki nina noor nora norma nour olena olga olivia oksana ophelia oprah paige pam pamela patricia patty paula pauline
peggy penelope penny petra phyllis pilar polly priscilla priti priya rachel ramona rania raquel rebecca regina rekha renee rhonda rita roberta robin rocio rosa rosalind rosario rose roseanne rosemary roxanne ruth sabine sabrina sally salma samantha sana sandra sara sarah
savannah shannon sharon sheikha sheila shelly sherry shirin shirley sigrid silvia simone sofia sonia sonja sophia sophie soraya stacey stacy stella stephanie sue sushma susan susana susanne suzanne svetlana sylvia sylvie tamara tammy tania tanya tara tatiana taylor teresa
tess theresa tiffany tina toni tonya tracey tracy trudy tulsi ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney winnie xiomara yasmin yasmine yolanda yulia yuliya yvette yvonne zainab zeinab zoe
`);

/** Names that are also common words, months, places or surnames: alone they start no name without a second sign. */
export const WEAK_GIVEN = new Set(
  split(
    "april austin august brooke chase clay dale dawn dick don earl faith florence georgia grace grant guy hope jackson jordan joy june kay kobe lance logan mark marshall max may milan miles morgan pat paris penny preston ray rex rich rob rose ross sterling sultan sue violet virginia wade warren will victoria santiago san santos savannah sydney chad lourdes rosario regina salvador salem crystal daisy hazel iris ivy ruby amber art bill drew frank gene harsh jack lee mercedes miranda nelson noor page said sana aurora charlotte chelsea devon diego german israel kim lincoln madison melbourne mobile montana nancy ram roman rory sierra tripp troy tyler van windsor aden taylor wilson wallace clinton mitchell houston",
  ),
);

const GENDER = new Map<string, "male" | "female" | "either">();
for (const name of MALE) GENDER.set(name, "male");
for (const name of FEMALE) GENDER.set(name, GENDER.get(name) === "male" ? "either" : "female");

/** Which pronoun a given name usually takes; null where it is no known given name. */
export const genderOfGivenName = (lower: string): "male" | "female" | "either" | null => GENDER.get(lower) ?? null;
