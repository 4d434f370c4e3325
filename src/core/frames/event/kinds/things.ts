/** Things that crash, collapse, burn and are struck. Lemmas, parted by spaces. */
export const VEHICLES =
  "train tram bus car truck lorry van vehicle plane aircraft jet airliner helicopter ferry boat ship vessel coach minibus motorcycle locomotive drone airplane trolley tanker barge submarine rocket";
export const STRUCTURES =
  "building bridge roof mine tower dam wall tunnel crane stage block house school factory balcony scaffold scaffolding ceiling mall hotel overpass viaduct";
