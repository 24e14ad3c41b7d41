### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Salir de esta pantalla

## Keys on the screen

find-keys = Teclas para escribir
find-keys-open = Mostrar las teclas
find-keys-done = Listo
find-keys-space = Espacio
find-keys-erase = Borrar la última letra
find-keys-digits = Números
find-keys-latin = Letras latinas
find-keys-own = Letras de su idioma
find-keys-forms = Otras formas de la letra

## Open now

find-open = Abierto ahora
find-open-none = Ahora no hay nada abierto
find-open-next = Esto es lo primero que abre

## My list

find-list = Mi lista
# $count (number): how many are on the list
find-list-count = Mi lista: { $count }
find-list-put = Poner en mi lista
find-list-has = Está en su lista
find-list-off = Quitar de mi lista
find-list-full = Su lista está llena. Quite algo primero.
find-list-text = Aquí está lo que quiere recordar. Cuando termine, lo borramos.
find-list-empty = Su lista todavía está vacía
find-list-empty-text = ¿Ha encontrado algo que le sirve? Póngalo en su lista.

## Taking it home

find-take = Llévelo en su teléfono
find-take-text = Escanéelo con la cámara de su teléfono. Recibe el nombre, el número y la dirección. No sabemos quién es usted.
find-take-paper = ¿Mejor en papel? Pregunte en recepción.
find-take-careful = ¿Alguien mira su teléfono? Entonces es mejor no llevar esto.
find-take-none = Esto no se puede llevar en el teléfono. Pídalo en papel en recepción.
