/**
 * The party that an entity speaks and acts for. Ids of offices carry their country after the colon
 * ("military:US", "ministry-of-defence:GB", "country:US"): all of them act for one government.
 */
const OFFICE =
  /^(?:government|military|country|police|ministry|presidency|parliament|intelligence|embassy|office|state)[a-z-]*:([A-Z]{2})$/;

export const sideOfId = (entity: string): string => {
  const office = OFFICE.exec(entity);
  return office ? `government:${office[1]}` : entity;
};
