/**
 * A view that is made once for each object that it is of, and kept as long as that object: thousands of pages ask for the
 * same. Neither the object nor the view is changed afterwards.
 */
export function oncePer<Of extends object, View>(make: (of: Of) => View): (of: Of) => View {
  const made = new WeakMap<Of, View>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const view = make(of);
    made.set(of, view);
    return view;
  };
}
