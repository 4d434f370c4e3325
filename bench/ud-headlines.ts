import { type SyntaxModel, segment } from "../src/core/syntax/index.ts";
import { plain } from "../train/score.ts";
import { type Figure, figure } from "./figure.ts";

/**
 * Headlines and sentences whose speaker stands behind the speech, made up by hand, each with the arcs that readers live by:
 * "dependent relation head", "root" as the head of the main word. Training makes
 * its own headlines (train/telegram.ts, train/headline-patterns.ts); none of these is among them.
 */
const LINES: Readonly<Record<string, readonly string[]>> = {
  headlines: [
    "Floods kill 12 in Balkh province | kill root root; Floods nsubj kill; 12 obj kill; province obl kill",
    "Thousands flee homes in Sylhet as rivers burst banks | flee root root; Thousands nsubj flee; homes obj flee; rivers nsubj burst; banks obj burst; burst advcl flee",
    "Taliban captures Zaranj | captures root root; Taliban nsubj captures; Zaranj obj captures",
    "Taliban capture two more cities in north | capture root root; Taliban nsubj capture; cities obj capture; two nummod cities",
    "Peru quake: 34 dead, hundreds hurt | 34 nsubj dead; hundreds nsubj hurt; hurt conj dead",
    "Bus crash leaves 9 dead near Lima | leaves root root; crash nsubj leaves; 9 nsubj dead; dead xcomp leaves",
    "Bomb blast at Baghdad market kills 28 | kills root root; blast nsubj kills; 28 obj kills; market nmod blast",
    "Gunmen storm hotel in Mogadishu, kill seven guards | storm root root; Gunmen nsubj storm; hotel obj storm; kill conj storm; guards obj kill; seven nummod guards",
    "Rescuers search for survivors after ferry sinks off Java | search root root; Rescuers nsubj search; survivors obl search; ferry nsubj sinks; sinks advcl search",
    "At least 40 killed as train derails in Punjab | killed root root; 40 nsubj:pass killed; train nsubj derails; derails advcl killed",
    "Two held over Oslo stabbing | held root root; Two nsubj:pass held; stabbing obl held",
    "Police arrest five after riot in Leeds | arrest root root; Police nsubj arrest; five obj arrest; riot obl arrest",
    "Dayton gunman shot dead by police within 30 seconds | shot root root; gunman nsubj:pass shot; police obl:agent shot",
    "Army denies shelling village | denies root root; Army nsubj denies; shelling xcomp denies; village obj shelling",
    "Death toll from Ayacucho quake climbs to 19 | climbs root root; toll nsubj climbs; 19 obl climbs; quake nmod toll",
    "Minister to resign over dam collapse | resign root root; Minister nsubj resign; collapse obl resign; to mark resign",
    "UN to send aid to Sudan camps | send root root; UN nsubj send; aid obj send; camps obl send",
    "EU warns of food crisis in Horn of Africa | warns root root; EU nsubj warns; crisis obl warns",
    "Wildfire forces 3,000 from homes in Evia | forces root root; Wildfire nsubj forces; 3,000 obj forces; homes obl forces",
    "Storm knocks out power to 60,000 homes | knocks root root; Storm nsubj knocks; power obj knocks; out compound:prt knocks",
    "Hurricane warning issued for Gulf coast | issued root root; warning nsubj:pass issued; coast obl issued",
    "Schools closed, flights cancelled as snow hits Athens | closed root root; Schools nsubj:pass closed; cancelled conj closed; flights nsubj:pass cancelled; snow nsubj hits; Athens obj hits",
    "Rebels free 12 hostages held since March | free root root; Rebels nsubj free; hostages obj free; held acl hostages",
    "Ceasefire talks collapse in Geneva | collapse root root; talks nsubj collapse; Ceasefire compound talks; Geneva obl collapse",
    "Teenager dies after fall from cliff | dies root root; Teenager nsubj dies; fall obl dies",
    "Iran, Saudi Arabia agree to reopen embassies | agree root root; Iran nsubj agree; reopen xcomp agree; embassies obj reopen",
    "Government urges calm after protest deaths | urges root root; Government nsubj urges; calm obj urges; deaths obl urges",
    "Ebola outbreak spreads to third district | spreads root root; outbreak nsubj spreads; district obl spreads",
    "Kenya hospital fire kills newborns | kills root root; fire nsubj kills; newborns obj kills; hospital compound fire",
    "Drone strikes hit Kyiv, cut power | hit root root; strikes nsubj hit; Kyiv obj hit; cut conj hit; power obj cut",
    "Landslide buries village; 60 missing | buries root root; Landslide nsubj buries; village obj buries; 60 nsubj missing",
    "Court jails former general for war crimes | jails root root; Court nsubj jails; general obj jails; crimes obl jails",
    "Survivors Pulled From Rubble Two Days After Quake | Pulled root root; Survivors nsubj:pass Pulled; Rubble obl Pulled",
    "Suicide Bomber Kills 15 at Kabul Wedding | Kills root root; Bomber nsubj Kills; 15 obj Kills; Wedding obl Kills",
    "President Vows to Rebuild Town Hit by Tornado | Vows root root; President nsubj Vows; Rebuild xcomp Vows; Town obj Rebuild; Hit acl Town",
    "Oil Tanker Runs Aground Off Brittany | Runs root root; Tanker nsubj Runs",
    "Fire Destroys Camp Housing 9,000 Refugees | Destroys root root; Fire nsubj Destroys; Camp obj Destroys; Housing acl Camp; Refugees obj Housing",
    "TWO SOLDIERS KILLED IN AMBUSH | KILLED root root; SOLDIERS nsubj:pass KILLED; AMBUSH obl KILLED; TWO nummod SOLDIERS",
    "QUAKE HITS SOUTHERN PERU, DOZENS HURT | HITS root root; QUAKE nsubj HITS; PERU obj HITS; DOZENS nsubj:pass HURT",
    "GUERRILLAS BLOW UP BRIDGE | BLOW root root; GUERRILLAS nsubj BLOW; BRIDGE obj BLOW",
    "No survivors in Nepal plane crash, airline says | says parataxis survivors; airline nsubj says; crash nmod survivors",
    "Shooting at Texas school leaves 4 wounded: sheriff | leaves root root; Shooting nsubj leaves; 4 nsubj wounded",
    "Protesters block highway, demand release of leader | block root root; Protesters nsubj block; highway obj block; demand conj block; release obj demand",
    "Navy rescues 86 migrants from sinking boat | rescues root root; Navy nsubj rescues; migrants obj rescues; boat obl rescues",
    "Curfew imposed in Srinagar after clashes | imposed root root; Curfew nsubj:pass imposed; Srinagar obl imposed; clashes obl imposed",
    "India bans rice exports | bans root root; India nsubj bans; exports obj bans; rice compound exports",
    "Cholera cases rise in Aleppo | rise root root; cases nsubj rise; Aleppo obl rise",
    "Mine collapse traps eight workers in Shanxi | traps root root; collapse nsubj traps; workers obj traps",
    "Sweden joins NATO after long wait | joins root root; Sweden nsubj joins; NATO obj joins; wait obl joins",
    "Villagers blame army for raid that killed 11 | blame root root; Villagers nsubj blame; army obj blame; raid obl blame; killed acl:relcl raid; 11 obj killed",
  ],
  speech: [
    "The bridge is safe again, said the mayor. | said root root; mayor nsubj said; safe ccomp said",
    "“We found no trace of the crew,” said a coast guard officer. | said root root; officer nsubj said; found ccomp said",
    "At least 30 people were killed in the blast, said police spokesman Adam Reed. | said root root; Adam nsubj said; killed ccomp said",
    "Rescue teams reached the village late on Sunday, according to officials, said the agency. | said root root; agency nsubj said; reached ccomp said",
    "“The road will stay closed until Friday,” the ministry said in a statement. | said root root; ministry nsubj said; statement obl said; stay ccomp said",
    "The rebels shelled the town for two hours, the army said. | said root root; army nsubj said; shelled ccomp said",
    "“They burned the houses and took our cattle,” says Mariam, a mother of four. | says root root; Mariam nsubj says; burned ccomp says",
    "Fighting has stopped in most districts, reported the news agency. | reported root root; agency nsubj reported; stopped ccomp reported",
    "Two more bodies were found overnight, said Jonas Weber, who leads the search. | said root root; Jonas nsubj said; found ccomp said",
    "“Nobody warned us,” said one resident, “and the water came at night.” | said parataxis warned; resident nsubj said",
    "The government had been told of the danger, he added. | added root root; he nsubj added; told ccomp added",
    "No one claimed the attack, said officials in the capital on Monday. | said root root; officials nsubj said; claimed ccomp said",
    "The vote was fair, insisted the head of the electoral commission. | insisted root root; head nsubj insisted; fair ccomp insisted",
    "“It sounded like thunder,” recalled Ana Flores, a teacher. | recalled root root; Ana nsubj recalled; sounded ccomp recalled",
  ],
};

