export { AddToWishes } from "./components/add-to-wishes.tsx";
export { ItemWishesCard } from "./components/item-wishes-card.tsx";
export { MatrixPage } from "./components/matrix-page.tsx";
export { OwnWishesPage } from "./components/own-wishes-page.tsx";
export { RulesPage } from "./components/rules-page.tsx";
export { readRulesPage } from "./rules.loaders.ts";
export {
  readItemWishes,
  readLine,
  readOwnWishes,
  readWishesOf,
  readWishMatrix,
} from "./wishlists.loaders.ts";
