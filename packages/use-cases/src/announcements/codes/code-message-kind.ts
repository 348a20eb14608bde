/** What shows a gift code; its subject is the code. */
export const codeMessageKind = "gift-code";
