/** Common family names that are towns too: alone, without a preposition of place, they are people. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson williams jones davis miller wilson anderson thomas taylor moore jackson martin thompson harris clark lewis robinson walker allen wright scott
adams nelson baker campbell mitchell carter roberts phillips evans turner parker edwards collins stewart morris murphy cook rogers morgan cooper peterson reed bailey bell
kelly howard ward cox richardson wood watson brooks bennett gray james reyes hughes price myers long foster sanders ross powell sullivan russell jenkins perry butler barnes fisher
henderson coleman simmons patterson jordan reynolds hamilton graham wallace woods cole west owens gibson mcdonald kennedy wells warren fox henry freeman webb tucker burns crawford
simpson porter hunter hicks shaw gordon holmes palmer wagner black robertson boyd stone dixon bryant alexander hunt griffin wheeler hansen elliott carroll duncan snyder cunningham
bradley lane andrews armstrong carpenter lawrence greene chapman weaver montgomery hudson franklin lawson fields gilbert williamson harvey burton garcia rodriguez martinez hernandez
lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales ortiz gutierrez chavez ramos ruiz alvarez mendoza castillo vasquez castro fernandez vargas guzman munoz
rojas medina aguilar vega soto delgado pena rios alvarado sandoval contreras valdez santiago estrada ortega nunez maldonado dominguez khan singh ahmed ali hussain hussein hassan ahmadi
karimi rahimi noor shah malik kim park choi nguyen tran chen wang zhang liu yang huang wu ivanov petrov kumar sharma gupta rao das silva santos souza oliveira pereira costa rossi ferrari
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann dupont durand moreau laurent leroy roux garnier edison douglas clinton lincoln`.split(
    /\s+/,
  ),
);
