### The lock of the kiosk: whether it holds, cleaning the screen, and the recovery code. For staff only.

## In the menu

menu-clean = Clean the screen
menu-clean-text = For one minute touching does nothing.
menu-escape = Is the kiosk well locked?
menu-escape-text = The tablet tries every way out and says what you can still do.

## Cleaning the screen

clean-title = Wipe away
clean-text = Touching does nothing now. The screen comes back by itself.
# $count (number): seconds
clean-left =
    { $count ->
        [one] Another { $count } second
       *[other] Another { $count } seconds
    }
clean-hold = Done already? Hold this button for three seconds.

## Is the kiosk well locked?

escape-title = Is the kiosk well locked?
escape-text = There are thirty ways in which somebody could get out of the kiosk. Here you see how it stands on this tablet.
escape-again = Try again
escape-done = Done
# $count (number): ways out
escape-count-locked = Locked: { $count }
escape-count-open = Open: { $count }
escape-count-by-system = Up to the device: { $count }
escape-all-good = Everything that the app can shut is shut.
escape-no-pin-title = There is no PIN yet
escape-no-pin = Without a PIN anybody can go back to the desk. Choose one in the settings.
escape-no-pin-go = Open for visitors anyway
give-title = Give this tablet to visitors?
give-text = The screen then turns into that for visitors at once. What you noted is kept.
# $talk, $staff (String) - what stands on the buttons
give-back = Back to the desk: touch “{ $talk }”, then “{ $staff }”, and type the PIN.
# $talk, $staff (String) - what stands on the buttons
give-back-open = Back to the desk: touch “{ $talk }”, and then “{ $staff }”.
give-go = Give to visitors
escape-no-recovery = There is no recovery code yet. Make one in the settings and keep the sheet.
escape-tried = Tried on this page
escape-told = Told by the app
escape-state-locked = Locked
escape-state-open = Open
escape-state-by-system = Up to the device
escape-long-press = A long press or a right click
escape-selection = Selecting text
escape-drag = Dragging a link or picture away
escape-drop = Dropping a file on the screen
escape-zoom = Zooming in with two fingers
escape-swipe = Swiping from the edge
escape-full-screen = F11 or Escape: out of full screen
escape-close = Alt+F4: closing the app
escape-new-window-keys = Keys for a new window
escape-print = Printing
escape-save-open = Saving or opening a file
escape-tools = Developer tools
escape-address = Going to an address bar
escape-reload = Loading the page again
escape-source = Looking at the source
escape-system-keys = Windows key, Alt+Tab and Ctrl+Alt+Del
escape-sticky-keys = Shift five times: sticky keys
escape-system-keyboard = The device's own on-screen keyboard
escape-links = Links to mail, telephone or files
escape-new-window = A link that opens a new window
escape-files = Choosing or downloading a file
escape-remembered-words = Words that the screen remembers
escape-clipboard = Copying and pasting
escape-sharing = Notifications and sharing
escape-camera = Camera, microphone and location
escape-plugged-in = Plugging in a keyboard or a USB stick
escape-power = The power button
escape-crash = The app crashes or hangs
escape-network-page = The sign-in page of a network
escape-half-typed = What somebody half typed
escape-do-app = This is an ordinary browser. Use the Onthaal app.
escape-do-session = Start the tablet as a kiosk, without a desktop. Ask whoever looks after the tablets.
escape-do-consoles = Switch the other text screens off too (Ctrl+Alt+F2). The guide for kiosks says how.
escape-do-assigned-access = Turn on kiosk mode in Windows (assigned access).
escape-do-lock-task = Turn on app pinning in Android.
escape-do-watch = Start the app with --watch. Then it comes back by itself after a failure.
escape-do-automation = The app was started with a setting for tests. Take it away and start again.
escape-do-ports = Put the tablet in a holder that covers the sockets.
escape-do-power = Put the tablet in a holder that covers the button. Set the button to do nothing.
escape-do-report = This ought to be shut. Tell whoever looks after the tablets.

## The recovery code

recovery-title = Recovery code on paper
recovery-text = For when nobody remembers the PINs. The code takes both away and works once.
recovery-set = made
recovery-unset = not made yet
recovery-make = Make a recovery code
recovery-renew = Make a new one
recovery-renew-text = The code before it then no longer works.
recovery-once = You see this code only once. Print it or copy it, and keep the sheet in a locked cupboard.
recovery-print = Print
recovery-done = I have kept the code
recovery-paper-text = On the lock of the tablet choose Recovery code and type these digits. Then choose new PINs and make a new code.
recovery-not-printed = Printing did not work. Copy the code by hand.
recovery-use = Recovery code
recovery-use-text = Type the sixteen digits of the sheet. Both PINs then go, and the desk opens.
recovery-label = The sixteen digits
recovery-back = Back to the PIN
