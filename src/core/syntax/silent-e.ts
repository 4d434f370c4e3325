/** Verbs that end in a silent "e" which the rules would not give back to "raped", "conceded", "colliding". English verbs of news. */
const SILENT_E: ReadonlySet<string> = new Set(
  `abide absolve accede adore allude ascribe atone attune avenge bale bare barge barricade bathe binge blaze blockade bode booze
bore bribe bulldoze cajole cascade catalyse cede centre chide chime clone clothe code cohere coincide collide collude commune
commute compile compute concede confide confine conserve console contravene convene converge corrode cringe curve daze decode
defile degrade delude delve demote deplore derange deride destine dethrone devolve discharge dispute dissolve dissuade diverge
divide dote doze drape drone dupe dynamite electrocute elope elude encode enquire ensnare entwine erode estrange evade evolve
exchange excite exhale exile expedite explode expunge fade fare faze fine flare forebode forge fringe gape glare glaze glide
gorge grade gripe grope halve headline hinge hone hype ignite imbibe impale impede impinge implode implore incline infringe
inhale inscribe institute intercede interchange intervene intrude lambaste loathe lunge massacre mine misguide mope mute
occlude ooze override overrule parachute parade paralyse pare parole persecute pervade phone pile pipe pollute precede
preclude prime probe profile prostitute protrude prune quake quarantine rape raze rearrange recharge recline regale repulse
reroute reunite revenge revere revile revolve rewrite ridicule rile rope scheme scope scrounge secede seclude seethe serenade
shade sheathe shelve sideline slope snare sneeze snipe snooze snore soothe spare splurge square stampede stereotype stockpile
stone store strafe streamline stride stripe subdivide submerge subside substitute supersede swerve swipe tape telephone time
transcribe tune underline upgrade verge wane wheeze whine writhe`.split(/\s+/u),
);

/** The base of a verb from what is left of it without -ed or -ing, where that is one that lost its "e"; null where it is not. */
export const silentBase = (rest: string): string | null => (SILENT_E.has(`${rest}e`) ? `${rest}e` : null);
