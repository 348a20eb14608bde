/** Facts of items: what a guild added to the catalogue, or changed in it. */
export type ItemsFact = {
  readonly name: "items.catalogueChanged";
  readonly guildId: string;
};
