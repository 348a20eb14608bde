/** The product's brass, on the edge of its embeds. */
export const lampColour = 0xe3b04b;
