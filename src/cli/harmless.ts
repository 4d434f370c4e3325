/** C0 but tab and newline, DEL, C1 (ECMA-48), and the bidirectional controls that turn words round (Unicode UAX 9). */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Words for a terminal: what reports and names hold may neither move the cursor, colour the screen nor turn words round. */
export const harmless = (text: string): string => text.replace(CONTROLS, "\ufffd");
