/** Rule ids of evacuation claims. */
export const evacuationRules = {
  "evacuation/evacuate": "Somebody evacuates, airlifts or repatriates people or a mission.",
  "evacuation/get-out": "Somebody gets or pulls people out.",
  "evacuation/help-leave": "Somebody helps people leave.",
  "evacuation/moved-out": "People are moved out of a place, or taken to safety.",
  "evacuation/noun": "The evacuation of people told as a noun.",
  "evacuation/by-wording":
    "People are taken or went out of danger, told in other words (followed an evacuation order).",
  "evacuation/counted": "A number of evacuees.",
  "evacuation/ordered": "People are ordered, told or asked to leave: an evacuation that is planned.",
} as const;
