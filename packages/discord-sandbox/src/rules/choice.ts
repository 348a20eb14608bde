/** What autocomplete offers. */
export type Choice = { readonly name: string; readonly value: string | number };
