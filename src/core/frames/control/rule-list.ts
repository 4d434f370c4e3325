/** Rule ids of control claims. Public: deprecated, never renamed. */
export const controlRules = {
  "control/take-control": "A side takes, has, keeps or loses control of a place.",
  "control/hold-place": "A verb of taking, holding, besieging, nearing or losing with a place as its object.",
  "control/claim-conquest": "A side claims the capture or conquest of a place.",
  "control/fall": "A place falls, or falls to a side.",
  "control/under-control": "A place is under a side's control, in its hands, or under siege.",
  "control/in-control": "A side is in control of a place.",
  "control/action-noun": "The capture, seizure, fall or loss of a place told as a noun.",
  "control/fighting": "Fighting goes on in a place.",
  "control/by-wording":
    "A place passes to a side or is in its hands, told in other words (raised its flag over it, left it to them).",
  "control/driven-out": "A side is driven, pushed or forced out of a place.",
  "control/enter": "A side marches, pushes or moves into a place.",
  "control/withdraw": "A side withdraws from a place.",
  "control/change-hands": "A place changes hands.",
  "control/gone": "A side is no longer in a place.",
  "control/near": "A side advances or closes in on a place.",
} as const;
