/**
 * A draft of four quotations: one with a word changed of an invented mayor’s, one of a bundled article as it stands there, one with another invented speaker than on record, and one
 * that nobody has.
 */
export const INVENTED_DRAFT = `Two rivers, two boats

“We have waited eleven years for this bridge, and we will not wait another summer,” Mayor Ilse Marek said.

“No matter how perilous the international landscape, we will maintain our strategic focus and promote the development of a comprehensive China-Russia partnership in the new era,” Wang Yi said in 2022.

“They are small, they are damp, and they stand beside a road,” said Otto Brandt, the captain of a ferry.

“The lake froze from shore to shore on the second night,” Brandt said. It was the coldest winter of his life.
`;
