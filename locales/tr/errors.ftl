### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Gönderdiğimiz bilgide bir hata var. Lütfen tekrar deneyin.
error-not-found = Bu artık yok. Belki az önce değişti.
error-no-session = Danışma henüz açık değil. Önce danışmayı açın.
error-nothing-to-undo = Geri alınacak bir şey yok.
error-undo-closed = Bu artık geri alınamaz: bu yarım gün kapandı.
error-not-enrolled = Bu tablet henüz bir merkeze bağlı değil.
error-denied = Buna burada izin yok. Lütfen bir çalışana sorun.
error-unknown-command = Onthaal’ın bu sürümü bunu bilmiyor.
error-storage-full = Tablet dolu. Hiçbir şey kaybolmadı ama şimdi yenisi eklenemiyor. Koordinatörünüzü çağırın.
error-storage-corrupt = Tabletteki bir dosya bozuk. Koordinatörünüzü çağırın.
error-storage-busy = Tablet şu an meşgul. Biraz sonra tekrar deneyin.
error-offline = Ana bilgisayarla bağlantı yok. Devam edebilirsiniz.
error-unauthorised = Ana bilgisayar bu tableti artık tanımıyor. Koordinatörünüzü çağırın.
error-too-old = Onthaal’ın bu sürümü ana bilgisayar için çok eski. Koordinatörünüzü çağırın.
error-bad-code = Bu kod doğru değil ya da daha önce kullanıldı.
error-internal = Bir şeyler ters gitti. Önceden kaydedilenler duruyor.
# $reference (text): code that can be found in the log
error-reference = Yardım isterken bu kodu söyleyin: { $reference }

## Rules

rule-required = Bir şey eksik.
rule-unknown-code = Bu listede yok.
rule-unknown-field = Bu alanı bilmiyoruz.
rule-wrong-type = Bunun türü uygun değil.
rule-too-long = Bu çok uzun.
rule-too-many = Bunlar çok fazla.
rule-out-of-range = Bu izin verilen aralığın dışında.
rule-not-allowed = Bu, gerisiyle uyuşmuyor.
