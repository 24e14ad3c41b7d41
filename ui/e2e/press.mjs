// A tap on a button by what it is called.

/** Presses the first button of this name. */
export const press = (page, name) => page.getByRole("button", { name, exact: true }).first().click();

/** Presses the first button whose name has these words in it. */
export const pressLike = (page, name) => page.getByRole("button", { name }).first().click();
