export { deleteForm } from "./delete-form.ts";
export { type Forms, listForms } from "./list-forms.ts";
export { saveForm } from "./save-form.ts";
export { switchForm } from "./switch-form.ts";
