/** So much fits on a page, on paper and in a talk at the desk. */
export const MOST_IN_BASKET = 5;

/** What a visitor wants to look at again, or to talk about: services by id, in memory only. */
export class Basket {
  services = $state.raw<readonly string[]>([]);

  get isFull(): boolean {
    return this.services.length >= MOST_IN_BASKET;
  }

  has(service: string): boolean {
    return this.services.includes(service);
  }

  /** Puts a service on the list, or takes it off. On a list that is full nothing more comes. */
  turn(service: string): void {
    if (this.has(service)) this.services = this.services.filter((each) => each !== service);
    else if (!this.isFull) this.services = [...this.services, service];
  }

  forget(): void {
    this.services = [];
  }
}