/** Share of the listed arcs that the parser gives, and of the lines where it gives all; subtypes count only where listed. */
export function headlineFigures(model: SyntaxModel): { figures: Figure[]; worst: string[] } {
  const worst: string[] = [];
  const figures = Object.entries(LINES).flatMap(([part, lines]) => {
    let right = 0;
    let wanted = 0;
    let whole = 0;
    for (const line of lines) {
      const [text = "", arcs = ""] = line.split(" | ");
      const found = arcsOf(model, text);
      const missed = arcs.split("; ").filter((arc) => !found.has(arc));
      wanted += arcs.split("; ").length;
      right += arcs.split("; ").length - missed.length;
      if (missed.length === 0) whole++;
      else worst.push(`${part}: ${text}\n    no ${missed.join(", no ")}\n    ours ${[...found].join("; ")}`);
    }
    return [
      figure("ud", part, "arcs.recall", right / wanted, wanted),
      figure("ud", part, "lines.whole", whole / lines.length, lines.length),
    ];
  });
  return { figures, worst };
}

function arcsOf(model: SyntaxModel, text: string): Set<string> {
  const arcs = new Set<string>();
  for (const sentence of segment(text)) {
    const { tokens } = model.parse(model.tag(sentence));
    for (const token of tokens) {
      const head = token.head < 0 ? "root" : (tokens[token.head]?.text ?? "");
      arcs.add(`${token.text} ${token.deprel} ${head}`);
      arcs.add(`${token.text} ${plain(token.deprel)} ${head}`);
    }
  }
  return arcs;
}
