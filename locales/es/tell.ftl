### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Una idea para el centro
tell-text = Solo contamos lo que elige. No hace falta su nombre.
tell-question = ¿Tiene una pregunta o una preocupación? Hable con alguien.
tell-missing = Falta algo
tell-missing-text = Busqué ayuda o consejo y no lo encontré
tell-activity = Tengo una idea
tell-activity-text = Algo para hacer juntos aquí
tell-other = Otra cosa
tell-other-text = Un consejo, o algo que puede mejorar
tell-about = ¿De qué trata?
tell-about-more = ¿Qué exactamente?
tell-age = ¿Para quién es?
tell-when = ¿Cuándo es mejor?
tell-when-weekday-day = Entre semana, de día
tell-when-weekday-evening = Entre semana, por la noche
tell-when-weekend = El fin de semana
tell-when-school-holiday = En las vacaciones escolares
tell-skip = No lo sé
tell-check = ¿Es correcto?
tell-send = Sí, enviar
tell-thanks = ¡Muchas gracias!
tell-thanks-text = Lo tenemos en cuenta. Así vemos qué necesitan las familias de aquí.
tell-more = Decir otra cosa
